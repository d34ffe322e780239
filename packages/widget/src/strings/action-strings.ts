/** The label and the hint of an action's field, the text of its button, and the message after success. */
interface ActionWords {
  label: string;
  hint: string;
  send: string;
  sent: string;
}

/** The strings of the reporter's actions in `<lapor-status>`. */
export interface ActionStrings {
  /** Shown next to the label of an optional field. */
  optional: string;
  sending: string;
  cancel: string;
  tooShort: (min: number) => string;
  tooLong: (over: number) => string;
  missing: string;
  /** The message that the report has changed since it was loaded. */
  changed: string;
  /** The heading above messages whose field no longer exists. */
  unsent: string;
  question: {
    from: (who: string) => string;
    until: (day: string) => string;
    answer: ActionWords;
  };
  /** The form for a message while the agency handles the report. */
  reply: ActionWords & { open: string };
  reaction: {
    heading: string;
    from: (who: string) => string;
    until: (day: string) => string;
  };
  confirm: ActionWords & { choice: string; meaning: string };
  contest: ActionWords & {
    choice: string;
    meaning: string;
    open: string;
    closed: { heading: string; until: (day: string) => string };
    archived: { heading: string; until: (day: string) => string };
  };
  rate: {
    open: string;
    legend: string;
    none: string;
    /** The labels of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    missing: string;
    send: string;
    sent: string;
  };
  withdraw: ActionWords & { open: string; heading: string; meaning: string };
  files: {
    /** The label of the picker for files that are sent with a reply or alone. */
    add: string;
    /** States that the files are sent together with the reply that the agency is waiting for. */
    answers: string;
    /** The text that replaces the picker if the report accepts no more files. */
    full: string;
    /** The status of a file that is part of the report. */
    inReport: string;
    added: (count: number) => string;
  };
}
