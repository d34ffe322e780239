import type {
  EventRecord,
  ReportRecord,
  TimelineRecord,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
} from "@lapor/channel";
import type { Generated, GeneratedAlways } from "kysely";

/** The tables of `migrations/`, as rows. Only files of this folder know them; everybody else knows the channel's records. */
export interface Tables {
  report: {
    id: string;
    tracking_id: string;
    access_code_hash: string;
    version: number;
    classification: ReportRecord["classification"];
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
  attachment: {
    id: string;
    report_id: string | null;
    entry_id: string | null;
    key_id: string;
    file_name: string;
    media_type: string;
    bytes: number;
    created_at: Date;
  };
  report_identity: { report_id: string; sealed: string };
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
  };
  event_agency: { agency_id: string; position: string };
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
  routing_model: {
    id: string;
    base_id: string;
    packed: string;
    made_at: Date;
    /** JSON: what was measured. */
    measured: string;
  };
}
