import { type CSSResult, css } from "lit";

/** Styles that the initial load does not need: errors, rows of buttons, notes, forced colours, print. */
export const lateStyles: CSSResult = css`
  [hidden] {
    display: none !important;
  }
  h3,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h3,
  legend.section {
    padding: 0;
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .muted {
    color: var(--muted);
    font-weight: 400;
  }
  .button:hover {
    filter: brightness(0.93);
  }
  .button[aria-disabled="true"] {
    filter: grayscale(0.5);
    cursor: progress;
  }
  /* Leaves space for a sticky header of the site, and for the label. */
  a,
  button,
  input,
  select,
  summary,
  textarea,
  [tabindex] {
    scroll-margin: min(8em, 30vh) 0 2em;
  }
  /* A site's header may stick to the top of the window. */
  .root {
    scroll-margin-top: min(5em, 12vh);
  }
  /* Chrome moves the focus through the parts of a date and scrolls to each. */
  ::-webkit-calendar-picker-indicator,
  ::-webkit-datetime-edit-day-field,
  ::-webkit-datetime-edit-month-field,
  ::-webkit-datetime-edit-year-field {
    scroll-margin: min(8em, 30vh) 0 2em;
  }
  /* Its own border is inside the padding. */
  select.input {
    -webkit-appearance: menulist-button;
    padding: 0.6em 0.55em;
  }
  /* Drawn, because browsers give an empty one too little contrast in the dark. */
  .choice [type="radio"] {
    -webkit-appearance: none;
    border: 2px solid var(--border);
    border-radius: 50%;
    background: var(--bg);
  }
  .choice [type="radio"]:checked {
    border: 0.4em solid var(--accent);
  }
  .choices > .chosen {
    box-shadow: inset 0.25em 0 0 var(--accent);
  }
  .choices > :first-child {
    border-radius: var(--radius) var(--radius) 0 0;
  }
  .choices > :last-child {
    border-radius: 0 0 var(--radius) var(--radius);
  }
  .within {
    padding: 0.8em;
    border-top: 1px solid var(--line);
  }
  .input[aria-invalid="true"] {
    border: 2px solid var(--error);
  }
  .box:focus,
  .input:focus {
    outline: 3px solid var(--focus);
    outline-offset: 0;
  }
  fieldset.stack > * + * {
    margin-top: 1.25em;
  }
  fieldset.stack > .hint {
    margin-top: 0.35em;
  }
  .wrong {
    padding-inline-start: 0.8em;
    border-inline-start: 0.25em solid var(--error);
  }
  .box {
    display: grid;
    gap: 0.6em;
    padding: 1em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .box.bad {
    border: 2px solid var(--error);
  }
  .box a {
    display: inline-block;
    min-height: 44px;
    padding: 0.6em 0;
    color: var(--error);
    font-weight: 650;
    line-height: 1.4;
  }
  a.link {
    display: inline-block;
    padding: 0.7em 0;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .secret {
    position: relative;
  }
  .secret > .icon,
  .choices .icon {
    position: absolute;
    top: 0.85em;
    left: 0.9em;
  }
  .choices .icon {
    top: 0.35em;
    left: auto;
    right: 0.8em;
    color: var(--muted);
  }
  .choices .chosen .icon {
    color: var(--accent);
  }
  .forget > p {
    margin-top: 0.5em;
  }
  .forget .link {
    margin: -0.7em 0;
    font-weight: 400;
  }
  /* As high as the text that it replaces. */
  .news > .link {
    margin: -0.8em 0;
  }
  .consent > [role="status"] {
    flex: 0 0 100%;
  }
  .consent .box {
    margin: 0.3em 0 0.5em -0.5em;
    padding: 0.8em;
    background: var(--bg);
  }
  .badge {
    display: inline-block;
    padding: 0 0.6em;
    border-radius: 1em;
    background: var(--ok);
    color: var(--bg);
    font-size: 0.8em;
    font-weight: 650;
  }
  .route,
  .notify {
    overflow: visible;
  }
  .notify {
    padding: 0 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .notify > .stack {
    padding: 0.3em 0 0.9em;
  }
  .route > .stack {
    padding: 0.3em 0 0.6em;
  }
  .route > summary,
  .notice > summary {
    font-weight: 400;
  }
  .notice > summary {
    display: block;
    line-height: 1.3;
  }
  .route > summary {
    padding: 0.3em 0;
    line-height: 1.35;
  }
  .route b {
    display: block;
  }
  .usual {
    min-height: 1.4em;
    margin: 0;
    font-size: 0.85em;
    line-height: 1.4;
  }
  .route .link {
    flex: none;
    padding: 0.65em 0;
    margin-inline-start: 0.8em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: -0.25em;
  }
  .hint + .row {
    margin-top: 0.1em;
  }
  .hint + .choices {
    margin-top: 0.35em;
  }
  .row > * {
    margin: 0.25em;
  }
  .good {
    color: var(--ok);
    font-weight: 650;
  }
  p.good {
    min-height: 1.5em;
  }
  .combobox {
    position: relative;
  }
  /* Without a grid gap, so that nothing moves when this appears. */
  .input + [role="status"]:empty,
  .field > .hint:empty {
    position: absolute;
  }
  .caution {
    margin-top: 0.35em;
    background: var(--surface);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    padding: 0.6em 0;
    font-weight: 650;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  /* Points down, and up once it is open. */
  summary::after {
    content: "";
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: -0.25em 0.3em 0;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::after {
    margin-top: 0.25em;
    transform: rotate(225deg);
  }
  .route > summary::after,
  .notice > summary::after {
    display: none;
  }
  details {
    overflow-x: auto;
  }
  .words {
    padding: 0.75em 0.9em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .notice > summary {
    padding: 0;
  }
  .words,
  .lines {
    white-space: pre-line;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .chip.chosen {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .button,
    .link,
    [role="status"] {
      display: none;
    }
  }
`;
