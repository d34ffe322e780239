/** The strings for drafts on the device and for reports that wait to be sent. */
export interface KeepingStrings {
  saved: string;
  /** The message that nothing can be stored on the device, because storage is full or forbidden. */
  onlyHere: string;
  /** The message that a confidential report is not stored on the device. */
  notKept: string;
  /** Describes a draft from an earlier visit by its day and hour. */
  draft: (when: string) => string;
  resume: string;
  drop: string;
  restored: string;
  /** States how many reports are waiting and how many were sent. */
  waiting: (count: number) => string;
  sent: (count: number) => string;
  look: string;
  heading: string;
  /** Describes one report in the list by its day and hour. */
  entry: (when: string) => string;
  read: string;
  states: {
    /** The state of a report after the connection failed. */
    waiting: string;
    /** The state of a report if the channel is unavailable. */
    busy: string;
    /** The state of a report if the page cannot reach the channel. */
    blocked: string;
    sending: string;
    /**
     * The state of a report while the device solves the channel's challenge, for a second or two before
     * sending.
     */
    solving: string;
    file: (number: number, count: number) => string;
    sent: string;
    refused: string;
    stale: string;
  };
  /** States what happens next to a report that could not be sent. */
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
  /** The button that confirms a deletion. */
  yes: string;
  cancel: string;
  forgotten: string;
}
