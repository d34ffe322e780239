import { type CSSResult, css } from "lit";

/** Copy and erasure: one below the other, each in a frame. */
export const personalDataStyles: CSSResult = css`
  .personal {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    padding-top: 0.75em;
  }
  .personal .box {
    grid-template-columns: minmax(0, 1fr);
  }
  .personal h4 {
    margin: 0;
  }
  .personal .good:empty {
    min-height: 0;
  }
  .personal p {
    overflow-wrap: anywhere;
  }
  @media print {
    .personal {
      display: none;
    }
  }
`;
