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
    font-size: 1.25em;
    font-weight: 600;
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
  .choices {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    padding: calc(0.5em * var(--density)) 0.75em;
    min-height: 3em;
    line-height: 1.35;
    cursor: pointer;
  }
  .choices > .choice + .choice {
    border-top: 1px solid var(--line);
  }
  .choice.chosen {
    background: var(--surface);
  }
  .choice b {
    font-weight: 600;
  }
  .choice input {
    width: 1.35em;
    height: 1.35em;
    margin: 0.08em 0;
    margin-inline-end: 0.65em;
    accent-color: var(--accent);
    cursor: pointer;
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
  ::placeholder {
    color: var(--muted);
    opacity: 1;
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
    font-weight: 600;
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
  .chip > .icon {
    margin-inline-end: 0.4em;
    color: var(--muted);
  }
  .chosen > .icon {
    color: var(--accent);
  }
  .forget > p {
    margin-top: 0.5em;
  }
  .forget .link {
    font-weight: 400;
  }
  /* As high as the text that it replaces. */
  .news {
    display: flex;
  }
  .news > .link {
    margin: -0.82em 0;
  }
  .badge {
    display: inline-block;
    padding: 0 0.6em;
    border-radius: 1em;
    background: var(--ok);
    color: var(--bg);
    font-size: 0.875em;
    font-weight: 500;
    line-height: 1.2;
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
  .route {
    padding: 0 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .route > .stack {
    padding: 0.5em 0 0.75em;
  }
  .sign {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 2.5em;
    height: 2.5em;
    margin-inline-end: 0.75em;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .sign + span {
    flex: 1;
    min-width: 0;
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
    align-items: flex-start;
    padding: 0.75em 0;
    line-height: 1.35;
  }
  /* Lines that may come, so that nothing moves. */
  .told small {
    min-height: 1.35em;
  }
  .told b + small {
    min-height: 2.7em;
  }
  /* Room for the link beside it. */
  .sign + span > small:first-child {
    padding-inline-end: 4.5em;
  }
  .route b {
    display: block;
    font-weight: 600;
  }
  /* Beside the first line, so the name below it has the whole width. */
  .route > summary {
    position: relative;
  }
  .route > summary > .link {
    position: absolute;
    top: 0;
    right: 0;
    padding: 0.65em 0;
    text-align: end;
  }
  /* As high as the line for new results, so that nothing shifts when it appears. */
  .similar-room {
    min-height: 44px;
  }
  .likely {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-top: 0.5em;
    padding: 0.5em 0.75em;
  }
  .likely b {
    font-weight: 600;
  }
  .likely .button {
    flex: none;
    margin-inline-start: 0.75em;
  }
  /* Motion explains what has changed: a state, or something new. */
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .chip,
    .choice,
    .input {
      transition: 0.15s box-shadow, 0.15s border-color, 0.15s filter;
    }
    .likely,
    .similar,
    #destination {
      animation: 0.2s rise;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(0.5em);
      }
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: -4px;
  }
  .hint + .row {
    margin-top: 0.1em;
  }
  .hint + .choices {
    margin-top: 0.35em;
  }
  .row > * {
    margin: 4px;
  }
  .forget:not(:empty) {
    margin-top: 0.5em;
  }
  .good {
    color: var(--ok);
    font-weight: 600;
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
    font-weight: 600;
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
    .chip {
      border: 1px solid ButtonText;
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
