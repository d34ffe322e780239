import type { EventTransaction } from "../events/store.ts";
import type { NewMail } from "../records/mail.ts";
import type { NotificationEvent } from "../records/notifications.ts";
import type { Records } from "../records/ports.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";

/**
 * The writes that followers of a change make. The methods are declared here, because the modules for mail,
 * notifications and the national channel are in a higher layer than report changes.
 */
export interface FollowerTransaction
  extends EventTransaction,
    Records<"nationalComplaints" | "nationalEntries" | "nationalMessages"> {
  insertMail(mail: NewMail, to: { followers: boolean; supporters: boolean }): Promise<void>;
  insertNotificationEvent(event: NotificationEvent): Promise<void>;
}

/**
 * Writes the consequences of a report's change, in the transaction of the change: an event, an email, a
 * notification or a message to the national channel. `report` is the report after the change. `createChannel`
 * registers the followers.
 */
export type ChangeFollower = (
  transaction: FollowerTransaction,
  report: ReportRecord,
  entry: TimelineRecord,
) => Promise<void>;
