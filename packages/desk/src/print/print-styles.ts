import { type CSSResult, css } from "lit";

/** Printouts are black on white, even in a dark desk. Nothing on them scrolls or is truncated. */
export const printStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }
  .tools,
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.875rem;
    max-width: 54rem;
  }
  .tools a[aria-current] {
    color: var(--text);
    font-weight: 600;
    text-decoration: none;
  }
  .tools wa-button {
    margin-inline-start: auto;
  }
  .fields > * {
    flex: 1 1 13rem;
  }
  .printout {
    min-width: 0;
    max-width: 54rem;
    padding: clamp(1rem, 4vw, 3rem);
    border: 1px solid var(--line);
    background: #fff;
    color: #000;
    font: 11pt/1.45 "Bookman Old Style", "Noto Serif", Georgia, serif;
    overflow-wrap: anywhere;
  }
  .small-printout {
    font-size: 9.5pt;
  }
  .head {
    padding-bottom: 0.5em;
    border-bottom: 3px double #000;
    text-align: center;
  }
  .head b {
    display: block;
    font-size: 1.25em;
    text-transform: uppercase;
  }
  .secret {
    float: inline-end;
    padding: 0 0.5em;
    border: 2px solid #000;
    font-weight: 700;
  }
  h2 {
    margin: 0.875em 0 0.625em;
    font-size: 1.125em;
    text-align: center;
  }
  h3 {
    margin: 1em 0 0.25em;
    font-size: 1em;
    break-after: avoid;
  }
  .words {
    white-space: pre-wrap;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.125em 0.5em 0.125em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th {
    width: 9.5em;
  }
  .slip,
  .slip > * > tr > td {
    border: 1px solid #000;
  }
  .slip > * > tr > td {
    width: 50%;
    padding: 0.5em 0.75em;
  }
  .box {
    display: inline-block;
    width: 0.85em;
    height: 0.85em;
    margin-inline-end: 0.5em;
    border: 1px solid #000;
    line-height: 0.8;
    text-align: center;
    vertical-align: -0.1em;
  }
  .line {
    height: 1.75em;
    border-bottom: 1px dotted #000;
  }
  .room {
    min-height: 7em;
  }
  .entry {
    margin: 0 0 0.5em;
  }
  .entry .words {
    padding-inline-start: 1em;
  }
  .letter {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-top: 1em;
  }
  .letter p {
    flex: none;
  }
  .to {
    margin: 1.25em 0;
  }
  .letter-body p {
    margin: 0 0 0.75em;
  }
  .signature {
    width: 18em;
    margin: 2em 0 0 auto;
    break-inside: avoid;
  }
  .signature .space {
    height: 4.5em;
  }
  .foot {
    margin-top: 1.5em;
    font-size: 0.8em;
  }
  @media screen and (max-width: 40rem) {
    .slip > * > tr > td {
      display: block;
      width: auto;
    }
    .letter {
      flex-direction: column-reverse;
    }
  }
  @media print {
    :host {
      display: block;
    }
    .tools,
    .fields,
    .screen {
      display: none;
    }
    .printout {
      max-width: none;
      padding: 0;
      border: 0;
    }
  }
`;
