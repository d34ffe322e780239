import type { EventTransaction } from "../events/store.ts";
import type { NewMail } from "../records/mail.ts";
import type { NotificationEvent } from "../records/notifications.ts";
import type { Records } from "../records/ports.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";

/**
 * Writes of those who follow a change, as their slices of the store declare them. Mail, notifications and the
 * national channel do not stand below the changes of reports.
 */
export interface FollowerTransaction
  extends EventTransaction,
    Records<"nationalComplaints" | "nationalEntries" | "nationalMessages"> {
  insertMail(mail: NewMail, to: { followers: boolean; supporters: boolean }): Promise<void>;
  insertNoticeEvent(event: NotificationEvent): Promise<void>;
}

/**
 * Writes what follows from a change of a report, in the transaction of the change: an event, a mail, a
 * notification, a message to the national channel. `report` is the one after the change. The composition
 * registers the followers.
 */
export type ChangeFollower = (
  transaction: FollowerTransaction,
  report: ReportRecord,
  entry: TimelineRecord,
) => Promise<void>;
