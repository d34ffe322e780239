/** What is said about what is kept on the device and what waits to be sent. */
export interface KeepingStrings {
  /** Before anything is entered. */
  idle: string;
  saved: string;
  /** The device keeps nothing: storage is full or forbidden. */
  onlyHere: string;
  /** A confidential report is not written to the device. */
  notKept: string;
  /** An earlier draft, by its day and hour. */
  draft: (when: string) => string;
  resume: string;
  drop: string;
  /** Reports that wait to be sent, or were sent while nobody looked. */
  waiting: (count: number) => string;
  sent: (count: number) => string;
  look: string;
  heading: string;
  /** One report of the list, by its day and hour. */
  entry: (when: string) => string;
  read: string;
  states: {
    /** The line is to blame. */
    waiting: string;
    /** The channel is to blame. */
    busy: string;
    sending: string;
    /** Before it leaves, while the device works for the channel's challenge: a second or two. */
    solving: string;
    file: (number: number, count: number) => string;
    sent: string;
    refused: string;
    stale: string;
  };
  /** What becomes of a report that could not be sent now. */
  willSend: string;
  willSendOnlyHere: string;
  nextTry: (when: string) => string;
  confidential: string;
  keepConfidential: string;
  sendNow: string;
  edit: string;
  discard: string;
  reallyDiscard: string;
  discarded: string;
  receipt: string;
  another: string;
  slow: string;
  forget: string;
  forgetHint: string;
  reallyForget: string;
  /** Deletes, as an answer to both questions. */
  yes: string;
  cancel: string;
  forgotten: string;
  /** The earlier words were taken although their answer was lost. */
  earlier: string;
  addChanges: string;
  addingChanges: string;
  changesAdded: string;
  filesFollow: (left: number) => string;
  fileFailed: (name: string) => string;
}
