import { type CSSResult, css } from "lit";

/** Styles for the list of public reports and its filters. They require the base styles. */
export const publicStyles: CSSResult = css`
  .root {
    max-width: var(--lapor-max-width, 60em);
  }
  h1,
  h3,
  .cards h2,
  .cards,
  .pages {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h1 {
    font-size: 1.45em;
    line-height: 1.25;
  }
  .muted {
    color: var(--muted);
  }
  a.link,
  .views a {
    display: inline-block;
    min-height: 44px;
    padding: 0.65em 0;
    box-sizing: border-box;
    color: inherit;
    font-weight: 650;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    border-bottom: 1px solid var(--line);
  }
  .views a {
    margin-inline-end: 1.5em;
    border-bottom: 3px solid transparent;
    text-decoration: none;
  }
  .views a:hover {
    border-color: var(--border);
  }
  .views [aria-current] {
    border-color: var(--accent);
  }
  .back::before {
    content: "← ";
    content: "← " / "";
  }
  .search {
    display: grid;
    gap: 0.35em 0.6em;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .search .label {
    grid-column: 1 / -1;
  }
  select.input {
    -webkit-appearance: menulist-button;
  }
  .filters summary {
    display: inline-block;
    min-height: 44px;
    padding: 0.65em 0;
    font-weight: 650;
    cursor: pointer;
  }
  /* Points down, and up once it is open. */
  .filters summary::after {
    content: "";
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin: 0 0.6em 0.15em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .filters [open] > summary::after {
    margin-bottom: -0.1em;
    transform: rotate(225deg);
  }
  .filters details[open] {
    padding-bottom: 0.8em;
    border-bottom: 1px solid var(--line);
  }
  .choices-grid {
    display: grid;
    gap: 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    margin-bottom: 0.9em;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 0.6em;
  }
  .ends > * {
    margin-inline-end: 1.5em;
  }
  .checks {
    display: grid;
    gap: 0 0.9em;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
  }
  .check {
    display: flex;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .check input {
    flex: none;
    width: 1.35em;
    height: 1.35em;
    margin: 0;
    margin-inline-end: 0.65em;
    accent-color: var(--accent);
  }
  .results {
    min-height: 30em;
  }
  .results[aria-busy="true"] > :not(.failed) {
    opacity: 0.55;
  }
  .cards {
    display: grid;
    gap: calc(0.8em * var(--density));
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    position: relative;
    display: grid;
    gap: 0.3em;
    align-content: start;
    min-height: 7em;
    padding: calc(0.9em * var(--density)) 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card:hover {
    border-color: var(--border);
  }
  .card h2,
  .card h3 {
    font-size: 1.1em;
    font-weight: 700;
    line-height: 1.3;
  }
  .card a {
    color: inherit;
    text-decoration-color: var(--border);
    text-underline-offset: 0.15em;
  }
  /* The whole card is the link. */
  .card a::after {
    content: "";
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
    border-radius: var(--radius);
  }
  .state-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-inline-end: -1em;
    color: var(--muted);
    font-size: 0.9em;
  }
  .state-line > * {
    margin-inline-end: 1em;
  }
  .state-line > :nth-child(2) {
    flex: 1 1 auto;
  }
  .state {
    color: var(--mood, var(--text));
    font-weight: 700;
  }
  @media (max-width: 30em) {
    .state {
      flex: 0 0 100%;
    }
  }
  .state::before {
    content: "";
    display: inline-block;
    width: 0.65em;
    height: 0.65em;
    margin-inline-end: 0.45em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  .state.good::before {
    background: currentColor;
  }
  .blank {
    min-height: 7em;
  }
  .blank span {
    width: 40%;
    height: 1em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  .blank :first-child {
    width: 75%;
    height: 1.4em;
  }
  .none {
    padding: 2.5em 1em;
    border-radius: var(--radius);
    background: var(--surface);
    text-align: center;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 1em;
  }
  .pages > * {
    margin-inline-end: 1.5em;
  }
  a.button {
    display: inline-block;
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .state.good::before {
      background: CanvasText;
    }
  }
  @media print {
    .filters,
    .views,
    .pages {
      display: none;
    }
  }
`;
