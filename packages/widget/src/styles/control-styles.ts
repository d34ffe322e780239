import { type CSSResult, css } from "lit";

/** Inputs, buttons and the ring that shows the focus. Names the colours that base-styles.ts sets. */
export const controlStyles: CSSResult = css`
  .input {
    width: 100%;
    min-height: 3em;
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
    -webkit-appearance: none;
    appearance: none;
  }
  textarea.input {
    min-height: 9em;
    resize: vertical;
  }
  select.input {
    -webkit-appearance: menulist-button;
    appearance: auto;
  }
  .input[aria-invalid="true"] {
    border: 2px solid var(--error);
  }
  :focus {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  .box:focus {
    outline: 3px solid var(--focus);
  }
  .input:focus {
    outline: 3px solid var(--focus);
    outline-offset: 0;
  }
  .button {
    position: relative;
    display: inline-block;
    min-height: 3em;
    padding: 0.65em 1.2em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font: inherit;
    font-weight: 700;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    filter: brightness(0.93);
  }
  .button[aria-disabled="true"] {
    filter: grayscale(0.5);
    cursor: progress;
  }
  .main {
    width: 100%;
    padding: 0.8em 1.2em;
    font-size: 1.15em;
    letter-spacing: 0.02em;
  }
  .plain {
    border-color: var(--border);
    background: var(--bg);
    color: var(--text);
  }
  .small {
    min-height: 44px;
    min-width: 44px;
    padding: 0.3em 0.8em;
    font-size: 0.9em;
    font-weight: 600;
  }
`;
