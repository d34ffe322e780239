import type {
  EventRecord,
  IdentityReadRecord,
  MailRecord,
  MailSubscription,
  PublicReportRecord,
  ReportRecord,
  StatisticsRow,
  TimelineRecord,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
} from "@lapor/channel";
import type { Agency } from "@lapor/directory";
import type { Generated, GeneratedAlways } from "kysely";

/** The tables of `migrations/`, as rows. Only files of this folder know them; everybody else knows the channel's records. */
export interface Tables {
  report: {
    id: string;
    tracking_id: string;
    access_code_hash: string;
    version: number;
    classification: ReportRecord["classification"];
    needs_examination: boolean;
    title: string;
    body: string;
    /** YYYY-MM-DD: both engines are told not to make a Date of it. */
    occurred_on: string;
    region_code: string | null;
    address: string | null;
    latitude: number | null;
    longitude: number | null;
    category_id: string | null;
    chosen_agency_id: string | null;
    site_agency_id: string;
    anonymous: boolean;
    confidential: boolean;
    status: ReportRecord["status"];
    responsible_agency_id: string | null;
    unit: string | null;
    verified_at: Date | null;
    transfer_count: number;
    contest_count: number;
    ping_pong: boolean;
    paused_status: ReportRecord["pausedStatus"];
    paused_days: number | null;
    archive_reason: ReportRecord["archiveReason"];
    merged_into_id: string | null;
    duplicate_count: number;
    rating: number | null;
    released_at: Date | null;
    submitted_at: Date;
    updated_at: Date;
    ended_at: Date | null;
    due_at: Date | null;
    due_stage: ReportRecord["dueStage"];
    due_order: GeneratedAlways<Date>;
    overdue_since: Date | null;
    escalation: ReportRecord["escalation"];
    warned_at: Date | null;
    acts_at: Date | null;
    notice_version: string | null;
    /** RFC 3339, to the letter. */
    notice_seen_at: string | null;
    erasure_requested_at: Date | null;
    erased_at: Date | null;
    history_hash: string;
  };
  timeline_entry: {
    report_id: string;
    id: string;
    version: number;
    at: Date;
    kind: TimelineRecord["kind"];
    actor_kind: TimelineRecord["actorKind"];
    actor_agency_id: string | null;
    status: TimelineRecord["status"];
    responsible_agency_id: string | null;
    message: string | null;
    message_hash: string | null;
    message_salt: string | null;
    ping_pong: boolean;
    rating: number | null;
    hash: string;
  };
  report_departure: {
    report_id: string;
    version: number;
    /** Empty: national triage. */
    agency_id: string;
    at: Date;
    classification: ReportRecord["classification"];
    category_id: string | null;
  };
  attachment: {
    id: string;
    report_id: string | null;
    entry_id: string | null;
    key_id: string;
    file_name: string;
    media_type: string;
    bytes: number;
    content_hash: string;
    created_at: Date;
    removal_failures: Generated<number | null>;
    removal_after: Generated<Date | null>;
  };
  report_identity: { report_id: string; sealed: string };
  identity_read: {
    report_id: string;
    id: string;
    tracking_id: string;
    at: Date;
    reader: IdentityReadRecord["reader"];
    agency_id: string | null;
    key_id: string | null;
    operation: string;
    reason: string | null;
  };
  api_key: {
    id: string;
    hash: string;
    kind: "publishable" | "secret";
    agency_id: string | null;
    role: "national_admin" | "agency_admin" | "liaison" | null;
    origins: string[];
    label: string;
    created_at: Date;
    revoked_at: Date | null;
  };
  kept_answer: {
    scope: string;
    key_hash: string;
    body_hash: string;
    body: string;
    report_id: string | null;
    created_at: Date;
  };
  directory_version: { version: number; at: Date; agencies: Agency[] };
  note: {
    report_id: string;
    id: string;
    agency_id: string | null;
    key_id: string;
    at: Date;
    text: string;
  };
  answer_template: {
    id: string;
    agency_id: string | null;
    name: string;
    text: string;
    category_id: string | null;
    status: ReportRecord["status"] | null;
    version: number;
    updated_at: Date;
  };
  /** A `tsvector` is only ever written and asked, never read. */
  report_search: { report_id: string; words: string };
  public_report: {
    report_id: string;
    tracking_id: string;
    /** YYYY-MM-DD, as all dates. */
    submitted_on: string;
    title: string;
    body: string;
    answers: PublicReportRecord["answers"];
    region_code: string | null;
    province: GeneratedAlways<string | null>;
    regency: GeneratedAlways<string | null>;
    latitude: number | null;
    longitude: number | null;
    classification: ReportRecord["classification"];
    category_id: string | null;
    status: ReportRecord["status"];
    archive_reason: ReportRecord["archiveReason"];
    responsible_agency_id: string | null;
    /** A `tsvector`. */
    words: string;
  };
  statistics_quarter: { year: number; quarter: number; published_at: Generated<Date> };
  statistics: {
    year: number;
    quarter: number;
    by: StatisticsRow["by"];
    agency_id: string | null;
    key: string;
    reports: number;
    on_time_share: number | null;
    transferred_share: number | null;
    days_to_answer: number | null;
    days_to_close: number | null;
    until: string;
  };
  event: {
    report_id: string;
    version: number;
    number: GeneratedAlways<string>;
    /** Drivers differ in what they make of a `bigint`: read by `Number`. */
    position: Generated<string | null>;
    id: string;
    type: EventRecord["type"];
    at: Date;
    tracking_id: string;
    status: EventRecord["status"];
    responsible_agency_id: string | null;
    /** RFC 3339, as told. */
    due_at: string | null;
    due_stage: EventRecord["dueStage"];
    overseen: boolean;
  };
  event_log: { one: boolean; dropped_to: string };
  mail_subscription: {
    report_id: string;
    thread: string;
    locale: MailSubscription["locale"];
    stopped_at: Generated<Date | null>;
    lane: Generated<number>;
  };
  mail: {
    report_id: string;
    entry_id: string;
    number: GeneratedAlways<string>;
    id: Generated<string>;
    kind: MailRecord["kind"];
    at: Date;
    agency_id: string | null;
    /** RFC 3339, as told. */
    due_at: string | null;
    followed: boolean;
    state: MailRecord["state"];
    attempts: number;
    last_status: number | null;
    last_fault: MailRecord["lastFault"];
    next_attempt_at: Date | null;
    leased_until: Date | null;
    claimed_at: Generated<Date | null>;
    lane: Generated<number>;
  };
  /** By a keyed hash of the address. */
  mail_address: { name: string; confirmed_at: Date | null; stopped_at: Date | null };
  /** An empty id is national triage's. */
  event_agency: { agency_id: string; position: string; lasting: boolean };
  /** Moments are milliseconds since 1970. */
  limit_bucket: { name: string; full_at: number; taken_at: number };
  webhook_endpoint: {
    id: string;
    agency_id: string | null;
    url: string;
    types: WebhookEndpointRecord["types"];
    description: string | null;
    secret: string;
    previous_secret: string | null;
    previous_secret_until: Date | null;
    created_at: Date;
    disabled_at: Date | null;
    failures: number;
    failing_since: Date | null;
    next_attempt_at: Date | null;
  };
  webhook_delivery: {
    endpoint_id: string;
    event_id: string;
    report_id: string;
    position: string;
    state: WebhookDeliveryRecord["state"];
    attempts: number;
    last_attempt_at: Date | null;
    last_status: number | null;
    last_fault: WebhookDeliveryRecord["lastFault"];
    next_attempt_at: Date | null;
    leased_until: Date | null;
  };
  seal_key: { id: string; check_value: string; recorded_at: Generated<Date> };
  restoration: { at: Date; backup_at: Date; erasures_at: Date | null };
  routing_model: {
    id: string;
    base_id: string;
    packed: string;
    made_at: Date;
    /** JSON: what was measured. */
    measured: string;
  };
}
