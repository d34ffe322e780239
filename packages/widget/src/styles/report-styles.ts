import { type CSSResult, css } from "lit";

/** Styles of the receipt and the status: the two codes, pairs of facts, the timeline. */
export const reportStyles: CSSResult = css`
  .stack > [role="status"]:empty {
    position: absolute;
  }
  .accepted {
    padding-inline-start: 0.9em;
    border-inline-start: 0.3em solid var(--ok);
  }
  .codes {
    display: grid;
    gap: 1em;
    padding: 1.1em;
    border-radius: var(--radius);
    background: var(--surface);
  }
  /* Empty until something was copied or saved. */
  .codes > .good {
    margin: -0.5em 0;
  }
  .code {
    display: block;
    font: 700 1.45em/1.3 ui-monospace, "Roboto Mono", Menlo, Consolas, monospace;
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
  dt {
    color: var(--muted);
    font-size: 0.9em;
  }
  dd b {
    font-weight: 650;
  }
  .root {
    --waits: #8a5300;
    --moves: #1457c8;
  }
  :host([theme="dark"]) .root {
    --waits: #ffc46b;
    --moves: #8ab4ff;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme="auto"]) .root {
      --waits: #ffc46b;
      --moves: #8ab4ff;
    }
  }
  /* What a status means: wait, act, under way, done, ended. Its name says the same. */
  .status,
  .good {
    --mood: var(--ok);
  }
  .waits,
  .asks {
    --mood: var(--waits);
  }
  .moves {
    --mood: var(--moves);
  }
  .over {
    --mood: var(--muted);
  }
  .status.asks {
    border-width: 3px;
  }
  .status {
    display: inline-block;
    padding: 0.2em 0.8em;
    border: 1px solid currentColor;
    border-radius: 2em;
    color: var(--mood);
    font-weight: 700;
  }
  .steps li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    padding: 0 0 0.6em 2em;
    color: var(--muted);
  }
  .steps .behind,
  .steps .here {
    color: var(--text);
  }
  .steps .here {
    font-weight: 700;
  }
  .steps li::before {
    content: "";
    position: absolute;
    top: 0.15em;
    left: 0;
    width: 1.2em;
    height: 1.2em;
    border: 2px solid var(--border);
    border-radius: 50%;
    background: var(--bg);
    font-size: 0.9em;
    line-height: 1.2;
    text-align: center;
  }
  .steps li.behind::before {
    content: "✓";
    border-color: var(--ok);
    color: var(--ok);
    font-weight: 700;
  }
  .steps li.here::before {
    border: 0.4em solid var(--mood);
  }
  .steps li::after {
    content: "";
    position: absolute;
    top: 1.5em;
    bottom: -0.1em;
    left: calc(0.54em - 1px);
    border-inline-start: 2px solid var(--border);
  }
  .steps li:last-child {
    padding-bottom: 0;
  }
  .steps li:last-child::after {
    display: none;
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
    justify-content: space-between;
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
  .screen .choice {
    border: 1px solid var(--border);
    border-radius: var(--radius);
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
    text-decoration: none;
  }
  .paper {
    display: none;
  }
  .qr {
    display: block;
    width: 10em;
    height: 10em;
    background: #fff;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
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
  @media (forced-colors: active) {
    .steps li.here::before {
      border-color: Highlight;
    }
    .qr {
      forced-color-adjust: none;
    }
  }
  @media print {
    .paper {
      display: block;
    }
    .screen,
    .own {
      display: none;
    }
    .follow::after {
      content: attr(href);
    }
  }
`;
