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
    gap: 0.9em;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }
  .accepted > .icon {
    width: 2.75em;
    height: 2.75em;
    padding: 0.55em;
    border-radius: 50%;
    background: var(--ok);
    color: var(--bg);
    stroke-width: 3;
  }
  @media (prefers-reduced-motion: no-preference) {
    .accepted > .icon {
      animation: accepted 0.3s ease-out;
    }
  }
  @keyframes accepted {
    from {
      transform: scale(0.5);
    }
  }
  .codes {
    display: grid;
    gap: 0.8em;
    padding: 1em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  #codes h3 {
    color: var(--muted);
    font-size: 0.9em;
    font-weight: 400;
  }
  /* Empty until something was copied or saved. */
  .codes > .good:empty {
    position: absolute;
  }
  .code {
    display: block;
    font: 700 1.3em/1.3 ui-monospace, "Roboto Mono", Menlo, Consolas, monospace;
    letter-spacing: 0.03em;
    -webkit-user-select: all;
    user-select: all;
  }
  /* Only the codes can be selected and copied by hand. */
  .codes .link {
    -webkit-user-select: none;
    user-select: none;
  }
  .facts {
    display: grid;
    gap: 0.9em;
  }
  .next {
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  dt {
    color: var(--muted);
    font-size: 0.9em;
  }
  dd b {
    font-weight: 650;
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
    min-height: 24em;
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
  .follow {
    display: inline-block;
    min-height: 3em;
    padding: 0.7em 1.2em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    color: inherit;
    font-weight: 700;
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
  @media print {
    .follow::after {
      content: attr(href);
    }
  }
`;
