/** Label and hint of an action's field, its button, and its success message. */
interface ActionWords {
  label: string;
  hint: string;
  send: string;
  sent: string;
}

/** Strings of the reporter's actions in `<lapor-status>`. */
export interface ActionStrings {
  /** Beside the label of an optional field. */
  optional: string;
  sending: string;
  cancel: string;
  tooShort: (min: number) => string;
  tooLong: (over: number) => string;
  missing: string;
  /** The report has changed since it was read. */
  changed: string;
  /** Above messages whose field is gone. */
  unsent: string;
  question: {
    from: (who: string) => string;
    until: (day: string) => string;
    answer: ActionWords;
  };
  /** While the agency works on the report. */
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
    /** Files wait for the answer while the agency waits for one. */
    answers: string;
    /** Replaces the picker when the report takes no more files. */
    full: string;
    /** Status of an uploaded file. */
    inReport: string;
    added: (count: number) => string;
  };
}
