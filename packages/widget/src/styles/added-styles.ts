import { type CSSResult, css } from "lit";

/** What only `<lapor-form>` has: choices as cards and rows, the search list, the files. */
export const formStyles: CSSResult = css`
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
    padding: 0.75em 0.8em;
    min-height: 3em;
    cursor: pointer;
  }
  .choices > .choice + .choice,
  .choices > .within {
    border-top: 1px solid var(--line);
  }
  .within {
    padding: 0.8em;
  }
  .cards .choice {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .choice.chosen {
    background: var(--tint);
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
  .choice b {
    font-weight: 650;
  }
  .combobox {
    position: relative;
  }
  .list {
    position: absolute;
    z-index: 2;
    top: 100%;
    width: 100%;
    margin-top: 0.25em;
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--bg);
    box-shadow: 0 0.5em 1.5em rgba(0, 0, 0, 0.18);
  }
  [role="listbox"] {
    max-height: 18em;
    overflow: auto;
  }
  [role="option"] {
    min-height: 3em;
    padding: 0.6em 0.8em;
    cursor: pointer;
  }
  [role="option"]:hover,
  [aria-selected="true"] {
    background: var(--surface);
    box-shadow: inset 0.25em 0 0 var(--accent);
  }
  .note {
    padding: 0.75em 0.8em;
  }
  .pick {
    justify-self: start;
    overflow: hidden;
  }
  .pick input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    font-size: 1em;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .file {
    display: grid;
    gap: 0.4em;
    padding: 0.75em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .file + .file {
    margin-top: 0.5em;
  }
  .file.refused,
  .file.failed {
    border-color: var(--error);
  }
  progress {
    width: 100%;
    height: 0.6em;
    accent-color: var(--accent);
  }
`;
