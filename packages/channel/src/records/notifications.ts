import type { WebhookError } from "@lapor/openapi";
import type { Locale } from "../platform/locale.ts";
import type { MailError } from "./mail.ts";
import type { OfficerRecord } from "./officers.ts";
import type { ReportRecord } from "./report.ts";

/** The kinds of notifications, in the order in which a message lists them. */
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

/** A kind of notification. */
export type NotificationKind = (typeof notificationKinds)[number];

/** When a notification is sent: within a minute, with the digest on the next working day, or never. */
export type NotificationDelivery = "now" | "digest" | "off";

/** Deliveries by kind. Kinds that are absent have the default. */
export type NotificationDeliveries = Partial<Record<NotificationKind, NotificationDelivery>>;

/** An officer's choices. Stored only after a choice. */
export interface NotificationSettingsRecord {
  officerId: string;
  locale: Locale;
  deliveries: NotificationDeliveries;
}

/**
 * Records that a party's digests were written on a local day (YYYY-MM-DD). `agencyId` null means national
 * triage.
 */
export interface DigestDayRecord {
  agencyId: string | null;
  day: string;
}

/** An event on a report, before its recipients are determined. Contains no text written by a person. */
export interface NotificationEvent {
  reportId: string;
  /** The ID of the timeline entry or the note; for deadlines, the day of the digest. */
  source: string;
  kind: NotificationKind;
  at: Date;
  /** The party whose officers are notified. Null means national triage. */
  agencyId: string | null;
  /** The recipients. Null means that the kind, the report and the officers' roles determine them. */
  officerIds: readonly string[] | null;
  /** The officer who acted, and therefore gets no notification. Null for any other actor. */
  actorId: string | null;
}

export type NotificationReport = Pick<ReportRecord, "unitId" | "officerId">;

/**
 * An active officer as a recipient of notifications. `deliveries` contains only the officer's own choices.
 */
export interface NotificationReader extends Pick<OfficerRecord, "id" | "role" | "unitId"> {
  deliveries: NotificationDeliveries;
}

/** A notification for one recipient. */
export interface NotificationRecord extends Omit<NotificationEvent, "officerIds" | "actorId"> {
  /** An officer's ID, or a relay's `relayRecipient`. */
  recipient: string;
  delivery: Exclude<NotificationDelivery, "off">;
}

/**
 * A message and the notifications that it contains. It has no text, because the text is written when the
 * message is sent.
 */
export interface NotificationMessageRecord {
  /** The same for every attempt, so mail programs show an email that arrives twice only once. */
  id: string;
  recipient: string;
  digest: boolean;
  at: Date;
  state: "pending" | "sent" | "given_up";
  attempts: number;
  /** The last response of the mail server or the relay, if there was one. */
  lastStatus: number | null;
  lastError: MailError | WebhookError | null;
  /** Null unless the message is `pending`. */
  nextAttemptAt: Date | null;
  /** When the claim's lease expires; afterwards another process can take over the message. */
  leasedUntil: Date | null;
}

/** A recipient with notifications that do not belong to a message yet. */
export interface WaitingRecipient {
  recipient: string;
  /** The number of messages in the last hour, not counting digests. */
  recentMessages: number;
}

/**
 * A notification as listed in a message. `title` is null when the report is confidential, withdrawn or
 * erased.
 */
export interface NotificationLine
  extends Pick<
    ReportRecord,
    "trackingId" | "confidential" | "escalation" | "responsibleAgencyId" | "custodianAgencyId" | "unitId"
  > {
  kind: NotificationKind;
  title: string | null;
}
