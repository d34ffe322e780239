import { isMailable } from "@lapor/channel/store";
import type { Settings } from "../config/settings.ts";

export interface MailSender {
  /** If empty, only the address is shown. */
  name: string;
  address: string;
}

/** The mail server, the sender, and the link targets. */
export interface MailConfig {
  /**
   * The URL of the mail server, `smtp:` or `smtps:`, with a user and password if the server requires them.
   */
  smtpUrl: string;
  from: MailSender;
  /** The URL of the page with `<lapor-status>`. */
  statusUrl?: string;
  /** Emails per minute, for all replicas together. */
  perMinute: number;
}

export interface MailSettings {
  /** How mail is sent to reporters. Without it, no email is sent. */
  mail?: MailConfig;
}

export const mailSettings: Settings<MailSettings> = {
  variables: ["LAPOR_SMTP_URL", "LAPOR_MAIL_FROM", "LAPOR_STATUS_URL", "LAPOR_MAIL_PER_MINUTE"],
  read({ given, faults }) {
    const mail = readMailConfig(given, faults);
    return mail ? { mail } : {};
  },
};

/** Whether a string is a mail server URL with only host, port, user and password. */
export function isMailUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== "" &&
    url.search === "" &&
    url.hash === "" &&
    url.pathname.length <= 1
  );
}

const readSmtpUrl = (text: string, faults: string[]): string => {
  if (isMailUrl(text)) return text;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The value may contain a password, so only its scheme is shown.
  const arrived = url
    ? `begins with "${url.protocol}" or has more than host, port, user and password`
    : "is not a URL";
  faults.push(
    `LAPOR_SMTP_URL should be the address of a mail server such as smtp://user:password@mail.example:587 (STARTTLS) or smtps://user:password@mail.example:465, but ${arrived}. Correct it, or leave it out to send no mail; in user and password, write characters such as @ and / as %40 and %2F.`,
  );
  return "";
};

/** Reads `kanal@example.go.id` or `Kanal Laporan <kanal@example.go.id>`. */
const readSender = (text: string, faults: string[]): MailSender => {
  const [, name = "", named, alone = ""] =
    /^(?:([^<>\p{C}]{0,100}?)\s*<([^<>]+)>|([^<>\s]+))$/u.exec(text) ?? [];
  const address = named ?? alone;
  if (isMailable(address)) return { name: name.replace(/^"(.*)"$/, "$1").trim(), address };
  faults.push(
    `LAPOR_MAIL_FROM should be an address such as kanal@example.go.id or "Kanal Laporan <kanal@example.go.id>", but is "${text}". Correct it.`,
  );
  return { name: "", address: "" };
};

const readStatusUrl = (text: string, faults: string[]): string => {
  const tried = text.replaceAll("{trackingId}", "K7M-2QF-9XK");
  const url = URL.canParse(tried) ? new URL(tried) : undefined;
  const hashIsFree = text.includes("{trackingId}") || !url?.hash;
  if (url && /^https?:$/.test(url.protocol) && !url.username && hashIsFree && !/\?[^#]*\{/.test(text))
    return text;
  faults.push(
    `LAPOR_STATUS_URL should be the http or https address of the page with <lapor-status>, such as https://kanal.example/status or https://kanal.example/laporan/{trackingId}, without the tracking ID in a query, but is "${text}". Correct it, or leave it out: mails then ask to open the page without a link.`,
  );
  return "";
};

const readPerMinute = (text: string, faults: string[]): number => {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (count >= 1) return count;
  faults.push(
    `LAPOR_MAIL_PER_MINUTE should be a whole number from 1 to 99999, but is "${text}". Set it to what your mail server allows, or leave it out for 60.`,
  );
  return 1;
};

/**
 * Reads the mail settings. Returns undefined when no email is sent. Adds errors as full sentences.
 * @param given Returns the value of a variable, or undefined when it is unset.
 */
export const readMailConfig = (
  given: (name: string) => string | undefined,
  faults: string[],
): MailConfig | undefined => {
  const [smtpUrl, from, statusUrl] = [
    given("LAPOR_SMTP_URL"),
    given("LAPOR_MAIL_FROM"),
    given("LAPOR_STATUS_URL"),
  ];
  const perMinute = readPerMinute(given("LAPOR_MAIL_PER_MINUTE") ?? "60", faults);
  const read = {
    ...(from && { from: readSender(from, faults) }),
    ...(statusUrl && { statusUrl: readStatusUrl(statusUrl, faults) }),
  };
  if (!smtpUrl) return undefined;
  if (!given("LAPOR_PUBLIC_URL"))
    faults.push(
      "LAPOR_PUBLIC_URL should be set when LAPOR_SMTP_URL is, so that each mail can link to the page that stops it, but it is missing. Set it to the address at which citizens reach the channel, such as https://kanal.example.",
    );
  if (!from)
    faults.push(
      "LAPOR_MAIL_FROM should be set when LAPOR_SMTP_URL is, but it is missing. Set it to the sender's address, such as kanal@example.go.id, for which the mail server must be allowed to send.",
    );
  return { smtpUrl: readSmtpUrl(smtpUrl, faults), from: { name: "", address: "" }, ...read, perMinute };
};
