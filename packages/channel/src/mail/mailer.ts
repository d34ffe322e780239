import type { MailError } from "../records/mail.ts";

/**
 * A complete email. It contains no text written by a person, no name and no access code, except the public
 * title in an email to a supporter.
 */
export interface MailMessage {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets; the same for every attempt. */
  messageId: string;
  /** The Message-ID of the first message in the thread; absent from that message. */
  inReplyTo?: string;
  /**
   * A POST stops this report's emails (RFC 8058); a GET asks a person for confirmation. Absent from mail to
   * officers.
   */
  stopUrl?: string;
  language: string;
}

/**
 * The result of one attempt: whether the mail server accepted the email. `forGood` means that it will never
 * accept this email for this address (a 5xx for the recipient or the content).
 */
export type MailAttempt =
  | { taken: true }
  | { taken: false; error: MailError; status: number | null; forGood: boolean };

/** Submits emails to a mail server. */
export interface Mailer {
  /** Makes one attempt. Rejects only when `signal` aborts it. */
  send(message: MailMessage, signal: AbortSignal): Promise<MailAttempt>;
}
