import type { Event, EventType, TimelineKind } from "@lapor/openapi";
import { type CursorShape, isCursorSequence } from "../platform/cursor.ts";
import type { EventRecord, ReportEventRecord } from "../records/events.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { isOverseen } from "../report/report-access.ts";
import { viewDue, viewResponsible } from "../views/views.ts";

/** The event type of each kind of timeline entry. */
export const eventTypes: Record<TimelineKind, EventType> = {
  submitted: "report.submitted",
  verified: "report.verified",
  assigned: "report.assigned",
  transferred: "report.transferred",
  follow_up_started: "report.follow_up_started",
  information_requested: "report.information_requested",
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
 * The event of a timeline entry. `report` is its state after the entry. Copies only public fields, so that
 * nothing else can leak.
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

/** The tracking ID that a test event shows. No report has it: its check character is wrong. */
export const testTrackingId = "222-222-222";

/** A test event, which is about no report, for an endpoint of this party. */
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

/** An event as the API returns it. */
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

/** A cursor in the log: the last event that was returned, or how far the log was searched. */
export const logCursor: CursorShape<{ position: number }> = { position: isCursorSequence };
