import { parseArgs } from "node:util";
import { isMailable, type MailAttempt } from "@lapor/channel/store";
import { createSmtpMailer } from "../mail/smtp-mailer.ts";
import { ConfigError } from "../platform/config-error.ts";
import { readConfig } from "../server-config.ts";
import { UsageError } from "./usage-error.ts";

/** Runs a `lapor mail` command. Resolves to the exit code. */
export async function mail([name = "", ...args]: string[]): Promise<number> {
  if (name !== "test")
    throw new UsageError(
      name ? `There is no "lapor mail ${name}", only test.` : "Choose an action: lapor mail test ADDRESS.",
    );
  return sendTest(args);
}

function advice(attempt: MailAttempt & { taken: false }): string {
  const code = attempt.status === null ? "" : ` (its code is ${attempt.status})`;
  const texts: Record<typeof attempt.error, string> = {
    refused: `The mail server rejected the mail${code}. Check that it may send for LAPOR_MAIL_FROM, and that the recipient's address is right.`,
    login: `The mail server rejected user or password${code}. Correct them in LAPOR_SMTP_URL.`,
    timeout:
      "The mail server did not respond in time. Check host and port in LAPOR_SMTP_URL, and that no firewall blocks the connection.",
    unreachable:
      "The mail server could not be reached, or its certificate is not trusted. Check host and port in LAPOR_SMTP_URL; for your own certificate authority set NODE_EXTRA_CA_CERTS.",
    no_address: "That is not a valid mail address.",
    too_late: "The mail is too old.",
    too_many: "The address has reached its limit of mails.",
    stopped: "The owner of the mailbox has stopped all mail.",
    not_public: "The report of the mail is not public.",
    told_already: "The mailbox has got the mail.",
    internal: "The mail could not be written.",
  };
  return texts[attempt.error];
}

async function sendTest(args: string[]): Promise<number> {
  const [to = "", ...more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (!isMailable(to) || more.length > 0)
    throw new UsageError("Name an address: lapor mail test nama@example.go.id.");
  const { mail, publicUrl } = readConfig(process.env, { needsSecret: false });
  if (!mail || !publicUrl)
    throw new ConfigError([
      "LAPOR_SMTP_URL should be set to the address of a mail server such as smtp://user:password@mail.example:587, but it is missing. Without it, no mail is sent.",
    ]);
  const text =
    "Email percobaan dari kanal laporan Anda. Bila email ini sampai, pengaturan email sudah benar.";
  const attempt = await createSmtpMailer(mail).send(
    {
      to,
      subject: "Email percobaan kanal laporan",
      text: `${text}\n`,
      html: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Email percobaan</title><p>${text}</p></html>`,
      messageId: `${crypto.randomUUID()}@${new URL(publicUrl).hostname}`,
      language: "id",
    },
    new AbortController().signal,
  );
  if (attempt.taken) {
    process.stdout.write("The mail server accepted the mail. Check the mailbox and its spam folder.\n");
    return 0;
  }
  process.stderr.write(`${advice(attempt)}\n`);
  return 1;
}
