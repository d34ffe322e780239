import type { WebhookError } from "@lapor/openapi";
import type { MailError } from "../mail/store.ts";
import type { OfficerRecord } from "../officers/store.ts";
import type { Locale } from "../platform/locale.ts";
import type { ReportRecord } from "../report/records.ts";
import type { NoticeDeliveries, NoticeDelivery, NoticeKind } from "./notice-kind.ts";

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

/** A request for messages to send, leased from `now` until `until`. */
export interface NoticeClaim {
  /** The messages of all officers (`mail`), or of one relay. */
  lane: string;
  now: Date;
  until: Date;
  limit: number;
  /** Mails per minute, over all replicas, together with those to reporters. */
  perMinute: number;
}

/** Writes of notices, in a transaction. */
export interface NoticeTransaction {
  saveNoticeSettings(settings: NoticeSettingsRecord): Promise<void>;
  insertNoticeEvent(event: NoticeEvent): Promise<void>;
  /** Deletes the oldest events, and returns each with its report as it is now. */
  takeNoticeEvents(limit: number): Promise<(NoticeEvent & NoticeReport)[]>;
  /** The active officers of a party. */
  listNoticeReaders(agencyId: string | null): Promise<NoticeReader[]>;
  /** Skips what the recipient was already notified of: same report, kind and source. */
  insertNotices(notices: readonly NoticeRecord[]): Promise<void>;
  /** False when the digests of the party were already written on that local day. */
  claimNoticeDay(agencyId: string | null, day: string): Promise<boolean>;
  /** Reports that a party must act on by then. */
  listReportsDue(
    agencyId: string | null,
    due: { after: Date; until: Date; limit: number },
  ): Promise<(NoticeReport & { id: string })[]>;
  /** Reports that a party promised to answer on one of these local dates. */
  listPromisesDue(
    agencyId: string,
    due: { after: string; until: string; limit: number },
  ): Promise<(NoticeReport & { id: string })[]>;
  /**
   * Recipients with notices that should go out now and are in no message. Skips recipients with a pending
   * message, so that a recipient who cannot be reached has one message and not one a minute.
   */
  listRecipientsNow(since: Date, limit: number): Promise<WaitingRecipient[]>;
  /** Leaves the notices of a recipient that should have gone out now to the next digest. */
  putOffNotices(recipient: string): Promise<void>;
  /** Recipients of a party with notices for a digest from `until` or before. */
  listDigestRecipients(agencyId: string | null, until: Date): Promise<string[]>;
  /** Inserts a message with the recipient's notices of its kind, from `until` or before. */
  insertNoticeMessage(message: NoticeMessageRecord, until: Date): Promise<void>;
}

/** Settings and messages of notices. */
export interface NoticeStore {
  findNoticeSettings(officerId: string): Promise<NoticeSettingsRecord | undefined>;
  /** The parties with active officers. */
  listNoticeParties(): Promise<(string | null)[]>;
  /** The lanes with messages that are due and not leased. */
  listNoticeLanes(now: Date): Promise<string[]>;
  /** Leases messages of a lane that are due, and returns them in that order. */
  claimNoticeMessages(claim: NoticeClaim): Promise<NoticeMessageRecord[]>;
  /** The notices of a message, at most `limit`, with their number. The latest first. */
  listNoticeLines(messageId: string, limit: number): Promise<{ lines: NoticeLine[]; total: number }>;
  /**
   * Stores the result of an attempt and ends the lease; deletes the notices unless the message is pending.
   * Does nothing unless `leasedUntil` is the current lease.
   */
  finishNoticeMessage(message: NoticeMessageRecord): Promise<void>;
  /** Deletes at most `limit` finished messages, undelivered notices, and days, all from before then. */
  deleteOldNotices(before: Date, limit: number): Promise<number>;
}
