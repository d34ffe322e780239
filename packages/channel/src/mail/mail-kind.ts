import type { TimelineKind } from "@lapor/openapi";
import type { FollowedKind, MailKind, SupporterKind } from "../records/mail.ts";
import type { TimelineRecord } from "../records/report.ts";

/**
 * The mail about each timeline entry. Null: no mail, because the reporter did it, or because it is only a
 * stage of work that the status page shows. `withdrawn` has one although the reporter did it: it is final,
 * and someone else may have the access code. `escalated` has none: the mail about the missed deadline
 * mentions the national team. Releases need nothing from the reporter. `forward_failed` has none: its end
 * has. Erasures have none: the address is erased too.
 */
const kinds: Record<TimelineKind, MailKind | null> = {
  submitted: "received",
  verified: "accepted",
  assigned: "passed_on",
  transferred: "passed_on",
  follow_up_started: null,
  information_requested: "asked",
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

/** The kind of mail about a step, if any. An agency only distributes its report among its units. */
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

/** Whether followers get it too. Questions go only to the report's own reporter. */
export const isForFollowers = (kind: MailKind): kind is FollowedKind => kind in followedKinds;

const supporterKinds: Record<SupporterKind, true> = {
  passed_on: true,
  answered: true,
  closed: true,
  closed_by_silence: true,
  archived: true,
  merged: true,
};

/** Whether supporters get this mail too: its step is public, and ends a wait or the work. */
export const isForSupporters = (kind: MailKind): kind is SupporterKind => kind in supporterKinds;

/** Whether anybody can cause the mail, by writing a stranger's address into a report or a support. */
export const isUnasked = (kind: MailKind): boolean => kind === "received" || kind === "support_confirmation";
