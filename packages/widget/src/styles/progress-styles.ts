import { type CSSResult, css } from "lit";

/** Styles for a report's progress steps. */
export const progressStyles: CSSResult = css`
  .status.asks {
    border-width: 3px;
  }
  .steps li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
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
  .steps li:not(:last-child)::after {
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
  @media (forced-colors: active) {
    .steps li.here::before {
      border-color: Highlight;
    }
  }
`;
