import type { WebhookError } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import type { MailError } from "./mail.ts";
import type { OfficerRecord } from "./officers.ts";
import type { ReportRecord } from "./report.ts";

/** Kinds of notifications, in the order of a message. */
export const notificationKinds = [
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
export type NotificationKind = (typeof notificationKinds)[number];

/** When a notification goes out: within a minute, with the digest of the next working day, or never. */
export type NotificationDelivery = "now" | "digest" | "off";

/** Deliveries by kind; an absent kind has its default. */
export type NotificationDeliveries = Partial<Record<NotificationKind, NotificationDelivery>>;

/** The choices of an officer. Stored only after a choice. */
export interface NotificationSettingsRecord {
  officerId: string;
  locale: Locale;
  deliveries: NotificationDeliveries;
}

/** The digests of a party were written on that local day (YYYY-MM-DD). Null: national triage. */
export interface DigestDayRecord {
  agencyId: string | null;
  day: string;
}

/** Something that happened to a report, before its recipients are known. Holds no text written by a person. */
export interface NotificationEvent {
  reportId: string;
  /** The id of the timeline entry or of the note; for deadlines the day of the digest. */
  source: string;
  kind: NotificationKind;
  at: Date;
  /** The party whose officers are notified. Null: national triage. */
  agencyId: string | null;
  /** The recipients. Null: they follow from kind, report and role. */
  officerIds: readonly string[] | null;
  /** The officer who acted, and therefore gets no notification. Null for other actors. */
  actorId: string | null;
}

/** The fields of a report that decide who is notified. */
export type NotificationReport = Pick<ReportRecord, "unitId" | "officerId">;

/** An active officer as the recipient of notifications. `deliveries` holds only the officer's own choices. */
export interface NotificationReader extends Pick<OfficerRecord, "id" | "role" | "unitId"> {
  deliveries: NotificationDeliveries;
}

/** A notification for one recipient. */
export interface NotificationRecord extends Omit<NotificationEvent, "officerIds" | "actorId"> {
  /** The id of an officer, or the `relayRecipient` of a relay. */
  recipient: string;
  delivery: Exclude<NotificationDelivery, "off">;
}

/**
 * A message with all notifications that it tells its recipient about. It has no text: it is written when
 * sent.
 */
export interface NotificationMessageRecord {
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

/** A recipient with notifications that wait for a message. */
export interface WaitingRecipient {
  recipient: string;
  /** Messages of the last hour, without digests. */
  recentMessages: number;
}

/**
 * A notification as a message tells it. `title` is null when the report is confidential, withdrawn or erased.
 */
export interface NotificationLine
  extends Pick<
    ReportRecord,
    "trackingId" | "confidential" | "escalation" | "responsibleAgencyId" | "custodianAgencyId" | "unitId"
  > {
  kind: NotificationKind;
  title: string | null;
}
