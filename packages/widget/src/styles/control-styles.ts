import { type CSSResult, css } from "lit";

/** Inputs, choices, buttons and the focus ring, in the colours that base-styles.ts sets. */
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
  :focus {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
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
    cursor: pointer;
    touch-action: manipulation;
  }
  .main {
    width: 100%;
    padding: 0.8em 1.2em;
    font-size: 1.15em;
  }
  .cards {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    margin-top: 0.35em;
  }
  .choices {
    margin-top: 0.35em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    padding: calc(0.75em * var(--density)) 0.8em;
    min-height: 3em;
    cursor: pointer;
  }
  .choices > .choice + .choice {
    border-top: 1px solid var(--line);
  }
  .cards .choice {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .choice.chosen {
    background: var(--surface);
  }
  .cards .chosen {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .choice input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.08em 0;
    margin-inline-end: 0.65em;
    accent-color: var(--accent);
    cursor: pointer;
  }
`;
