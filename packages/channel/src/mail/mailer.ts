import type { MailError } from "../records/mail.ts";

/**
 * A complete mail. Contains no text written by a person, no name and no access code, except the public title
 * in a mail to a supporter.
 */
export interface MailMessage {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets; the same for every attempt. */
  messageId: string;
  /** The first message of the thread; absent on that message. */
  inReplyTo?: string;
  /**
   * A POST stops the mails of this report (RFC 8058); a GET asks a person for confirmation. Absent on mail
   * to officers.
   */
  stopUrl?: string;
  language: string;
}

/**
 * The result of one attempt: whether the mail server took the mail. `forGood`: it will never take this mail
 * for this address (a 5xx for the recipient or the content).
 */
export type MailAttempt =
  | { taken: true }
  | { taken: false; error: MailError; status: number | null; forGood: boolean };

/** Hands mails to a mail server. */
export interface Mailer {
  /** Makes one attempt. Rejects only when `signal` ends it. */
  send(message: MailMessage, signal: AbortSignal): Promise<MailAttempt>;
}
