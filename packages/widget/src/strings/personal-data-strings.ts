/** The strings for the copy and the erasure of the reporter's data. */
export interface PersonalDataStrings {
  /** The text that unfolds the section. */
  summary: string;
  copy: {
    heading: string;
    /** Describes the file's content. */
    holds: string;
    files: string;
    button: string;
    preparing: string;
    saved: (fileName: string) => string;
    fileName: (trackingId: string) => string;
  };
  erase: {
    heading: string;
    button: string;
    question: string;
    /**
     * The confirmation for an open report: what is erased now and later, the effect, how to erase everything
     * sooner, and what can still be used.
     */
    open: { now: string; later: string; after: string; sooner: string; kept: string };
    /** The confirmation for a closed report. */
    ended: { now: string; after: string };
    /** The text about copies outside the channel, for a closed report. */
    copies: string;
    final: string;
    confirm: string;
    cancel: string;
    erasing: string;
    /** The message that the report's status has changed since the confirmation was shown. */
    changed: string;
    deviceEmptied: string;
    deviceKept: string;
  };
  tombstone: {
    heading: string;
    identityHeading: string;
    requested: (time: string) => string;
    retention: (time: string) => string;
    /** The message that the identity is erased, and that the text is erased once the report is closed. */
    waiting: (time: string) => string;
    /** States which data is kept indefinitely. */
    remains: string;
  };
}
