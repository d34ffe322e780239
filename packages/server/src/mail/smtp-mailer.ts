import type { ConnectionOptions } from "node:tls";
import { isMailable, type MailAttempt, type Mailer, type MailMessage } from "@lapor/channel/store";
import type { MailSender } from "./mail-config.ts";

export interface SmtpOptions {
  smtpUrl: string;
  from: MailSender;
  /** Time limit for one attempt, in milliseconds. */
  timeoutMs?: number;
  /** Options for Node's TLS. Certificates of your own authority can also come from `NODE_EXTRA_CA_CERTS`. */
  tls?: ConnectionOptions;
}

/** A connection to this machine does not cross a network. */
const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);

const transportOptions = ({ smtpUrl, tls }: SmtpOptions) => {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const auth = username && {
    user: decodeURIComponent(username),
    pass: decodeURIComponent(password),
  };
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    // Without a password, STARTTLS is used when the server offers it. A password never crosses a network
    // unencrypted.
    requireTLS: !secure && auth !== "" && !isLoopback(hostname),
    ...(auth && { auth }),
    ...(tls && { tls }),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 45_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};

/**
 * The properties of nodemailer's errors that are used. The message is never kept, because SMTP servers repeat
 * the recipient's address in it.
 */
interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

/**
 * After these commands, the server has seen the recipient or the content, so a 5xx concerns them rather than
 * the settings.
 */
const aboutTheMail: readonly (string | undefined)[] = ["RCPT TO", "DATA"];

const readError = ({ code, command, responseCode }: SmtpError): MailAttempt => {
  const status = responseCode ?? null;
  if (code === "EAUTH" || code === "ENOAUTH") return { taken: false, error: "login", status, forGood: false };
  if (code === "ETIMEDOUT") return { taken: false, error: "timeout", status, forGood: false };
  if (status === null) return { taken: false, error: "unreachable", status, forGood: false };
  return { taken: false, error: "refused", status, forGood: status >= 500 && aboutTheMail.includes(command) };
};

const headersOf = ({ stopUrl, language }: MailMessage): Record<string, string> => ({
  // Prevents automatic replies (RFC 3834).
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "All",
  ...(stopUrl && { "List-Unsubscribe": `<${stopUrl}>` }),
  // RFC 8058 allows it for https only.
  ...(stopUrl?.startsWith("https:") && { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
  "Content-Language": language,
});

/** Creates a mailer that sends through an SMTP server. It rejects only when `signal` aborts the attempt. */
export const createSmtpMailer = (options: SmtpOptions): Mailer => {
  const { from, timeoutMs = 90_000 } = options;
  const transport = import("nodemailer").then(({ createTransport }) =>
    createTransport(transportOptions(options)),
  );
  return {
    async send(message, signal) {
      if (!isMailable(message.to)) return { taken: false, error: "no_address", status: null, forGood: true };
      const timeout = AbortSignal.timeout(timeoutMs);
      try {
        await (await transport).sendMail({
          // The parts are passed separately and never as one string, so nothing in them is parsed as a second
          // address or name.
          from,
          to: { name: "", address: message.to },
          envelope: { from: from.address, to: [message.to] },
          subject: message.subject,
          text: message.text,
          html: message.html,
          messageId: `<${message.messageId}>`,
          ...(message.inReplyTo && {
            inReplyTo: `<${message.inReplyTo}>`,
            references: `<${message.inReplyTo}>`,
          }),
          headers: headersOf(message),
          signal: AbortSignal.any([timeout, signal]),
        });
        return { taken: true };
      } catch (error) {
        signal.throwIfAborted();
        if (timeout.aborted) return { taken: false, error: "timeout", status: null, forGood: false };
        return readError(error as SmtpError);
      }
    },
  };
};

/**
 * Connects to a mail server and logs in without sending anything. Resolves to undefined on success, otherwise
 * to the reason for the failure.
 */
export async function probeSmtp(
  smtpUrl: string,
): Promise<"login" | "timeout" | "unreachable" | "refused" | undefined> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({ ...transportOptions({ smtpUrl, from: { name: "", address: "" } }) });
  try {
    await transport.verify();
    return undefined;
  } catch (error) {
    const attempt = readError(error as SmtpError);
    const reason = attempt.taken ? undefined : attempt.error;
    return reason === "login" || reason === "timeout" || reason === "unreachable" ? reason : "refused";
  } finally {
    transport.close();
  }
}
