import type {
  AttachmentRecord,
  DepartureRecord,
  DraftRecord,
  FollowedComplaint,
  IdempotencyRecord,
  IdentityAccessRecord,
  KeyRecord,
  KeySighting,
  MailAddressRecord,
  MailRecord,
  MailSubscription,
  NationalEntryRecord,
  NationalMessage,
  NationalPauseRecord,
  NoteRecord,
  ReportEventRecord,
  ReportRecord,
  SurveyRecord,
  TimelineRecord,
  UnitRecord,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
} from "@lapor/channel/store";
import { optionalFields } from "@lapor/channel/store";
import type { Agency } from "@lapor/directory";
import type { Generated, GeneratedAlways } from "kysely";
import type { AccountTables } from "./account-tables.ts";
import { deadline } from "./deadline-column.ts";
import type {
  answerTemplates,
  inboxExports,
  NotificationTables,
  officerSessions,
  officers,
  savedViews,
  signIns,
} from "./officer-tables.ts";
import type { PublicTables } from "./public-tables.ts";
import { dueAt, location, national, notice, partyColumn, promise } from "./report-columns.ts";
import { hash, hashOrNull, type RowOfTable, table } from "./table.ts";

// The tables of `migrations/0001-schema.sql`, in the same order. Each record type of the channel has one
// declaration here, from which its row type, column list and conversions are derived. A table without a
// record type has a row type in `Tables`.

export const reports = table<ReportRecord>()(
  "id",
  "trackingId",
  hash("accessCodeHash"),
  "version",
  "classification",
  "needsExamination",
  "title",
  "body",
  ...optionalFields,
  location,
  "categoryId",
  "original",
  "chosenAgencyId",
  "siteAgencyId",
  "anonymous",
  "confidential",
  notice,
  "status",
  "responsibleAgencyId",
  "custodianAgencyId",
  "unitId",
  "officerId",
  "verifiedAt",
  "transferCount",
  "contestCount",
  "pingPong",
  "pausedStatus",
  "pausedDays",
  "archiveReason",
  "mergedIntoId",
  "duplicateCount",
  "rating",
  national,
  "releasedAt",
  "submittedAt",
  "updatedAt",
  "endedAt",
  dueAt,
  "dueStage",
  "dueFrom",
  promise,
  "overdueSince",
  "escalation",
  "warnedAt",
  "actsAt",
  "erasureRequestedAt",
  "erasedAt",
  hash("historyHead"),
);

export const timelineEntries = table<TimelineRecord>()(
  "id",
  "reportId",
  "version",
  "at",
  "kind",
  "actorKind",
  "actorAgencyId",
  "institution",
  "actorReference",
  "officerId",
  "status",
  "responsibleAgencyId",
  "custodianAgencyId",
  "message",
  hashOrNull("messageHash"),
  hashOrNull("messageSalt"),
  "pingPong",
  "rating",
  hash("hash"),
);

export const attachments = table<AttachmentRecord>()(
  "id",
  "reportId",
  "entryId",
  "supportId",
  "keyId",
  "fileName",
  "mediaType",
  "bytes",
  "width",
  "height",
  "contentHash",
  "createdAt",
);

export const departures = table<DepartureRecord>()(
  "reportId",
  "version",
  partyColumn,
  "at",
  "classification",
  "categoryId",
);

export const notes = table<NoteRecord>()("id", "reportId", "agencyId", "keyId", "at", "text", "mentions");

export const surveys = table<SurveyRecord>()("reportId", "agencyId", "unitId", "at", "answers");

export const drafts = table<DraftRecord>()("reportId", "officerId", "action", "fields", "savedAt");

export const units = table<UnitRecord>()(
  "id",
  "agencyId",
  "name",
  "foldedName",
  "active",
  "version",
  "updatedAt",
);

/** An event as it is written, without the fields of its timeline entry. */
export const pendingEvents = table<ReportEventRecord>()(
  "reportId",
  "version",
  "at",
  deadline,
  "dueStage",
  "overseen",
);

/** An event in the log, as the view shows it. */
export const loggedEvents = table<ReportEventRecord>()(
  "id",
  "reportId",
  "version",
  "type",
  "at",
  "trackingId",
  "status",
  "responsibleAgencyId",
  "custodianAgencyId",
  deadline,
  "dueStage",
  "overseen",
);

export const webhookEndpoints = table<WebhookEndpointRecord>()(
  "id",
  "agencyId",
  "url",
  "types",
  "description",
  "secret",
  "previousSecret",
  "previousSecretUntil",
  "createdAt",
  "disabledAt",
  "failures",
  "failingSince",
  "nextAttemptAt",
);

/** A delivery without its event. */
export const webhookDeliveries = table<Omit<WebhookDeliveryRecord, "event">>()(
  "endpointId",
  "state",
  "attempts",
  "lastAttemptAt",
  "lastStatus",
  "lastError",
  "nextAttemptAt",
  "leasedUntil",
);

export const mailSubscriptions = table<MailSubscription>()(
  "reportId",
  "thread",
  "locale",
  "domain",
  "supportId",
  "address",
);

export const mails = table<MailRecord>()(
  "id",
  "reportId",
  "thread",
  "supportId",
  "entryId",
  "kind",
  "at",
  "agencyId",
  "custodianAgencyId",
  "dueAt",
  "followed",
  "state",
  "attempts",
  "lastStatus",
  "lastError",
  "nextAttemptAt",
  "leasedUntil",
);

