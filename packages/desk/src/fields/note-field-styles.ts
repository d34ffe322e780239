import { type CSSResult, css } from "lit";

export const noteFieldStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 0.25rem;
  }
  label {
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.4;
  }
  textarea {
    width: 100%;
    min-height: 4rem;
    max-height: 40dvh;
    padding: 0.5em 0.75em;
    border: 1px solid var(--field-line);
    border-radius: 0.5rem;
    background: var(--surface);
    color: var(--text);
    font: inherit;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  textarea:focus-visible {
    border-color: var(--accent);
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  ul {
    max-height: 14rem;
    overflow-y: auto;
    border: 1px solid var(--line-strong);
    border-radius: 0.5rem;
    background: var(--surface);
  }
  li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.75rem;
    padding: 0.4375rem 0.75rem;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  li:hover {
    background: var(--sunken);
  }
  li[aria-selected="true"] {
    background: var(--accent-soft);
    box-shadow: inset 3px 0 var(--accent);
  }
  .fault {
    color: var(--late);
  }
  @media (forced-colors: active) {
    li[aria-selected="true"] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
