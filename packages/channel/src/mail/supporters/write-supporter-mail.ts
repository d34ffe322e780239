import type { ReporterLocale } from "../../languages/reporter-locales.ts";
import type { ClaimedMail } from "../../records/mail.ts";
import type { Policy } from "../../records/policy.ts";
import { viewChannelIdentity } from "../../views/channel-identity.ts";
import { isForSupporters } from "../mail-kind.ts";
import type { MailParts } from "../mail-page.ts";
import type { MailMessage } from "../mailer.ts";
import type { MailStrings } from "../strings/mail-strings.ts";
import {
  type MailLinks,
  type MailTokens,
  mailStrings,
  messageOf,
  partyOf,
  stopLinks,
} from "../write-mail.ts";

interface SupporterTokens extends MailTokens {
  confirm: string;
}

/**
 * Writes an email to a supporter of a public report. It contains only what the public sees of the report: its
 * number, title, party and the kind of step.
 */
export function writeSupporterMail(
  mail: ClaimedMail,
  to: string,
  links: MailLinks,
  tokens: SupporterTokens,
  policy: Policy,
): MailMessage {
  const strings = mailStrings[mail.locale];
  const { name, operator } = viewChannelIdentity(
    policy,
    mail.siteAgencyId,
    mail.locale === "en" ? "en" : "id",
  );
  return messageOf(mail, to, links, {
    language: mail.locale,
    ...partsOfKind(mail, links, tokens, strings, policy),
    footer: [
      strings.channel(name, operator),
      ...(mail.kind === "support_confirmation" ? [] : [strings.supporter.why]),
      strings.automatic,
    ],
    ...stopLinks(links, tokens, strings.supporter),
  });
}

function partsOfKind(
  mail: ClaimedMail,
  links: MailLinks,
  { confirm }: SupporterTokens,
  strings: MailStrings,
  policy: Policy,
): Pick<MailParts, "subject" | "what" | "facts" | "next" | "open"> {
  const { kind, trackingId, keptTrackingId, locale } = mail;
  const { labels, supporter } = strings;
  const report = [
    { label: labels.trackingId, value: trackingId },
    { label: supporter.title, value: mail.title ?? "" },
  ];
  if (!isForSupporters(kind)) {
    const { subject, what, next, open } = supporter.confirmation;
    const url = `${links.publicUrl}/email/dukungan/${confirm}`;
    return { subject: subject(trackingId), what, facts: report, next: [next], open: { label: open, url } };
  }
  const isMerged = kind === "merged";
  const party = isMerged ? undefined : partyOf(mail, strings, policy);
  const kept = isMerged ? keptTrackingId : null;
  const url = publicLink(links, kept ?? trackingId, locale);
  return {
    subject: supporter.subject(trackingId),
    what:
      kind === "passed_on" && mail.custodianAgencyId !== null
        ? strings.toSp4n.supporter
        : supporter.what[kind],
    facts: [
      ...report,
      ...(kept === null ? [] : [{ label: supporter.kept, value: kept }]),
      ...(party === undefined ? [] : [{ label: labels.party, value: party }]),
    ],
    next: [supporter.next],
    ...(url !== undefined && { open: { label: supporter.open, url } }),
  };
}

/** The public pages exist only in Indonesian and English. */
const publicLink = (
  { publicReportsUrl }: MailLinks,
  trackingId: string,
  locale: ReporterLocale,
): string | undefined =>
  publicReportsUrl && `${publicReportsUrl}/${locale === "en" ? "en/" : ""}${trackingId}`;
