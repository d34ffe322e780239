import type {
  AttachmentRecord,
  DepartureRecord,
  KeptAnswer,
  KeyRecord,
  LocationRecord,
  ReportRecord,
  SeenNoticeRecord,
  TimelineRecord,
} from "@lapor/channel";
import type { Insertable, Selectable } from "kysely";
import type { Tables } from "./tables.ts";

/** A report's row, as far as it is read. */
export type ReportRow = Omit<Selectable<Tables["report"]>, "due_order">;

const locationOf = (row: ReportRow): LocationRecord => ({
  ...(row.region_code !== null && { regionCode: row.region_code }),
  ...(row.address !== null && { address: row.address }),
  ...(row.latitude !== null && { latitude: row.latitude }),
  ...(row.longitude !== null && { longitude: row.longitude }),
});

const noticeOf = ({ notice_version: version, notice_seen_at: seenAt }: ReportRow): SeenNoticeRecord | null =>
  version === null || seenAt === null ? null : { version, seenAt };

/** A report out of its row. */
export const reportOf = (row: ReportRow): ReportRecord => ({
  id: row.id,
  trackingId: row.tracking_id,
  accessCodeHash: row.access_code_hash,
  version: row.version,
  classification: row.classification,
  needsExamination: row.needs_examination,
  title: row.title,
  body: row.body,
  occurredOn: row.occurred_on,
  location: locationOf(row),
  categoryId: row.category_id,
  chosenAgencyId: row.chosen_agency_id,
  siteAgencyId: row.site_agency_id,
  anonymous: row.anonymous,
  confidential: row.confidential,
  notice: noticeOf(row),
  status: row.status,
  responsibleAgencyId: row.responsible_agency_id,
  unit: row.unit,
  verifiedAt: row.verified_at,
  transferCount: row.transfer_count,
  contestCount: row.contest_count,
  pingPong: row.ping_pong,
  pausedStatus: row.paused_status,
  pausedDays: row.paused_days,
  archiveReason: row.archive_reason,
  mergedIntoId: row.merged_into_id,
  duplicateCount: row.duplicate_count,
  rating: row.rating,
  releasedAt: row.released_at,
  submittedAt: row.submitted_at,
  updatedAt: row.updated_at,
  endedAt: row.ended_at,
  dueAt: row.due_at,
  dueStage: row.due_stage,
  overdueSince: row.overdue_since,
  escalation: row.escalation,
  warnedAt: row.warned_at,
  actsAt: row.acts_at,
  erasureRequestedAt: row.erasure_requested_at,
  erasedAt: row.erased_at,
  historyHash: row.history_hash,
});

/** The row of a report, whole: for inserting, and for updating every field. */
export const reportRow = (report: ReportRecord): Insertable<Tables["report"]> => ({
  id: report.id,
  tracking_id: report.trackingId,
  access_code_hash: report.accessCodeHash,
  version: report.version,
  classification: report.classification,
  needs_examination: report.needsExamination,
  title: report.title,
  body: report.body,
  occurred_on: report.occurredOn,
  region_code: report.location.regionCode ?? null,
  address: report.location.address ?? null,
  latitude: report.location.latitude ?? null,
  longitude: report.location.longitude ?? null,
  category_id: report.categoryId,
  chosen_agency_id: report.chosenAgencyId,
  site_agency_id: report.siteAgencyId,
  anonymous: report.anonymous,
  confidential: report.confidential,
  notice_version: report.notice?.version ?? null,
  notice_seen_at: report.notice?.seenAt ?? null,
  status: report.status,
  responsible_agency_id: report.responsibleAgencyId,
  unit: report.unit,
  verified_at: report.verifiedAt,
  transfer_count: report.transferCount,
  contest_count: report.contestCount,
  ping_pong: report.pingPong,
  paused_status: report.pausedStatus,
  paused_days: report.pausedDays,
  archive_reason: report.archiveReason,
  merged_into_id: report.mergedIntoId,
  duplicate_count: report.duplicateCount,
  rating: report.rating,
  released_at: report.releasedAt,
  submitted_at: report.submittedAt,
  updated_at: report.updatedAt,
  ended_at: report.endedAt,
  due_at: report.dueAt,
  due_stage: report.dueStage,
  overdue_since: report.overdueSince,
  escalation: report.escalation,
  warned_at: report.warnedAt,
  acts_at: report.actsAt,
  erasure_requested_at: report.erasureRequestedAt,
  erased_at: report.erasedAt,
  history_hash: report.historyHash,
});

