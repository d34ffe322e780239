import { type CSSResult, css } from "lit";

/**
 * Styles of `<lapor-status>` alone: what a status means, the way of a report, photos, the list on the device.
 */
export const statusStyles: CSSResult = css`
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
  .codes > .row {
    justify-content: space-between;
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
    text-align: center;
  }
  /* As large as the others, with a smaller sign. */
  .steps li.behind::before {
    content: "✓";
    width: 1.6em;
    height: 1.6em;
    border-color: var(--ok);
    background: var(--ok);
    color: var(--bg);
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.3;
  }
  .steps li.here::before {
    border: 0.4em solid var(--mood);
  }
  .steps li::after {
    content: "";
    position: absolute;
    top: 1.35em;
    bottom: -0.15em;
    left: calc(0.6em - 1px);
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
  @media (forced-colors: active) {
    .steps li.here::before {
      border-color: Highlight;
    }
  }
  @media print {
    .own {
      display: none;
    }
  }
`;
