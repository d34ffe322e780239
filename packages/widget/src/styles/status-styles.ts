import { type CSSResult, css } from "lit";

/** Styles that only `<lapor-status>` uses: for photos and the list on the device. */
export const statusStyles: CSSResult = css`
  .codes > .row {
    justify-content: space-between;
  }
  /* Lines of a single target have room enough within them. */
  .quiet {
    margin-top: calc(0.25em - var(--space) * var(--density));
  }
  summary > h3 {
    font-size: 1em;
  }
  .fold > .field {
    gap: 0.75em;
    padding: 0.5em 0;
  }
  .thumb {
    width: 8em;
    max-width: 100%;
    height: 6em;
    border-radius: calc(var(--radius) / 2);
    background: var(--surface);
    object-fit: cover;
  }
  .pair {
    display: flex;
    margin: -0.25em;
  }
  .pair li {
    flex: 1 1 0;
    min-width: 0;
    margin: 0.25em;
  }
  .pair a {
    display: block;
    color: inherit;
  }
  .pair .thumb {
    display: block;
    width: 100%;
    height: 9em;
  }
  .own li {
    display: flex;
    align-items: center;
  }
  .own .link {
    flex: none;
  }
  .own li + li {
    margin-top: 0.5em;
  }
  .own-open {
    flex: 1 1 auto;
    min-width: 0;
    min-height: 3.5em;
    margin-inline-end: 0.75em;
    padding: 0.5em 0.9em;
    border: 1px solid var(--border);
    border-inline-start: 0.3em solid var(--accent);
    border-radius: var(--radius);
    background: var(--bg);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .own-open b {
    display: block;
  }
  @media print {
    .own {
      display: none;
    }
  }
`;
