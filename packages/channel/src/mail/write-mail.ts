import { findAgency } from "@lapor/directory";
import { isForFollowers } from "./mail-kind.ts";
import { writeMailPage } from "./mail-page.ts";
import type { ClaimedMail, MailKind } from "./store.ts";
import { type KindTexts, type MailTexts, mailTexts } from "./strings/mail-strings.ts";

/** Where mails lead. */
export interface MailLinks {
  /** Address at which the channel is reached from outside, without a slash at the end. */
  publicUrl: string;
  /** The page with `<lapor-status>`, where there is one: `{trackingId}` in it is replaced, else the tracking ID follows as fragment. */
  statusUrl?: string;
}

/** A whole mail, for whoever sends it. Holds no word of anybody, no name and no access code. */
export interface MailMessage {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets; the same for every attempt. */
  messageId: string;
  /** The first message of the thread; absent on that one itself. */
  inReplyTo?: string;
  /** Where a POST stops the mails of this report (RFC 8058), and a person is asked whether they want that. */
  stopUrl: string;
  language: string;
}

/** What a mail says, in parts that plain text and HTML share. */
export interface MailParts {
  language: string;
  subject: string;
  what: string;
  facts: readonly { label: string; value: string }[];
  next: readonly string[];
  /** Absent: there is no status page to lead to. */
  open?: { label: string; url: string };
  footer: readonly string[];
  stop: { label: string; url: string };
  /** Absent: who reads the mailbox has said that it is theirs. */
  address?: { label: string; url: string };
}

/** What the links of a mail carry. */
export interface MailTokens {
  stop: string;
  address?: string;
}

/** What the deadline of a report is to the reader of each kind; none is told where nothing is due or it is another's. */
const dueLabels: Partial<Record<MailKind, keyof MailTexts["labels"]>> = {
  received: "due",
  passed_on: "due",
  accepted: "due",
  asked: "awaited",
  reminded: "awaited",
  answered: "awaited",
  closing_announced: "awaited",
  overdue: "missed",
};

const dayInWords = (time: string, months: readonly string[]): string => {
  const [year, month, day] = time.slice(0, 10).split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

const statusLink = (statusUrl: string, trackingId: string): string =>
  statusUrl.includes("{trackingId}")
    ? statusUrl.replaceAll("{trackingId}", trackingId)
    : `${statusUrl}#${trackingId}`;

const partyOf = ({ agencyId, confidential }: ClaimedMail, texts: MailTexts): string | undefined => {
  // Whom a confidential report is about is nobody's business who sees the inbox.
  if (confidential) return undefined;
  return agencyId === null ? texts.nationalTriage : findAgency(agencyId)?.name;
};

const factsOf = (mail: ClaimedMail, texts: MailTexts): MailParts["facts"] => {
  const { labels, months } = texts;
  const party = partyOf(mail, texts);
  const dueLabel = dueLabels[mail.kind];
  // What the agency of a followed report waits for, it does not wait for from this reporter.
  const due = mail.followed && dueLabel === "awaited" ? null : mail.dueAt;
  return [
    { label: labels.trackingId, value: mail.trackingId },
    ...(party === undefined ? [] : [{ label: labels.party, value: party }]),
    ...(due && dueLabel ? [{ label: labels[dueLabel], value: dayInWords(due, months) }] : []),
  ];
};

const kindTexts = ({ kind, followed }: ClaimedMail, texts: MailTexts): KindTexts =>
  followed && isForFollowers(kind)
    ? { subject: texts.followed.subject, what: texts.followed.what[kind], next: texts.followed.next }
    : texts.kinds[kind];

const partsOf = (mail: ClaimedMail, links: MailLinks, tokens: MailTokens): MailParts => {
  const texts = mailTexts[mail.locale];
  const { subject, what, next } = kindTexts(mail, texts);
  return {
    language: mail.locale,
    subject: subject(mail.trackingId),
    what,
    facts: factsOf(mail, texts),
    next: links.statusUrl ? [next] : [next, texts.openYourself],
    ...(links.statusUrl && {
      open: { label: texts.open, url: statusLink(links.statusUrl, mail.trackingId) },
    }),
    footer: [texts.privacy, texts.automatic],
    stop: { label: texts.stop, url: `${links.publicUrl}/email/berhenti/${tokens.stop}` },
    ...(tokens.address !== undefined && {
      address: { label: texts.address, url: `${links.publicUrl}/email/alamat/${tokens.address}` },
    }),
  };
};

const asPlainText = ({ what, facts, next, open, footer, stop, address }: MailParts): string =>
  [
    what,
    facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...next,
    ...(open ? [`${open.label}:\n${open.url}`] : []),
    // What follows is a signature: programs fold it away (RFC 3676 §4.3).
    [
      ...["-- ", ...footer],
      ...(address ? [`${address.label}:`, address.url] : []),
      ...[`${stop.label}:`, stop.url],
    ].join("\n"),
  ].join("\n\n");

/** Writes a mail in the reporter's language. `to` is the one thing that is taken from the identity. */
export const writeMail = (
  mail: ClaimedMail,
  to: string,
  links: MailLinks,
  tokens: MailTokens,
): MailMessage => {
  const parts = partsOf(mail, links, tokens);
  const host = new URL(links.publicUrl).hostname;
  const first = `${mail.thread}@${host}`;
  const isFirst = mail.kind === "received";
  return {
    to,
    subject: parts.subject,
    text: `${asPlainText(parts)}\n`,
    html: writeMailPage(parts),
    messageId: isFirst ? first : `${mail.id}@${host}`,
    ...(!isFirst && { inReplyTo: first }),
    stopUrl: parts.stop.url,
    language: parts.language,
  };
};
