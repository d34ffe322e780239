import { findPresentAgency } from "@lapor/directory";
import { nextWorkingDay, offsetOf } from "../life-cycle/deadlines.ts";
import { localDate } from "../platform/local-time.ts";
import { createUuid } from "../platform/uuid.ts";
import type {
  NotificationEvent,
  NotificationMessageRecord,
  NotificationReport,
} from "../records/notifications.ts";
import type { LockTransaction, System, Transactions } from "../records/ports.ts";
import { notificationsOf } from "./addressees.ts";
import type { Relay } from "./relay.ts";
import type { NotificationStore, NotificationTransaction } from "./store.ts";

type NotifyTransaction = LockTransaction & NotificationTransaction;

type Context = Pick<System, "clock" | "random"> & {
  store: NotificationStore & Transactions<NotifyTransaction>;
  relays: readonly Relay[];
  sendsMail: boolean;
};

/** The number of events per transaction. */
const batchSize = 200;
/** The maximum number of recipients per transaction. */
const mostRecipients = 500;
/** The maximum number of reports in a digest's list of deadlines. */
const mostDue = 1000;
/**
 * The maximum number of messages per recipient and hour, not counting digests. Further notifications wait for
 * the digest.
 */
const mostMessagesPerHour = 10;
const hourMs = 3_600_000;

const lockName = "lapor officer notifications";

/**
 * Finds the recipients of new events, and writes one message for each recipient: immediately for the kinds
 * that the recipient chose to get immediately, and at 07.30 on working days for the rest. Any number of
 * processes can call it, because each change is made in a transaction that holds a lock. Returns the number
 * of new messages. A failure in one party's digests does not stop the others; its error is thrown at the end.
 * Throws `StoreUnavailable`.
 */
export async function notifyOfficers(context: Context, signal?: AbortSignal): Promise<number> {
  if (!context.sendsMail && context.relays.length === 0) return 0;
  const now = context.clock.now();
  while (
    !signal?.aborted &&
    (await alone(context, (open: NotificationTransaction) => addressEvents(context, open))) === batchSize
  );
  let messages = 0;
  const failures: unknown[] = [];
  const parties = new Set([
    ...(await context.store.listNotificationParties()),
    ...context.relays.map(({ agencyId }) => agencyId),
  ]);
  for (const agencyId of parties) {
    if (signal?.aborted) return messages;
    messages += await writeDigests(context, agencyId, now).catch((error: unknown) => {
      failures.push(error);
      return 0;
    });
  }
  messages += await writeMessages(context, now);
  if (failures.length > 0) throw failures[0];
  return messages;
}

/** Runs work unless another process is already running it. */
const alone = (
  { store }: Context,
  work: (transaction: NotifyTransaction) => Promise<number>,
): Promise<number> =>
  store.transaction(async (transaction: NotifyTransaction) =>
    (await transaction.lock(lockName)) ? work(transaction) : 0,
  );

/** Turns the oldest events into notifications for their recipients. Returns the number of events. */
async function addressEvents(
  context: { relays: readonly Relay[]; sendsMail: boolean },
  transaction: NotificationTransaction,
): Promise<number> {
  const events = await transaction.takeNotificationEvents(batchSize);
  // National triage supervises escalated reports, so it gets a copy of these events.
  const copies = events.filter(({ kind, agencyId }) => kind === "escalated" && agencyId !== null);
  await address(context, transaction, [...events, ...copies.map((event) => ({ ...event, agencyId: null }))]);
  return events.length;
}

async function address(
  { relays, sendsMail }: { relays: readonly Relay[]; sendsMail: boolean },
  transaction: NotificationTransaction,
  events: readonly (NotificationEvent & NotificationReport)[],
): Promise<void> {
  for (const agencyId of new Set(events.map((event) => event.agencyId))) {
    // Officers get notifications only by mail.
    const readers = sendsMail ? await transaction.listNotificationReaders(agencyId) : [];
    const notifications = events
      .filter((event) => event.agencyId === agencyId)
      .flatMap(({ unitId, officerId, ...event }) =>
        notificationsOf(event, { unitId, officerId }, readers, relays),
      );
    await transaction.insertNotifications(notifications);
  }
}

