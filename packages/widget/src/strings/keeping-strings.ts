/** Strings of the drafts on the device and of the reports that wait to be sent. */
export interface KeepingStrings {
  saved: string;
  /** The device keeps nothing: storage is full or forbidden. */
  onlyHere: string;
  /** A confidential report is not written to the device. */
  notKept: string;
  /** A draft of an earlier visit, by day and hour. */
  draft: (when: string) => string;
  resume: string;
  drop: string;
  restored: string;
  /** Reports that wait to be sent, and those that were sent. */
  waiting: (count: number) => string;
  sent: (count: number) => string;
  look: string;
  heading: string;
  /** One report of the list, by day and hour. */
  entry: (when: string) => string;
  read: string;
  states: {
    /** The connection failed. */
    waiting: string;
    /** The channel failed. */
    busy: string;
    /** The page cannot reach the channel. */
    blocked: string;
    sending: string;
    /** Before sending, while the device solves the channel's challenge: a second or two. */
    solving: string;
    file: (number: number, count: number) => string;
    sent: string;
    refused: string;
    stale: string;
  };
  /** The next steps for a report that could not be sent now. */
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
  /** Confirms both deletions. */
  yes: string;
  cancel: string;
  forgotten: string;
}
