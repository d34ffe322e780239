import type { TimelineKind } from "@lapor/openapi";
import type { FollowedKind, MailKind, SupporterKind } from "../records/mail.ts";
import type { TimelineRecord } from "../records/report.ts";

/**
 * The email for each timeline entry. Null means no email, because the reporter took the step, or because the
 * step is only a stage of work that the status page shows. `withdrawn` has an email although the reporter
 * took the step: it is final, and someone else may have the access code. `escalated` has none, because the
 * email about the missed deadline mentions the national team. Releases have none, because the reporter need
 * not do anything. `forward_failed` has none, because the final outcome has its own email. Erasures have
 * none, because they erase the address too.
 */
const kinds: Record<TimelineKind, MailKind | null> = {
  submitted: "received",
  verified: "accepted",
  assigned: "passed_on",
  transferred: "passed_on",
  follow_up_started: null,
  reporter_asked: "asked",
  corrected: "corrected",
  promised: "promised",
  answered: "answered",
  replied: null,
  attachment_added: null,
  confirmed: null,
  rated: null,
  contested: null,
  closed: "closed",
  archived: "archived",
  merged: "merged",
  duplicate_joined: null,
  withdrawn: "withdrawn",
  agency_ended: "passed_on",
  released: null,
  retracted: null,
  national_reference_set: "forwarded",
  forwarded: "forwarded",
  forward_failed: null,
  forward_retried: null,
  national_updated: null,
  overdue: "overdue",
  escalated: null,
  reminded: "reminded",
  closing_announced: "closing_announced",
  closed_by_silence: "closed_by_silence",
  identity_erased: null,
  files_erased: null,
  erased: null,
};

/**
 * Returns the kind of mail for a step, if any. An agency that assigns its report to one of its units sends
 * none.
 */
export const mailKindOf = ({
  kind,
  actorKind,
}: Pick<TimelineRecord, "kind" | "actorKind">): MailKind | null =>
  kind === "assigned" && actorKind === "agency" ? null : kinds[kind];

const followedKinds: Record<FollowedKind, true> = {
  passed_on: true,
  answered: true,
  closed: true,
  closed_by_silence: true,
  archived: true,
  overdue: true,
};

/** Returns whether followers get this email too. Questions go only to the report's own reporter. */
export const isForFollowers = (kind: MailKind): kind is FollowedKind => kind in followedKinds;

const supporterKinds: Record<SupporterKind, true> = {
  passed_on: true,
  answered: true,
  closed: true,
  closed_by_silence: true,
  archived: true,
  merged: true,
};

/**
 * Returns whether supporters get this email too. They do if the step is public and ends a wait or the work.
 */
export const isForSupporters = (kind: MailKind): kind is SupporterKind => kind in supporterKinds;

/**
 * Returns whether anybody can trigger this email by entering a stranger's address in a report or a support.
 */
export const isUnasked = (kind: MailKind): boolean => kind === "received" || kind === "support_confirmation";
