import { type CSSResult, css } from "lit";

export const templateStyles: CSSResult = css`
  article > .text,
  .banner > .text,
  .preview p {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .filled {
    padding: 0.0625rem 0.375rem;
    border-radius: 0.375rem;
    background: var(--accent-soft);
    color: var(--accent-strong);
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.25rem;
    margin-top: -0.5rem;
  }
  .preview {
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--line-strong);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.25rem;
    font-weight: 600;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.75rem;
  }
`;
