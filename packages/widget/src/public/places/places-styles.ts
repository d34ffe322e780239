import { type CSSResult, css } from "lit";

/** Styles for the markers on the report map. */
export const placesStyles: CSSResult = css`
  .report-mark {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: 44px;
    height: 44px;
    margin: -22px 0 0 -22px;
    padding: 0;
    border: 0;
    background: none;
    color: #fff;
    font: 700 0.9em/1 system-ui, sans-serif;
    cursor: pointer;
    touch-action: manipulation;
  }
  .report-mark::before {
    content: "";
    position: absolute;
    z-index: -1;
    inset: 14px;
    border: 2px solid #fff;
    border-radius: 50%;
    background: #1d1b1a;
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.5);
  }
  .report-mark:not(:empty)::before {
    inset: 5px;
  }
  .report-mark:hover::before,
  .report-mark[aria-pressed="true"]::before {
    background: #c4122f;
  }
  .report-mark:focus-visible {
    z-index: 2;
    border-radius: 50%;
    outline: 3px solid #1457c8;
    box-shadow: 0 0 0 3px #fff inset;
  }
  .chosen-reports .cards {
    margin-top: 0.5em;
  }
  @media (forced-colors: active) {
    .report-mark {
      forced-color-adjust: none;
    }
  }
`;
