import type { WebhookError } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import type { MailError } from "./mail.ts";
import type { OfficerRecord } from "./officers.ts";
import type { ReportRecord } from "./report.ts";

/** Kinds of notices, in the order of a message. */
export const noticeKinds = [
  "escalated",
  "overdue",
  "due_tomorrow",
  "promise_due",
  "contested",
  "replied",
  "assigned",
  "mentioned",
  "new_report",
] as const;

/** One of them. */
export type NoticeKind = (typeof noticeKinds)[number];

/** When a notice goes out: within a minute, with the digest of the next working day, or never. */
export type NoticeDelivery = "now" | "digest" | "off";

/** Deliveries by kind; an absent kind has its default. */
export type NoticeDeliveries = Partial<Record<NoticeKind, NoticeDelivery>>;

/** The choices of an officer. Stored only after a choice. */
export interface NoticeSettingsRecord {
  officerId: string;
  locale: Locale;
  deliveries: NoticeDeliveries;
}

/** Something that happened to a report, before its recipients are known. Holds no text written by a person. */
export interface NoticeEvent {
  reportId: string;
  /** The id of the timeline entry or of the note; for deadlines the day of the digest. */
  source: string;
  kind: NoticeKind;
  at: Date;
  /** The party whose officers are notified. Null: national triage. */
  agencyId: string | null;
  /** The recipients. Null: they follow from kind, report and role. */
  officerIds: readonly string[] | null;
  /** The officer who acted, and therefore gets no notice. Null for other actors. */
  actorId: string | null;
}

/** The fields of a report that decide who is notified. */
export type NoticeReport = Pick<ReportRecord, "unitId" | "officerId">;

/** An active officer as the recipient of notices. `deliveries` holds only what the officer chose. */
export interface NoticeReader extends Pick<OfficerRecord, "id" | "role" | "unitId"> {
  deliveries: NoticeDeliveries;
}

/** A notice for one recipient. */
export interface NoticeRecord extends Omit<NoticeEvent, "officerIds" | "actorId"> {
  /** The id of an officer, or the `relayRecipient` of a relay. */
  recipient: string;
  delivery: Exclude<NoticeDelivery, "off">;
}

/** A message with all notices that it tells its recipient about. It has no text: it is written when sent. */
export interface NoticeMessageRecord {
  /** The same for every attempt, so that a mail that arrives twice is shown once. */
  id: string;
  recipient: string;
  digest: boolean;
  at: Date;
  state: "pending" | "sent" | "given_up";
  attempts: number;
  /** The last response of the mail server or of the relay, if there was one. */
  lastStatus: number | null;
  lastError: MailError | WebhookError | null;
  /** Null unless it is `pending`. */
  nextAttemptAt: Date | null;
  /** End of the claim's lease; afterwards another process may take it over. */
  leasedUntil: Date | null;
}

/** A recipient with notices that wait for a message. */
export interface WaitingRecipient {
  recipient: string;
  /** Messages of the last hour, without digests. */
  recentMessages: number;
}

/** A notice as a message tells it. `title` is null when the report is confidential, withdrawn or erased. */
export interface NoticeLine
  extends Pick<
    ReportRecord,
    "trackingId" | "confidential" | "escalation" | "responsibleAgencyId" | "custodianAgencyId" | "unitId"
  > {
  kind: NoticeKind;
  title: string | null;
}
