import type { TimelineKind } from "@lapor/openapi";
import type { NotificationDeliveries, NotificationKind } from "../records/notifications.ts";
import type { OfficerRole } from "../records/officers.ts";
import type { TimelineRecord } from "../records/report.ts";

/** Officers who work on reports get required actions immediately, and everything else in the digest. */
const working: NotificationDeliveries = {
  escalated: "now",
  overdue: "digest",
  due_tomorrow: "digest",
  promise_due: "digest",
  contested: "now",
  replied: "now",
  assigned: "now",
  mentioned: "now",
  new_report: "digest",
};

const { new_report: _, ...ofTheUnit } = working;
const { assigned: __, promise_due: ___, ...ofTriage } = working;

/**
 * The kinds of notifications that officers in each role can get, with the delivery used for an officer who
 * has chosen none.
 */
export const defaultDeliveries: Record<OfficerRole, NotificationDeliveries> = {
  national_admin: { ...ofTriage, escalated: "digest", replied: "digest" },
  agency_admin: working,
  liaison: working,
  unit_officer: ofTheUnit,
  leader: { escalated: "digest", overdue: "digest", mentioned: "now" },
  identity_custodian: { mentioned: "now" },
  auditor: { mentioned: "now" },
};

const kinds: Partial<Record<TimelineKind, NotificationKind>> = {
  submitted: "new_report",
  transferred: "new_report",
  agency_ended: "new_report",
  replied: "replied",
  contested: "contested",
  overdue: "overdue",
  escalated: "escalated",
};

/** Returns the kind of notification for a change, if officers get one. */
export function notificationKindOf({
  kind,
  actorKind,
}: Pick<TimelineRecord, "kind" | "actorKind">): NotificationKind | undefined {
  // National triage assigns a report to an agency; an agency assigns it to one of its units.
  if (kind === "assigned") return actorKind === "agency" ? "assigned" : "new_report";
  return kinds[kind];
}
