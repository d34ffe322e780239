import type { MailRecord, MailSubscription, NewMail } from "../../records/mail.ts";
import type { PublicReportRecord } from "../../records/public.ts";
import type { SupportRecord } from "../../records/supports.ts";

/** An email, with additional fields that only the store uses. */
export type StoredMail = MailRecord &
  Pick<MailSubscription, "domain"> & { claimedAt: Date | null; recipient: string | null };

/** A subscription, with additional fields that only the store uses. */
export type StoredSubscription = MailSubscription & {
  stoppedAt: Date | null;
  confirmed: boolean;
  /** The report from which the last merge moved the support. */
  movedFrom: string | null;
};

/** Records the previous value of a key before a write, for a rollback. */
export type Remember = <Value>(map: Map<string, Value>, key: string) => void;

/** A step for which some supporters' emails have not been queued yet. */
export interface SupporterStep extends NewMail {
  /** The report that has the supporters. After a merge, this is the report that was kept. */
  holderId: string;
  /** Limits the emails to supporters who moved from this report. Null means all supporters. */
  movedFrom: string | null;
  /** A cursor: the mail thread of the last supporter whose email was queued. Empty at the start. */
  after: string;
}

/** Emails in memory, and the state that supporters' emails need. */
export interface SupporterMailState {
  /** Keyed by the ID of the support, or by the ID of the reporter's report. */
  mailSubscriptions: Map<string, StoredSubscription>;
  /** Keyed by thread and entry, oldest first. */
  mails: Map<string, StoredMail>;
  /** Keyed by entry, oldest first. */
  supporterSteps: Map<string, SupporterStep>;
  supports: Map<string, Pick<SupportRecord, "day">>;
  released: Map<string, { copy: Pick<PublicReportRecord, "title" | "trackingId"> }>;
}
