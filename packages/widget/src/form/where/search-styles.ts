import { type CSSResult, css } from "lit";

export const searchStyles: CSSResult = css`
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
    box-shadow: 0 0.5em 1.5em rgba(0, 0, 0, 0.3);
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
  @media (forced-colors: active) {
    [aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
`;
