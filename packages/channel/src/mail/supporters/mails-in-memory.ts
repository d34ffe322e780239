import type { MailRecord, MailSubscription, NewMail } from "../../records/mail.ts";
import type { PublicReportRecord } from "../../records/public.ts";
import type { SupportRecord } from "../../records/supports.ts";

/** A mail, with what only the store needs. */
export type StoredMail = MailRecord &
  Pick<MailSubscription, "domain"> & { claimedAt: Date | null; recipient: string | null };

/** A subscription, with what only the store needs. */
export type StoredSubscription = MailSubscription & {
  stoppedAt: Date | null;
  confirmed: boolean;
  /** The report that its support moved from in the last merge. */
  movedFrom: string | null;
};

/** Notes the value of a key before it is replaced, for a rollback. */
export type Remember = <Value>(map: Map<string, Value>, key: string) => void;

/** A step for which mails to some supporters are not queued yet. */
export interface SupporterStep extends NewMail {
  /** The report that has the supporters: after a merge the kept one. */
  holderId: string;
  /** Only the supporters who moved from this report. Null: all. */
  movedFrom: string | null;
  /** A cursor: the mail thread of the last supporter whose mail was queued; empty at the start. */
  after: string;
}

/** Mails in memory, and what mails to supporters need. */
export interface SupporterMailState {
  /** By support, or by the report of the reporter. */
  mailSubscriptions: Map<string, StoredSubscription>;
  /** By thread and entry, the oldest first. */
  mails: Map<string, StoredMail>;
  /** By entry, the oldest first. */
  supporterSteps: Map<string, SupporterStep>;
  supports: Map<string, Pick<SupportRecord, "day">>;
  released: Map<string, { copy: Pick<PublicReportRecord, "title" | "trackingId"> }>;
}
