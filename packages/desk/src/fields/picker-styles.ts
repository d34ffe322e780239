import { type CSSResult, css } from "lit";

export const pickerStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 0.5rem;
  }
  .label {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .chosen {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  li button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75rem;
    width: 100%;
    padding: 0.4375rem 0.625rem;
    border: 1px solid var(--line);
    border-radius: 0.375rem;
    background: var(--surface);
    text-align: start;
    cursor: pointer;
  }
  li button:hover {
    background: var(--accent-soft);
  }
  .why {
    grid-column: 1 / -1;
  }
`;