/** A timeline entry out of its row. */
export const timelineOf = (row: Selectable<Tables["timeline_entry"]>): TimelineRecord => ({
  id: row.id,
  reportId: row.report_id,
  version: row.version,
  at: row.at,
  kind: row.kind,
  actorKind: row.actor_kind,
  actorAgencyId: row.actor_agency_id,
  status: row.status,
  responsibleAgencyId: row.responsible_agency_id,
  message: row.message,
  messageHash: row.message_hash,
  messageSalt: row.message_salt,
  pingPong: row.ping_pong,
  rating: row.rating,
  hash: row.hash,
});

/** The row of a timeline entry. */
export const timelineRow = (entry: TimelineRecord): Insertable<Tables["timeline_entry"]> => ({
  id: entry.id,
  report_id: entry.reportId,
  version: entry.version,
  at: entry.at,
  kind: entry.kind,
  actor_kind: entry.actorKind,
  actor_agency_id: entry.actorAgencyId,
  status: entry.status,
  responsible_agency_id: entry.responsibleAgencyId,
  message: entry.message,
  message_hash: entry.messageHash,
  message_salt: entry.messageSalt,
  ping_pong: entry.pingPong,
  rating: entry.rating,
  hash: entry.hash,
});

/** A departure out of its row. */
export const departureOf = (row: Selectable<Tables["report_departure"]>): DepartureRecord => ({
  reportId: row.report_id,
  version: row.version,
  agencyId: row.agency_id === "" ? null : row.agency_id,
  at: row.at,
  classification: row.classification,
  categoryId: row.category_id,
});

/** The row of a departure. */
export const departureRow = (departure: DepartureRecord): Insertable<Tables["report_departure"]> => ({
  report_id: departure.reportId,
  version: departure.version,
  agency_id: departure.agencyId ?? "",
  at: departure.at,
  classification: departure.classification,
  category_id: departure.categoryId,
});

/** An attachment out of its row. */
export const attachmentOf = (row: Selectable<Tables["attachment"]>): AttachmentRecord => ({
  id: row.id,
  reportId: row.report_id,
  entryId: row.entry_id,
  keyId: row.key_id,
  fileName: row.file_name,
  mediaType: row.media_type,
  bytes: row.bytes,
  contentHash: row.content_hash,
  createdAt: row.created_at,
});

/** The row of an attachment. */
export const attachmentRow = (attachment: AttachmentRecord): Insertable<Tables["attachment"]> => ({
  id: attachment.id,
  report_id: attachment.reportId,
  entry_id: attachment.entryId,
  key_id: attachment.keyId,
  file_name: attachment.fileName,
  media_type: attachment.mediaType,
  bytes: attachment.bytes,
  content_hash: attachment.contentHash,
  created_at: attachment.createdAt,
});

/** A key out of its row. */
export const keyOf = (row: Selectable<Tables["api_key"]>): KeyRecord => ({
  id: row.id,
  hash: row.hash,
  kind: row.kind,
  agencyId: row.agency_id,
  role: row.role,
  origins: row.origins,
  label: row.label,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
});

/** The row of a key. */
export const keyRow = (key: KeyRecord): Insertable<Tables["api_key"]> => ({
  id: key.id,
  hash: key.hash,
  kind: key.kind,
  agency_id: key.agencyId,
  role: key.role,
  origins: key.origins,
  label: key.label,
  created_at: key.createdAt,
  revoked_at: key.revokedAt,
});

/** A kept answer out of its row. */
export const keptAnswerOf = (row: Selectable<Tables["kept_answer"]>): KeptAnswer => ({
  scope: row.scope,
  keyHash: row.key_hash,
  bodyHash: row.body_hash,
  body: row.body,
  reportId: row.report_id,
  createdAt: row.created_at,
});

/** The row of a kept answer. */
export const keptAnswerRow = (answer: KeptAnswer): Insertable<Tables["kept_answer"]> => ({
  scope: answer.scope,
  key_hash: answer.keyHash,
  body_hash: answer.bodyHash,
  body: answer.body,
  report_id: answer.reportId,
  created_at: answer.createdAt,
});
