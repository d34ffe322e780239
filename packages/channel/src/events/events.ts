import type { Event, EventType, TimelineKind } from "@lapor/openapi";
import { type CursorShape, isCursorSequence } from "../platform/cursor.ts";
import type { EventRecord, ReportEventRecord } from "../records/events.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { isOverseen } from "../report/report-access.ts";
import { viewDue, viewResponsible } from "../views/views.ts";

export const eventTypes: Record<TimelineKind, EventType> = {
  submitted: "report.submitted",
  verified: "report.verified",
  assigned: "report.assigned",
  transferred: "report.transferred",
  follow_up_started: "report.follow_up_started",
  reporter_asked: "report.reporter_asked",
  corrected: "report.corrected",
  promised: "report.promised",
  answered: "report.answered",
  replied: "report.replied",
  attachment_added: "report.attachment_added",
  confirmed: "report.confirmed",
  rated: "report.rated",
  contested: "report.contested",
  closed: "report.closed",
  archived: "report.archived",
  merged: "report.merged",
  duplicate_joined: "report.duplicate_joined",
  withdrawn: "report.withdrawn",
  agency_ended: "report.agency_ended",
  released: "report.released",
  retracted: "report.retracted",
  national_reference_set: "report.national_reference_set",
  forwarded: "report.forwarded",
  forward_failed: "report.forward_failed",
  forward_retried: "report.forward_retried",
  national_updated: "report.national_updated",
  overdue: "report.overdue",
  escalated: "report.escalated",
  reminded: "report.reminded",
  closing_announced: "report.closing_announced",
  closed_by_silence: "report.closed_by_silence",
  identity_erased: "report.identity_erased",
  files_erased: "report.files_erased",
  erased: "report.erased",
};

/**
 * Returns the event for a timeline entry. `report` is the state after the entry. Copies only public fields,
 * so no others can leak.
 */
export const eventOf = (report: ReportRecord, entry: TimelineRecord): ReportEventRecord => ({
  id: entry.id,
  reportId: report.id,
  version: entry.version,
  type: eventTypes[entry.kind],
  at: entry.at,
  trackingId: report.trackingId,
  status: entry.status,
  responsibleAgencyId: entry.responsibleAgencyId,
  custodianAgencyId: entry.custodianAgencyId,
  dueAt: viewDue(report),
  dueStage: report.dueStage,
  overseen: isOverseen(report),
});

/** The tracking ID in test events. No report can have it, because its check character is wrong. */
export const testTrackingId = "222-222-222";

/** Creates a test event for an endpoint of this party. It does not refer to a report. */
export const testEventOf = ({
  id,
  at,
  agencyId,
}: Pick<EventRecord, "id" | "at"> & { agencyId: string | null }): EventRecord => ({
  id,
  reportId: null,
  version: 1,
  type: "webhook.test",
  at,
  trackingId: testTrackingId,
  status: "submitted",
  responsibleAgencyId: agencyId,
  custodianAgencyId: null,
  dueAt: null,
  dueStage: null,
  overseen: false,
});

export const viewEvent = (event: EventRecord): Event => ({
  id: event.id,
  type: event.type,
  at: event.at.toISOString(),
  trackingId: event.trackingId,
  status: event.status,
  responsible: viewResponsible(event),
  dueAt: event.dueAt,
  dueStage: event.dueStage,
  version: event.version,
});

/**
 * A cursor in the log: the position of the last returned event, or the position up to which the log was
 * searched.
 */
export const logCursor: CursorShape<{ position: number }> = { position: isCursorSequence };
