/** Strings of the copy and the erasure of the reporter's data. */
export interface PersonalDataStrings {
  /** Opens the section. */
  summary: string;
  copy: {
    heading: string;
    /** What is in the file. */
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
    /** Of an open report: what goes now, what stays until when, what that means, and that it can still be followed. */
    open: { now: string; later: string; after: string; sooner: string; kept: string };
    /** Of one that has ended. */
    ended: { now: string; after: string };
    /** Of one that has ended: copies outside the channel. */
    copies: string;
    final: string;
    confirm: string;
    cancel: string;
    erasing: string;
    /** The report has come to another stage since the question was read. */
    changed: string;
    deviceEmptied: string;
    deviceKept: string;
  };
  tombstone: {
    heading: string;
    identityHeading: string;
    requested: (time: string) => string;
    retention: (time: string) => string;
    /** The identity has gone, the words wait for the end of the report. */
    waiting: (time: string) => string;
    /** What is kept for ever. */
    remains: string;
  };
}
