import { type CSSResult, css } from "lit";

/** Styles for a report's progress steps. */
export const progressStyles: CSSResult = css`
  .status.asks {
    border-width: 3px;
  }
  .travel {
    container-type: inline-size;
  }
  .steps {
    display: flex;
    font-size: 0.875em;
    text-align: center;
  }
  .steps li {
    position: relative;
    flex: 1;
    padding-top: 1.8em;
    color: var(--muted);
  }
  /* The step that counts has the room for its name. */
  .steps .here {
    flex: 2.5;
    color: var(--text);
    font-weight: 600;
  }
  .steps small {
    font-size: 1em;
  }
  .steps li::before {
    content: "";
    position: absolute;
    z-index: 1;
    top: 0;
    left: calc(50% - 0.75em);
    width: 1.5em;
    height: 1.5em;
    border: 2px solid var(--border);
    border-radius: 50%;
    background: var(--bg);
  }
  .steps li.behind::before {
    content: "✓";
    border-color: var(--ok);
    background: var(--ok);
    color: var(--bg);
    font-weight: 700;
    line-height: 1.25;
  }
  .steps li.here::before {
    border: 0.45em solid var(--mood);
  }
  .steps li:not(:last-child)::after {
    content: "";
    position: absolute;
    top: calc(0.75em - 1px);
    left: 50%;
    width: 100%;
    border-top: 2px solid var(--border);
  }
  /* In a narrow column, only the current step has a name; screen readers read all of them. */
  .steps li:not(.here) > * {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (min-width: 34em) {
    .steps li,
    .steps .here {
      flex: 1;
    }
    .steps li:not(.here) > * {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
    }
  }
  @media (forced-colors: active) {
    .steps li.here::before {
      border-color: Highlight;
    }
  }
`;
