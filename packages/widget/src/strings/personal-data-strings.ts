/** Strings of the copy and the erasure of the reporter's data. */
export interface PersonalDataStrings {
  /** Opens the section. */
  summary: string;
  copy: {
    heading: string;
    /** The content of the file. */
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
     * Open report: the data erased now, the data erased later, the effect, how to erase sooner, and the data
     * that stays usable.
     */
    open: { now: string; later: string; after: string; sooner: string; kept: string };
    /** Report that has ended. */
    ended: { now: string; after: string };
    /** Report that has ended: copies outside the channel. */
    copies: string;
    final: string;
    confirm: string;
    cancel: string;
    erasing: string;
    /** The report has reached another stage since the confirmation was shown. */
    changed: string;
    deviceEmptied: string;
    deviceKept: string;
  };
  tombstone: {
    heading: string;
    identityHeading: string;
    requested: (time: string) => string;
    retention: (time: string) => string;
    /** The identity is erased; the text is erased when the report ends. */
    waiting: (time: string) => string;
    /** The data that is kept indefinitely. */
    remains: string;
  };
}
