import { type CSSResult, css } from "lit";

/**
 * Styles for the receipt and the status: the tracking ID and the access code, pairs of facts, and the
 * timeline.
 */
export const reportStyles: CSSResult = css`
  .stack > [role="status"]:empty {
    position: absolute;
  }
  .accepted {
    display: grid;
    gap: 0.5em;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }
  .accepted h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .accepted > .icon {
    width: 2.25em;
    height: 2.25em;
    padding: 0.45em;
    border-radius: 50%;
    background: var(--ok);
    color: var(--bg);
    stroke-width: 3;
  }
  @media (prefers-reduced-motion: no-preference) {
    .accepted h2 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .accepted > .icon {
      animation: accepted 0.2s ease-out;
    }
  }
  @keyframes accepted {
    from {
      transform: scale(0.5);
    }
  }
  .codes {
    display: grid;
    gap: 0.5em;
    padding: 0.5em 0.75em 0.75em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  #codes h3 {
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.5;
  }
  .between {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  /* Empty until something was copied or saved. */
  .codes > .good:empty {
    position: absolute;
  }
  .code {
    display: block;
    font: 700 1.25em/1.3 ui-monospace, "Roboto Mono", Menlo, Consolas, monospace;
    -webkit-user-select: all;
    user-select: all;
  }
  .between > .code {
    font-size: 1.625em;
  }
  /* Only the codes can be selected and copied by hand. */
  .codes .link {
    -webkit-user-select: none;
    user-select: none;
  }
  /* Lines of a single target have room enough within them. */
  .acts + .paper + details,
  slot + .between {
    margin-top: -0.75em;
  }
  .facts {
    display: grid;
    gap: 0.9em;
  }
  .next > p {
    margin-top: 0.75em;
    font-size: 0.875em;
  }
  /* The steps of a report in a row, joined by a line. */
  .way {
    display: flex;
    font-size: 0.875em;
    text-align: center;
  }
  .way > li {
    position: relative;
    flex: 1;
    padding-top: 1.7em;
    color: var(--muted);
  }
  .way > li::before {
    content: "";
    position: absolute;
    z-index: 1;
    top: 0.2em;
    left: calc(50% - 0.625em);
    width: 1.25em;
    height: 1.25em;
    border: 2px solid var(--border);
    border-radius: 50%;
    background: var(--bg);
  }
  .way > li + li::after {
    content: "";
    position: absolute;
    top: 0.75em;
    right: 50%;
    width: 100%;
    border-top: 2px solid var(--border);
  }
  .way > .behind::before {
    content: "✓";
    border-color: var(--ok);
    background: var(--ok);
    color: var(--bg);
    font-weight: 700;
    line-height: 1;
  }
  .way > [aria-current] {
    color: var(--text);
    font-weight: 600;
  }
  .way > [aria-current]::before {
    border: 0.35em solid var(--accent);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em;
  }
  .acts > .button {
    flex: 1 1 8.5em;
    margin: 0.25em;
    padding: 0.65em 0.5em;
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
  }
  dd b {
    font-weight: 600;
  }
  .status {
    display: inline-block;
    padding: 0.2em 0.7em;
    border: 1px solid currentColor;
    border-radius: 2em;
    color: var(--mood, var(--ok));
    font-size: 0.9em;
    font-weight: 700;
  }
  /* Reserves space for what is loaded after the codes. */
  .extras-room {
    min-height: 8.5em;
  }
  .stack > .good:empty {
    position: absolute;
    min-height: 0;
  }
  .field > .good:empty,
  .field > .unseen:empty {
    position: absolute;
    min-height: 0;
  }
  a.button {
    display: inline-block;
    text-align: center;
    text-decoration: none;
  }
  .timeline {
    margin-inline-start: 0.5em;
    border-inline-start: 2px solid var(--line);
  }
  .entry {
    position: relative;
    display: grid;
    gap: 0.3em;
    padding: 0 0 1.5em;
    padding-inline-start: 1.4em;
  }
  .entry:last-child {
    padding-bottom: 0;
  }
  .entry::before {
    content: "";
    position: absolute;
    top: 0.45em;
    left: -0.45em;
    width: 0.75em;
    height: 0.75em;
    border: 2px solid var(--bg);
    border-radius: 50%;
    background: var(--accent);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    margin: -0.25em;
  }
  .files a {
    display: grid;
    align-content: center;
    min-height: 44px;
    margin: 0.25em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: inherit;
  }
`;
