import { type CSSResult, css } from "lit";

/** Styles for inputs, choices, buttons and the focus ring. Their colours are set in base-styles.ts. */
export const controlStyles: CSSResult = css`
  .input {
    width: 100%;
    min-height: 2.75em;
    margin: 0;
    padding: 0.55em 0.8em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
    -webkit-appearance: none;
  }
  textarea.input {
    display: block;
    min-height: 7.5em;
    max-height: 50vh;
    resize: vertical;
    field-sizing: content;
  }
  :focus,
  .chip:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .chip:focus-within {
    outline-offset: -3px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .button {
    min-height: 44px;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }
  .main,
  .onward {
    width: 100%;
    min-height: 3.25em;
  }
  /* One row of equal parts, or a list where they do not fit. */
  .chips {
    display: flex;
    flex-wrap: wrap;
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .chip {
    position: relative;
    display: flex;
    flex: 1 1 calc((18em - 100%) * 999);
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 0.5em 0.25em;
    box-shadow: 0 0 0 1px var(--border);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.3;
    text-align: center;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .chip.chosen {
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--accent);
    font-weight: 600;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  .plain {
    border-color: var(--border);
    background: var(--bg);
    color: var(--text);
  }
  .link {
    padding: 0.3em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  .small {
    padding: 0.3em 0.8em;
    font-size: 0.875em;
  }
  .link,
  .small {
    min-height: 44px;
    min-width: 44px;
    font-weight: 500;
  }
  .gone {
    visibility: hidden;
  }
`;
