import { randomBytes, randomUUID } from "node:crypto";
import { systemRandom } from "@lapor/channel";
import type {
  AttachmentRecord,
  IdempotencyRecord,
  IdentityAccessRecord,
  InboxExportRecord,
  KeyRecord,
  ReportEventRecord,
  ReportRecord,
  TimelineRecord,
} from "@lapor/channel/store";
import { createTrackingId } from "@lapor/channel/testing";

const noon = new Date("2026-11-24T05:00:00.123Z");
const hash = (): string => randomBytes(32).toString("hex");

/** Creates a report. Pass only the fields that a test is about. */
export const sampleReport = (changes: Partial<ReportRecord> = {}): ReportRecord => ({
  id: randomUUID(),
  trackingId: createTrackingId(systemRandom),
  accessCodeHash: hash().slice(0, 32),
  version: 1,
  classification: "complaint",
  needsExamination: false,
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  categoryId: null,
  original: null,
  chosenAgencyId: null,
  siteAgencyId: "pemkot-bandung",
  anonymous: false,
  confidential: false,
  notice: null,
  status: "submitted",
  responsibleAgencyId: null,
  custodianAgencyId: null,
  unitId: null,
  officerId: null,
  verifiedAt: null,
  transferCount: 0,
  contestCount: 0,
  pingPong: false,
  pausedStatus: null,
  pausedDays: null,
  archiveReason: null,
  mergedIntoId: null,
  duplicateCount: 0,
  rating: null,
  national: null,
  releasedAt: null,
  submittedAt: noon,
  updatedAt: noon,
  endedAt: null,
  dueAt: new Date("2026-11-27T16:59:59.999Z"),
  dueStage: "national_verification",
  dueFrom: noon,
  promise: null,
  overdueSince: null,
  escalation: 0,
  warnedAt: null,
  actsAt: null,
  erasureRequestedAt: null,
  erasedAt: null,
  historyHead: hash().slice(0, 24),
  ...changes,
});

export const sampleEntry = (report: ReportRecord, changes: Partial<TimelineRecord> = {}): TimelineRecord => ({
  id: randomUUID(),
  reportId: report.id,
  version: report.version,
  at: report.updatedAt,
  kind: "submitted",
  actorKind: "reporter",
  actorAgencyId: null,
  officerId: null,
  institution: null,
  actorReference: null,
  status: report.status,
  responsibleAgencyId: report.responsibleAgencyId,
  custodianAgencyId: report.custodianAgencyId,
  message: null,
  messageHash: null,
  messageSalt: null,
  pingPong: false,
  rating: null,
  hash: hash(),
  ...changes,
});

/** Creates a file that is waiting for a report. */
export const sampleAttachment = (changes: Partial<AttachmentRecord> = {}): AttachmentRecord => ({
  id: randomUUID(),
  reportId: null,
  entryId: null,
  supportId: null,
  keyId: randomUUID(),
  fileName: "lubang.jpg",
  mediaType: "image/jpeg",
  bytes: 123_456,
  width: 1600,
  height: 1200,
  contentHash: hash(),
  createdAt: noon,
  ...changes,
});

export const sampleKey = (changes: Partial<KeyRecord> = {}): KeyRecord => ({
  id: randomUUID(),
  hash: hash(),
  kind: "publishable",
  agencyId: "pemkot-bandung",
  role: null,
  origins: ["https://bandung.go.id", 'https://"quoted",{and}\\.example'],
  label: "Situs Kota Bandung",
  createdAt: noon,
  expiresAt: null,
  revokedAt: null,
  version: 1,
  ...changes,
});

/** Creates the idempotency record of a submission. */
export const sampleAnswer = (changes: Partial<IdempotencyRecord> = {}): IdempotencyRecord => ({
  scope: `submitReport:${randomUUID()}`,
  keyHash: hash(),
  bodyHash: hash(),
  body: '{"trackingId":"K7M-2QF-9XK"}',
  reportId: randomUUID(),
  createdAt: noon,
  ...changes,
});

export const sampleEvent = (report: ReportRecord, entry: TimelineRecord): ReportEventRecord => ({
  id: entry.id,
  reportId: report.id,
  version: entry.version,
  type: "report.submitted",
  at: entry.at,
  trackingId: report.trackingId,
  status: entry.status,
  responsibleAgencyId: entry.responsibleAgencyId,
  custodianAgencyId: entry.custodianAgencyId,
  dueAt: "2026-11-27T23:59:59+07:00",
  dueStage: "agency_verification",
  overseen: true,
});

export const sampleInboxExport = (changes: Partial<InboxExportRecord> = {}): InboxExportRecord => ({
  id: randomUUID(),
  at: noon,
  agencyId: "pemkot-bandung",
  role: "liaison",
  keyId: randomUUID(),
  filters: "status=closed,archived",
  searched: true,
  listHash: hash(),
  total: 137,
  ...changes,
});

export const sampleIdentityAccess = (
  { id: reportId, trackingId }: ReportRecord,
  changes: Partial<IdentityAccessRecord> = {},
): IdentityAccessRecord => ({
  id: randomUUID(),
  reportId,
  trackingId,
  at: noon,
  reader: "liaison",
  agencyId: "pemkot-bandung",
  keyId: randomUUID(),
  operation: "getAgencyReport",
  reason: null,
  actorReference: null,
  ...changes,
});
