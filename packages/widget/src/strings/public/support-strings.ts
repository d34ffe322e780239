/** Strings for those who have the problem of a public report too. */
export interface SupportStrings {
  locale: string;
  heading: string;
  hint: string;
  /** The button, and what its device shows from then on. */
  join: string;
  joined: (day: string) => string;
  /** The label of the address, the stored data, and how to stop. Only where the channel sends mail. */
  email: string;
  emailHint: string;
  /** Five supports from the same network count already. */
  uncounted: string;
  /** The place where the support can be found again. */
  device: string;
  /** The answer did not solve the problem: the button, the label of its text, and the earlier message. */
  notSolved: string;
  message: string;
  told: string;
  withdraw: string;
  /** One photo: the label, its readers, and the message once it was added. */
  photo: string;
  photoHint: string;
  photoShown: string;
  /** Announced after a success. */
  thanks: string;
  /** Replaces it when an address was given. */
  confirm: string;
  withdrawn: string;
  photoSent: string;
  failed: string;
  /** The network of the supporter has sent too much. Without an address more supports are accepted. */
  busy: string;
  busyWithEmail: string;
  photoInvalid: string;
  /** The report has as many photos of supporters as it can have. */
  photosFull: string;
  emailInvalid: string;
}
