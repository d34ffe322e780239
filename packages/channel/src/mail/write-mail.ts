import { findAgency } from "@lapor/directory";
import type { ReporterLocale } from "../languages/reporter-locales.ts";
import { nameTeam } from "../policy/name-team.ts";
import type { ClaimedMail, MailKind } from "../records/mail.ts";
import type { Policy } from "../records/policy.ts";
import { viewChannelIdentity } from "../views/channel-identity.ts";
import { isForFollowers, isUnasked } from "./mail-kind.ts";
import { type MailParts, writeMailPage } from "./mail-page.ts";
import type { MailMessage } from "./mailer.ts";
import { mailStrings as english } from "./strings/en.ts";
import { mailStrings as indonesian } from "./strings/id.ts";
import { mailStrings as javanese } from "./strings/jv.ts";
import type { KindStrings, MailStrings } from "./strings/mail-strings.ts";
import { mailStrings as sundanese } from "./strings/su.ts";

/** The addresses that emails link to. */
export interface MailLinks {
  /** The channel's public address, without a trailing slash. */
  publicUrl: string;
  /**
   * The page with `<lapor-status>`, if there is one. `{trackingId}` in it is replaced; without that
   * placeholder, the tracking ID is appended as the fragment.
   */
  statusUrl?: string;
  /** The page of released reports, without a trailing slash; absent where it is not served. */
  publicReportsUrl?: string;
}

export interface MailTokens {
  stop: string;
  address?: string;
}

export const mailStrings: Record<ReporterLocale, MailStrings> = {
  id: indonesian,
  en: english,
  jv: javanese,
  su: sundanese,
};

/** Writes an email in the reporter's language. `to` is the only part of the identity that it receives. */
export const writeMail = (
  mail: ClaimedMail,
  to: string,
  links: MailLinks,
  tokens: MailTokens,
  policy: Policy,
): MailMessage => messageOf(mail, to, links, partsOf(mail, links, tokens, policy));

/** Builds the message from these parts, in the subscription's thread. */
export function messageOf(mail: ClaimedMail, to: string, links: MailLinks, parts: MailParts): MailMessage {
  const host = new URL(links.publicUrl).hostname;
  const first = `${mail.thread}@${host}`;
  const isFirst = isUnasked(mail.kind);
  return {
    to,
    subject: parts.subject,
    text: `${asPlainText(parts)}\n`,
    html: writeMailPage(parts),
    messageId: isFirst ? first : `${mail.id}@${host}`,
    ...(!isFirst && { inReplyTo: first }),
    ...(parts.stop && { stopUrl: parts.stop.url }),
    language: parts.language,
  };
}

/** Returns the links with which the mailbox's owner stops mail. */
export const stopLinks = (
  { publicUrl }: MailLinks,
  { stop, address }: MailTokens,
  labels: { stop: string; address: string },
): Pick<MailParts, "stop" | "address"> => ({
  stop: { label: labels.stop, url: `${publicUrl}/email/berhenti/${stop}` },
  ...(address !== undefined && {
    address: { label: labels.address, url: `${publicUrl}/email/alamat/${address}` },
  }),
});

/** The deadline label for each kind of mail. An email of any other kind shows no deadline. */
const dueLabels: Partial<Record<MailKind, keyof MailStrings["labels"]>> = {
  received: "due",
  passed_on: "due",
  accepted: "due",
  asked: "awaited",
  reminded: "awaited",
  answered: "awaited",
  closing_announced: "awaited",
  overdue: "missed",
};