export const nationalMessages = table<NationalMessage>()(
  "id",
  "reportId",
  "kind",
  "entryId",
  "state",
  "attempts",
  "lastError",
  "createdAt",
  "nextAttemptAt",
  "leasedUntil",
  "sentBy",
  "missedAt",
);

export const nationalComplaints = table<FollowedComplaint>()(
  "reportId",
  "nationalId",
  "isWithUs",
  "status",
  "meaning",
  "readAt",
  "failures",
  "nextReadAt",
);

export const nationalPauses = table<NationalPauseRecord>()("since");

export const nationalEntries = table<NationalEntryRecord>()("reportId", "entryId");

export const mailAddresses = table<MailAddressRecord>()("name", "confirmedAt", "stoppedAt");

export const identityAccesses = table<IdentityAccessRecord>()(
  "id",
  "reportId",
  "trackingId",
  "at",
  "reader",
  "agencyId",
  "keyId",
  "operation",
  "reason",
  "actorReference",
);

export const apiKeys = table<KeyRecord>()(
  "id",
  "hash",
  "kind",
  "agencyId",
  "role",
  "origins",
  "label",
  "createdAt",
  "expiresAt",
  "revokedAt",
  "version",
);

export const keySightings = table<KeySighting>()("keyId", "origin", "date");

export const idempotencyRecords = table<IdempotencyRecord>()(
  "scope",
  hash("keyHash"),
  "bodyHash",
  "body",
  "reportId",
  "createdAt",
);

/**
 * All tables, including columns that are in no record. Both engines read a `date` as YYYY-MM-DD. A `bigint`
 * is a string here, because the drivers differ: convert it with `Number`. A `tsvector` is written and
 * searched, but never read.
 */
export interface Tables extends AccountTables, NotificationTables, PublicTables {
  report: RowOfTable<typeof reports>;
  timeline_entry: RowOfTable<typeof timelineEntries>;
  attachment: RowOfTable<typeof attachments> & {
    removal_failures: Generated<number | null>;
    removal_after: Generated<Date | null>;
  };
  report_search: { report_id: string; words: string };
  report_departure: RowOfTable<typeof departures>;
  note: RowOfTable<typeof notes>;
  survey: RowOfTable<typeof surveys>;
  draft: RowOfTable<typeof drafts>;
  saved_view: RowOfTable<typeof savedViews>;
  answer_template: RowOfTable<typeof answerTemplates>;
  unit: RowOfTable<typeof units>;
  pending_event: RowOfTable<typeof pendingEvents> & { number: GeneratedAlways<string> };
  event: Pick<RowOfTable<typeof loggedEvents>, "overseen"> & {
    position: number;
    due_at: Generated<Date | null>;
    report_id: Generated<string | null>;
    version: Generated<number | null>;
    due_stage: Generated<RowOfTable<typeof loggedEvents>["due_stage"]>;
    due_offset: Generated<number | null>;
    party: Generated<number | null>;
  };
  event_party: { number: GeneratedAlways<number>; agency_id: string };
  event_former_holder: { agency_id: string; position: number };
  logged_event: RowOfTable<typeof loggedEvents> & { position: number; party: number };
  event_log: { one: boolean; dropped_to: string };
  webhook_endpoint: RowOfTable<typeof webhookEndpoints>;
  webhook_delivery: RowOfTable<typeof webhookDeliveries> & {
    event_id: string;
    report_id: Generated<string | null>;
    test_at: Generated<Date | null>;
    position: number;
  };
  mail_subscription: RowOfTable<typeof mailSubscriptions> & {
    stopped_at: Generated<Date | null>;
    confirmed: Generated<boolean>;
    moved_from: Generated<string | null>;
  };
  supporter_step: {
    report_id: string;
    entry_id: string;
    number: GeneratedAlways<string>;
    holder_id: string;
    moved_from: Generated<string | null>;
    kind: string;
    at: Date;
    agency_id: string | null;
    custodian_agency_id: string | null;
    told_until: Generated<string | null>;
  };
  mail: RowOfTable<typeof mails> & {
    number: GeneratedAlways<string>;
    claimed_at: Generated<Date | null>;
    domain: Generated<number>;
    recipient: Generated<string | null>;
    queue: GeneratedAlways<number>;
  };
  mail_address: RowOfTable<typeof mailAddresses>;
  national_message: RowOfTable<typeof nationalMessages> & { number: GeneratedAlways<string> };
  national_complaint: RowOfTable<typeof nationalComplaints>;
  national_entry: RowOfTable<typeof nationalEntries>;
  national_pause: RowOfTable<typeof nationalPauses> & { one: Generated<boolean> };
  report_identity: { report_id: string; sealed: string };
  identity_access: RowOfTable<typeof identityAccesses>;
  inbox_export: RowOfTable<typeof inboxExports>;
  restoration: { at: Date; backup_at: Date; erasures_at: Date | null };
  seal_key: { id: string; check_value: string; recorded_at: Generated<Date> };
  api_key: RowOfTable<typeof apiKeys>;
  key_sighting: RowOfTable<typeof keySightings>;
  idempotency_record: RowOfTable<typeof idempotencyRecords>;
  /** Times are milliseconds since the epoch (1970). */
  limit_bucket: { name: string; full_at: number; consumed_at: number };
  officer: RowOfTable<typeof officers>;
  officer_session: RowOfTable<typeof officerSessions>;
  sign_in_event: RowOfTable<typeof signIns> & { number: GeneratedAlways<string> };
  directory_version: { version: number; at: Date; agencies: Agency[] };
  /** `measured` is JSON. */
  routing_model: { id: string; base_id: string; packed: string; made_at: Date; measured: string };
}
