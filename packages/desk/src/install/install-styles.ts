import { type CSSResult, css } from "lit";

export const installStyles: CSSResult = css`
  .sites li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75rem;
    padding: 0.125rem 0;
  }
  .sites li + li {
    border-top: 1px solid var(--line);
  }
  .sites .origin {
    flex: 1 1 15rem;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  summary {
    padding: 0.375rem 0;
    cursor: pointer;
    font-weight: 600;
  }
  ol {
    display: grid;
    gap: 0.75rem;
    padding: 0.25rem 0 0.5rem 1.375rem;
    list-style: decimal;
  }
  ol .copyable {
    margin-top: 0.375rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0.75rem;
  }
`;
