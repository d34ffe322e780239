import { type CSSResult, css } from "lit";

/** Styles for the content below a receipt's codes, on the screen and on paper. */
export const extrasStyles: CSSResult = css`
  /* Buttons with an icon above the word, three in a row. */
  .tiles > .button {
    display: grid;
    flex: 1 1 5em;
    justify-items: center;
    min-height: 4.5em;
    padding: 0.5em 0.25em;
    font-size: 0.875em;
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
