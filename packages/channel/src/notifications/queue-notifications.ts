import type { NoteRecord } from "../records/desk.ts";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import { keeperOf } from "../report/report-access.ts";
import { notificationKindOf } from "./notification-kind.ts";
import type { Relay } from "./relay.ts";
import type { NotificationTransaction } from "./store.ts";

interface NotificationSender {
  sendsMail: boolean;
  relays: readonly Relay[];
}

const notifies = ({ sendsMail, relays }: NotificationSender): boolean => sendsMail || relays.length > 0;

/**
 * Queues the notification for a change, if officers get one. `notify-officers` finds the recipients later, so
 * no change waits for a list of officers.
 */
export async function queueNotification(
  sender: NotificationSender,
  transaction: Pick<NotificationTransaction, "insertNotificationEvent">,
  report: ReportRecord,
  entry: Pick<TimelineRecord, "id" | "kind" | "actorKind" | "officerId" | "at">,
): Promise<void> {
  const kind = notifies(sender) ? notificationKindOf(entry) : undefined;
  if (kind === undefined) return;
  await transaction.insertNotificationEvent({
    reportId: report.id,
    source: entry.id,
    kind,
    at: entry.at,
    agencyId: keeperOf(report),
    officerIds: null,
    actorId: entry.officerId,
  });
}

/** Queues notifications to the officers whom a note mentions, except its author. */
export async function queueMention(
  sender: NotificationSender,
  transaction: Pick<NotificationTransaction, "insertNotificationEvent">,
  { id, reportId, at, agencyId, keyId, mentions }: NoteRecord,
): Promise<void> {
  const officerIds = mentions.filter((officerId) => officerId !== keyId);
  // Relays do not post mentions.
  if (!sender.sendsMail || officerIds.length === 0) return;
  const event = { kind: "mentioned", at, agencyId, officerIds, actorId: null } as const;
  await transaction.insertNotificationEvent({ reportId, source: id, ...event });
}