function formatDay(time: string, months: readonly string[]): string {
  const [year, month, day] = time.slice(0, 10).split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

const statusLink = (statusUrl: string, trackingId: string): string =>
  statusUrl.includes("{trackingId}")
    ? statusUrl.replaceAll("{trackingId}", trackingId)
    : `${statusUrl}#${trackingId}`;

/** Returns the name of the party that has the report, or undefined for a confidential report. */
export function partyOf(
  { kind, agencyId, custodianAgencyId, confidential }: ClaimedMail,
  strings: MailStrings,
  { verificationTeam }: Policy,
): string | undefined {
  // The agency's name would reveal the subject of a confidential report to anyone who sees the inbox.
  if (confidential) return undefined;
  if (agencyId !== null) return findAgency(agencyId)?.name;
  if (custodianAgencyId === null) return verificationTeam ?? strings.verificationTeam;
  // Until a report arrives in SP4N-LAPOR!, it belongs to its custodian.
  return isOnItsWay(kind) ? findAgency(custodianAgencyId)?.name : strings.sp4n;
}

/** The kinds of mail about a report that SP4N-LAPOR! is responsible for but that has not arrived there. */
const isOnItsWay = (kind: MailKind): boolean => kind === "passed_on" || kind === "overdue";

function factsOf(mail: ClaimedMail, strings: MailStrings, policy: Policy): MailParts["facts"] {
  const { labels, months } = strings;
  const party = partyOf(mail, strings, policy);
  const dueLabel = dueLabels[mail.kind];
  // An email about a merged report describes the report into which it was merged. There, the agency waits for
  // the other reporter, so this reporter gets no deadline to reply.
  const due = mail.followed && dueLabel === "awaited" ? null : mail.dueAt;
  return [
    { label: labels.trackingId, value: mail.trackingId },
    ...(party === undefined ? [] : [{ label: labels.party, value: party }]),
    ...(due && dueLabel ? [{ label: labels[dueLabel], value: formatDay(due, months) }] : []),
  ];
}

function kindStrings({ kind, followed, custodianAgencyId }: ClaimedMail, strings: MailStrings): KindStrings {
  if (kind === "support_confirmation") throw new Error("A mail to a supporter is written elsewhere.");
  const { toSp4n } = strings;
  const isHandedOver = custodianAgencyId !== null && kind === "passed_on";
  if (followed && isForFollowers(kind)) {
    const { subject, what, next } = strings.followed;
    return { subject, what: isHandedOver ? toSp4n.followed : what[kind], next };
  }
  if (isHandedOver) return toSp4n;
  return { ...strings.kinds[kind], ...(custodianAgencyId !== null && kind === "overdue" && toSp4n.overdue) };
}

function partsOf(mail: ClaimedMail, links: MailLinks, tokens: MailTokens, policy: Policy): MailParts {
  const strings = mailStrings[mail.locale];
  const { subject, what, next } = kindStrings(mail, strings);
  const { name, operator, mode, nationalChannel } = viewChannelIdentity(
    policy,
    mail.siteAgencyId,
    mail.locale === "en" ? "en" : "id",
  );
  const watched = mode === "standalone" ? strings.watched : "";
  const withTeam = (text: string) =>
    text
      .replace("{watched}", watched)
      .replace("{team}", nameTeam(policy, mail.locale))
      .replace(/ {2,}/g, " ");
  const toDo = [
    ...(mail.kind === "received"
      ? [withTeam(strings.wayOn[mode === "single_agency" ? "linked" : nationalChannel])]
      : []),
    withTeam(next),
  ];
  return {
    language: mail.locale,
    subject: subject(mail.trackingId),
    what,
    facts: factsOf(mail, strings, policy),
    next: links.statusUrl ? toDo : [...toDo, strings.openYourself],
    ...(links.statusUrl && {
      open: { label: strings.open, url: statusLink(links.statusUrl, mail.trackingId) },
    }),
    // Like the agency's name, the channel's name would reveal too much about a confidential report.
    footer: [
      ...(mail.confidential ? [] : [strings.channel(name, operator)]),
      strings.privacy,
      strings.automatic,
    ],
    ...stopLinks(links, tokens, strings),
  };
}

/** Writes the email as plain text. */
export function asPlainText({ what, facts, next, open, footer, stop, address }: MailParts): string {
  // Mail programs collapse the signature (RFC 3676 §4.3).
  const signature = [
    "-- ",
    ...footer,
    ...(address ? [`${address.label}:`, address.url] : []),
    ...(stop ? [`${stop.label}:`, stop.url] : []),
  ];
  return [
    what,
    facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...next,
    ...(open ? [`${open.label}:\n${open.url}`] : []),
    signature.join("\n"),
  ].join("\n\n");
}
