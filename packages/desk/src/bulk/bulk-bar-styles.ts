import { type CSSResult, css } from "lit";

export const bulkBarStyles: CSSResult = css`
  :host {
    display: block;
    border-top: 1px solid var(--line-strong);
    background: var(--page);
    max-height: 70vh;
    overflow-y: auto;
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.5rem 1rem;
  }
  .bar .plain {
    font-size: 0.875rem;
  }
  .bar b {
    margin-inline-end: auto;
  }
  form {
    padding: 0.25rem 1rem 0.5rem;
  }
  .plain[aria-pressed="true"] {
    background: var(--accent-soft);
    font-weight: 600;
  }
  .state.shown {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.5rem 1rem;
  }
  .refused {
    padding: 0 1rem 0.75rem;
  }
  progress {
    flex: 1;
    min-width: 0;
    accent-color: var(--accent);
  }
`;
