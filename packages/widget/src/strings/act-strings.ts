/** What a field of the reporter's is called, and what its button and its success say. */
interface ActWords {
  label: string;
  hint: string;
  send: string;
  sent: string;
}

/** Every text of what a reporter can do in `<lapor-status>`, in one language. */
export interface ActStrings {
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
    answer: ActWords;
  };
  /** While the report is worked on. */
  reply: ActWords & { open: string };
  judgement: {
    heading: string;
    from: (who: string) => string;
    until: (day: string) => string;
  };
  confirm: ActWords & { choice: string; meaning: string };
  contest: ActWords & {
    choice: string;
    meaning: string;
    open: string;
    closed: { heading: string; until: (day: string) => string };
    archived: { heading: string; meaning: string };
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
  withdraw: ActWords & { open: string; heading: string; meaning: string };
  files: {
    /** Files that go with a reply, or alone. */
    add: string;
    /** What a file does while the agency waits for an answer. */
    answers: string;
    /** Of one of them, once it is up. */
    inReport: string;
    added: (count: number) => string;
  };
}
