import { type CSSResult, css } from "lit";

/** Styles for the reporter's actions, with a frame around each question and stars next to the scores. */
export const actionStyles: CSSResult = css`
  .action {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    padding: 0.75em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  /* The report waits for this one. */
  .action.due {
    border: 2px solid var(--accent);
  }
  .action-form {
    display: grid;
    gap: 1.25em;
    grid-template-columns: minmax(0, 1fr);
  }
  textarea.short {
    min-height: 5em;
  }
  .stars {
    display: flex;
  }
  /* The radio button covers its star. */
  .star {
    position: relative;
    width: 44px;
    height: 44px;
    border-radius: var(--radius);
    color: var(--accent);
    font-size: 1.625em;
    line-height: 44px;
    text-align: center;
  }
  .star > input {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .star:focus-within {
    outline: 3px solid var(--focus);
  }
  details .stack {
    padding-top: 0.75em;
  }
  @media print {
    .action,
    .action-form,
    details:not(.fold) {
      display: none;
    }
  }
  .cards {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.5em), 1fr));
    margin-top: 0.35em;
  }
  .cards .choice {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  .cards .chosen {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
`;
