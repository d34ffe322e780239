import { type CSSResult, css } from "lit";

/** Styles for the reporter's actions, with a frame around each question and stars next to the scores. */
export const actionStyles: CSSResult = css`
  .action {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    padding: 1.1em;
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
  .score {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 1em;
  }
  .stars {
    color: var(--accent);
    letter-spacing: 0.1em;
  }
  details .stack {
    padding-top: 0.75em;
  }
  @media print {
    .action,
    .action-form,
    details {
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
