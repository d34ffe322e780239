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
  textarea {
    resize: vertical;
  }
  :focus,
  .chip:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .button {
    min-height: 3em;
    padding: 0.65em 1.2em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
    touch-action: manipulation;
  }
  .main {
    width: 100%;
    padding: 0.8em 1.2em;
    font-size: 1.15em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em;
  }
  .chip {
    position: relative;
    /* Three fill a row of 280 pixels. */
    flex: 1 1 auto;
    max-width: 10em;
    min-height: 44px;
    margin: 0.25em;
    padding: 0.75em 0.5em;
    border: 1px solid var(--border);
    border-radius: 2em;
    font-size: 0.9em;
    font-weight: 650;
    line-height: 1.4;
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
  .chip.chosen,
  .secret.chosen {
    border-color: var(--text);
    background: var(--text);
    color: var(--bg);
  }
  /* Room for its sign, which loads later. */
  .button.secret {
    justify-self: start;
    margin-top: 0.3em;
    padding-inline-start: 2.6em;
    border-radius: 2em;
  }
  .choices {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    padding: calc(0.25em * var(--density)) 0.8em;
    min-height: 3em;
    line-height: 1.35;
    cursor: pointer;
  }
  .choices > .choice + .choice {
    border-top: 1px solid var(--line);
  }
  .choice.chosen {
    background: var(--surface);
  }
  .choice input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.08em 0;
    margin-inline-end: 0.65em;
    accent-color: var(--accent);
    cursor: pointer;
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
    font-size: 0.9em;
  }
  .link,
  .small {
    min-height: 44px;
    min-width: 44px;
    font-weight: 650;
  }
  .consent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: 0.25em;
    padding-inline-start: 0.6em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .consent :disabled,
  .gone {
    visibility: hidden;
  }
  /* Beside each other also in 280 pixels. */
  .consent > p {
    font-size: 0.95em;
  }
  .consent > .small {
    padding: 0.3em 0.6em;
  }
`;
