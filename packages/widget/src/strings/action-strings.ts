/** Label and hint of an action's field, its button, and what is said when it is sent. */
interface ActionWords {
  label: string;
  hint: string;
  send: string;
  sent: string;
}

/** Strings of what the reporter can do in `<lapor-status>`. */
export interface ActionStrings {
  /** Beside the label of what may be left empty. */
  optional: string;
  sending: string;
  cancel: string;
  tooShort: (min: number) => string;
  tooLong: (over: number) => string;
  missing: string;
  /** The report has moved on since it was read. */
  changed: string;
  /** Above what was typed and has no field any more. */
  unsent: string;
  question: {
    from: (who: string) => string;
    until: (day: string) => string;
    answer: ActionWords;
  };
  /** While the report is worked on. */
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
    /** From 1 to 5. */
    scores: readonly [string, string, string, string, string];
    missing: string;
    send: string;
    sent: string;
  };
  withdraw: ActionWords & { open: string; heading: string; meaning: string };
  files: {
    /** Files that go with a reply, or alone. */
    add: string;
    /** What a file does while the agency waits for an answer. */
    answers: string;
    /** In their place when the report has as many as it may. */
    full: string;
    /** Of one of them, once it is up. */
    inReport: string;
    added: (count: number) => string;
  };
}
