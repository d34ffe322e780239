import { type CSSResult, css } from "lit";

export const rowStyles: CSSResult = css`
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    padding: 0.625rem 1.125rem;
    overflow-wrap: anywhere;
  }
  .when {
    text-align: end;
  }
  .refused {
    color: var(--late);
  }
  wa-button {
    justify-self: start;
  }
  @media (max-width: 36rem) {
    .rows > li {
      grid-template-columns: 1fr;
    }
    .when {
      text-align: start;
    }
  }
`;
