import type { TimelineKind } from "@lapor/openapi";
import type { ReportRecord, TimelineRecord } from "../report/store.ts";
import type { FollowedKind, MailKind } from "./store.ts";

/**
 * What each entry is told as by mail. Null: nothing, as the reporter did it, or it is only a stage of work that the status page shows.
 * `withdrawn` is told although the reporter did it: it is final, and somebody else may have had the access code. `escalated` is not:
 * the mail on the missed deadline says already that the national team watches. What the public may read asks nothing of the reporter.
 * What was erased is told to nobody: the address goes with it.
 */
const kinds: Record<TimelineKind, MailKind | null> = {
  submitted: "received",
  verified: "accepted",
  assigned: "passed_on",
  transferred: "passed_on",
  follow_up_started: null,
  information_requested: "asked",
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
  overdue: "overdue",
  escalated: null,
  reminded: "reminded",
  closing_announced: "closing_announced",
  closed_by_silence: "closed_by_silence",
  identity_erased: null,
  files_erased: null,
  erased: null,
};

/** The mail that a step gives, if any. `report` is as the step left it. */
export const mailKindOf = (
  report: Pick<ReportRecord, "verifiedAt">,
  { kind, actorKind, at }: Pick<TimelineRecord, "kind" | "actorKind" | "at">,
): MailKind | null => {
  if (kind !== "assigned" || actorKind !== "agency") return kinds[kind];
  // An agency that names a unit for the first time takes the report as its own; later it only moves it about inside.
  return report.verifiedAt?.getTime() === at.getTime() ? "accepted" : null;
};

const followedKinds: Record<FollowedKind, true> = {
  passed_on: true,
  answered: true,
  closed: true,
  closed_by_silence: true,
  archived: true,
  overdue: true,
};

/** Whether followers are told too. What is asked is asked of the report's own reporter alone. */
export const isForFollowers = (kind: MailKind): kind is FollowedKind => kind in followedKinds;