/**
 * Writes a party's digests once on each of its working days, from 07.30 local time on. First adds an event
 * for each report whose deadline is the next working day. Events after 07.30 wait for the next digest.
 */
async function writeDigests(context: Context, agencyId: string | null, now: Date): Promise<number> {
  if (agencyId !== null && findPresentAgency(agencyId)?.id !== agencyId) return 0;
  const offset = offsetOf({}, agencyId ?? undefined);
  const today = localDate(now, offset);
  const at = localTime(today, "07:30:00", offset);
  if (now < at || nextWorkingDay(dayBefore(today)) !== today) return 0;
  return alone(context, async (transaction: NotificationTransaction) => {
    if (!(await transaction.insert("digestDays", { agencyId, day: today }))) return 0;
    // Events may still be queued, because another process may have held the lock. Those from before 07.30
    // belong to this digest, so the whole queue is processed first.
    while ((await addressEvents(context, transaction)) === batchSize);
    await address(context, transaction, await listDue(transaction, { agencyId, today, at, offset }));
    const recipients = await transaction.listDigestRecipients(agencyId, at);
    for (const recipient of recipients)
      await transaction.insertNotificationMessage(newMessage(context, recipient, true, now), at);
    return recipients.length;
  });
}

/** Returns the reports that are due on the next working day, as events for this digest. */
async function listDue(
  transaction: NotificationTransaction,
  { agencyId, today, at, offset }: { agencyId: string | null; today: string; at: Date; offset: number },
): Promise<(NotificationEvent & NotificationReport)[]> {
  const next = nextWorkingDay(today);
  const after = localTime(today, "23:59:59", offset);
  const until = localTime(next, "23:59:59", offset);
  const deadlines = await transaction.listReportsDue(agencyId, { after, until, limit: mostDue });
  const promises =
    agencyId === null
      ? []
      : await transaction.listPromisesDue(agencyId, { after: today, until: next, limit: mostDue });
  const event = { source: today, at, agencyId, officerIds: null, actorId: null };
  return [
    ...deadlines.map(({ id, ...report }) => ({
      ...event,
      ...report,
      kind: "due_tomorrow" as const,
      reportId: id,
    })),
    ...promises.map(({ id, ...report }) => ({
      ...event,
      ...report,
      kind: "promise_due" as const,
      reportId: id,
    })),
  ];
}

/** Writes the messages for recipients who want notifications immediately. */
const writeMessages = (context: Context, now: Date): Promise<number> =>
  alone(context, async (transaction: NotificationTransaction) => {
    const since = new Date(now.getTime() - hourMs);
    const waiting = await transaction.listRecipientsNow(since, mostRecipients);
    let messages = 0;
    for (const { recipient, recentMessages } of waiting)
      if (recentMessages < mostMessagesPerHour) {
        await transaction.insertNotificationMessage(newMessage(context, recipient, false, now), now);
        messages++;
      } else await transaction.putOffNotifications(recipient);
    return messages;
  });

const newMessage = (
  context: Pick<System, "clock" | "random">,
  recipient: string,
  digest: boolean,
  at: Date,
): NotificationMessageRecord => ({
  id: createUuid(context),
  recipient,
  digest,
  at,
  state: "pending",
  attempts: 0,
  lastStatus: null,
  lastError: null,
  nextAttemptAt: at,
  leasedUntil: null,
});

const localTime = (date: string, time: string, offset: number): Date =>
  new Date(Date.parse(`${date}T${time}Z`) - offset * hourMs);

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 24 * hourMs).toISOString().slice(0, 10);
