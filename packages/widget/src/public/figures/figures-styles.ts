import { type CSSResult, css } from "lit";

/** Styles for the statistics and the map. */
export const figuresStyles: CSSResult = css`
  .tiles {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    margin: 0;
  }
  .tiles > div {
    padding: 0.8em 1em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .tiles dt {
    color: var(--muted);
    font-size: 0.9em;
  }
  .tiles dd {
    margin: 0;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
  }
  .tiles small {
    display: block;
    color: var(--muted);
    font-size: 0.6em;
    font-weight: 400;
  }
  dd.few {
    font-size: 1em;
    font-weight: 400;
    line-height: 1.95;
  }
  td.few {
    color: var(--muted);
  }
  .figure {
    padding-top: 0.9em;
    border-top: 1px solid var(--line);
  }
  .figure h2,
  .figure h3 {
    margin: 0 0 0.6em;
    font-size: 1.15em;
    line-height: 1.3;
  }
  .figure p {
    margin-block-end: 0.8em;
  }
  .plot {
    display: block;
    overflow: visible;
    font-size: 0.9em;
  }
  .plot text {
    fill: currentColor;
  }
  .plot .bar {
    fill: var(--accent);
  }
  .plot .track {
    fill: var(--surface);
  }
  .figure summary {
    display: inline-block;
    min-height: 44px;
    padding: 0.65em 0;
    font-weight: 650;
    text-decoration: underline;
    cursor: pointer;
  }
  .table {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }
  th,
  td {
    padding: 0.5em 0.6em;
    border-bottom: 1px solid var(--line);
    overflow-wrap: normal;
    text-align: end;
    vertical-align: bottom;
  }
  th:first-child {
    text-align: start;
  }
  tbody th {
    min-width: 9em;
    font-weight: 400;
  }
  .map {
    container-type: inline-size;
  }
  .map svg {
    display: block;
  }
  .map text {
    fill: currentColor;
    font-size: 5px;
    font-weight: 700;
    translate: 0 2px;
  }
  /* On a phone the tiles have room for their letters only; the table has the numbers. */
  .map .count {
    display: none;
  }
  @container (min-width: 30em) {
    .map text {
      font-size: 3.4px;
      translate: none;
    }
    .map .count {
      display: block;
      font-size: 2.6px;
      font-weight: 400;
    }
  }
  .map rect {
    fill: var(--accent);
    stroke: var(--line);
    stroke-width: 0.2px;
  }
  .map a:hover rect {
    stroke: var(--text);
    stroke-width: 0.6px;
  }
  .map .shade-0 {
    color: var(--muted);
  }
  .shade-0 rect {
    fill: var(--surface);
  }
  .shade-1 rect {
    fill-opacity: 0.15;
  }
  .shade-2 rect {
    fill-opacity: 0.35;
  }
  .map .shade-3 {
    color: var(--on-accent);
  }
  .ways > * {
    margin-inline-end: 1.5em;
  }
  .places td,
  .places th {
    padding: 0 0.6em 0 0;
    vertical-align: middle;
  }
  .places a {
    display: inline-block;
    min-height: 44px;
    padding: 0.7em 0;
    color: inherit;
  }
  .places .measure {
    width: 45%;
  }
  @media (max-width: 30em) {
    .plot {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .plot .bar,
    .map .shade-3 rect {
      fill: Highlight;
    }
    .map .shade-3 {
      color: HighlightText;
    }
    .plot .track {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
