import { type CSSResult, css } from "lit";

/**
 * Styles for the section about the Ombudsman, and for the dated history, which is printed without the rest of
 * the page.
 */
export const ombudsmanStyles: CSSResult = css`
  .ombudsman a.button {
    padding: 0.65em 1.2em;
    color: inherit;
  }
  .sheet {
    display: none;
  }
  @media print {
    .ombudsman,
    .sheet ~ * {
      display: none;
    }
    .sheet {
      display: block;
      color: #000;
      font-size: 10.5pt;
    }
    .sheet > * {
      margin: 0 0 0.8em;
    }
    .sheet table {
      width: 100%;
      border-collapse: collapse;
    }
    .sheet th,
    .sheet td {
      padding: 0.3em 0.6em 0.3em 0;
      border-bottom: 1px solid #999;
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    .sheet tr {
      break-inside: avoid;
    }
    .sheet [scope="row"] {
      width: 30%;
    }
    .sheet .missed td {
      font-weight: 700;
    }
  }
`;
