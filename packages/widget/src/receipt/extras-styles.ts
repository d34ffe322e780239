import { type CSSResult, css } from "lit";

/** Styles for the content below a receipt's codes, on the screen and on paper. */
export const extrasStyles: CSSResult = css`
  /* As wide as each other, with their words within. */
  .acts {
    display: flex;
    flex-wrap: wrap;
    margin: 0.1em -0.25em;
  }
  .acts > .button {
    flex: 1 1 8.5em;
    margin: 0.25em;
    padding: 0.65em 0.5em;
    font-size: 0.95em;
    font-weight: 650;
  }
  .screen .choice {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .paper {
    display: none;
  }
  .qr {
    display: block;
    width: 10em;
    height: 10em;
    background: #fff;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .qr {
      forced-color-adjust: none;
    }
  }
  @media print {
    .paper {
      display: block;
    }
    .screen {
      display: none;
    }
  }
`;
