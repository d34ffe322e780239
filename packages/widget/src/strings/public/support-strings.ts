/** The strings for readers who have the same problem as a public report. */
export interface SupportStrings {
  locale: string;
  heading: string;
  hint: string;
  /** The button, and what this device shows after the reader has pressed it. */
  join: string;
  joined: (day: string) => string;
  /**
   * The label of the email field, which data is stored, and how to unsubscribe. Used only if the channel
   * sends email.
   */
  email: string;
  emailHint: string;
  /** States that five supports from the same network have already been counted. */
  uncounted: string;
  /** States where the reader can find the support again. */
  device: string;
  /**
   * The strings for an answer that did not solve the problem: the button, the label of the message field, and
   * the message that was sent earlier.
   */
  notSolved: string;
  message: string;
  told: string;
  withdraw: string;
  /** The strings for one photo: the label, who can see the photo, and the message after it was added. */
  photo: string;
  photoHint: string;
  photoShown: string;
  /** The announcement after a success. */
  thanks: string;
  /** The announcement that is used instead if the reader gave an email address. */
  confirm: string;
  withdrawn: string;
  photoSent: string;
  failed: string;
  /**
   * The message that the supporter's network has sent too many requests, and that more supports are accepted
   * without an email address.
   */
  busy: string;
  busyWithEmail: string;
  photoInvalid: string;
  /** The message that the report already has the maximum number of photos from supporters. */
  photosFull: string;
  emailInvalid: string;
}
