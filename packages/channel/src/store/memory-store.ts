import { deskWrites } from "../desk/memory-store.ts";
import { memoryExpiry } from "../erasure/expired-in-memory.ts";
import { appendEvent, type EventState, emptyEventState, memoryEventStore } from "../events/memory-store.ts";
import { memoryWebhookStore, webhookWrites } from "../events/memory-webhooks.ts";
import { memoryEvidence } from "../evidence/memory-store.ts";
import { keyReads } from "../keys/memory-store.ts";
import { createMemoryLimits } from "../limits/memory-store.ts";
import {
  claimedMails,
  emptyMailState,
  type MailState,
  mailWrites,
  memoryMailStore,
} from "../mail/memory-store.ts";
import { supporterMails } from "../mail/supporters/supporters-in-memory.ts";
import { memoryNationalStore, nationalWrites } from "../national/memory-store.ts";
import {
  emptyNotifications,
  type NotificationState,
  notificationReads,
  notificationWrites,
  officersMails,
} from "../notifications/memory-store.ts";
import { officerReads, officerWrites } from "../officers/memory-store.ts";
import { emptyPrivacy, type PrivacyState, privacyReads, privacyWrites } from "../privacy/memory-store.ts";
import {
  emptyPublic,
  followReport,
  type PublicState,
  publicReads,
  publicWrites,
} from "../public/memory-store.ts";
import type { ReportEventRecord } from "../records/events.ts";
import { emptyReports, type ReportState, reportReads, reportWrites } from "../report/memory-store.ts";
import { emptySupports, type SupportState, supportReads, supportWrites } from "../supports/memory-store.ts";
import { surveyReads } from "../survey/memory-store.ts";
import { emptyRecords, memoryRecords, type RecordState } from "./memory-records.ts";
import type { Store, Transaction } from "./store.ts";

interface State
  extends EventState,
    Omit<MailState, "supports" | "released">,
    NotificationState,
    PublicState,
    RecordState,
    ReportState,
    SupportState,
    Pick<PrivacyState, "identities" | "identityAccesses"> {}

const emptyState = (): State => ({
  ...emptyReports(),
  ...emptyRecords(),
  ...emptyEventState(),
  ...emptyPublic(),
  ...emptySupports(),
  ...emptyPrivacy(),
  ...emptyMailState(),
  ...emptyNotifications(),
});

/** What a transaction must undo, release or append when it ends. */
interface Pending {
  /** In the order of the writes. */
  undo: (() => void)[];
  locks: string[];
  events: ReportEventRecord[];
}

function beginTransaction(state: State, held: Set<string>, { undo, locks, events }: Pending): Transaction {
  function remember<Value>(map: Map<string, Value>, key: string): void {
    const before = map.get(key);
    const had = map.has(key);
    undo.push(() => (had ? map.set(key, before as Value) : map.delete(key)));
  }

  return {
    async lock(name) {
      if (locks.includes(name)) return true;
      if (held.has(name)) return false;
      held.add(name);
      locks.push(name);
      return true;
    },
    // In-memory transactions run one after another, so there is nothing to wait for.
    async waitForLock() {},
    async insertEvent(event) {
      events.push(event);
    },
    ...reportWrites(state, remember, (report) => followReport(state, report, remember)),
    ...memoryRecords(state, remember),
    ...deskWrites(state),
    ...publicWrites(state, remember),
    ...supportWrites(state, remember, supporterMails(state, remember)),
    ...privacyWrites(state, remember),
    ...mailWrites(state, remember),
    ...nationalWrites(state, remember),
    ...officerWrites(state),
    ...notificationWrites(state, remember),
    ...webhookWrites(state, remember),
  };
}

/**
 * Creates an in-memory store for tests and the mock. Transactions run one after another, so a failed
 * transaction can be rolled back without affecting others.
 */
export function createMemoryStore(): Store {
  const state = emptyState();
  const held = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();
  const national = memoryNationalStore(state);
  const transaction: Store["transaction"] = (work) => {
    const run = async () => {
      const pending: Pending = { undo: [], locks: [], events: [] };
      try {
        const result = await work(beginTransaction(state, held, pending));
        // Appended only now, because an event of a transaction that was rolled back would have used up a
        // sequence number.
        for (const event of pending.events)
          appendEvent(state, event, state.departures.get(event.reportId) ?? []);
        return result;
      } catch (error) {
        for (const takeBack of pending.undo.reverse()) takeBack();
        throw error;
      } finally {
        for (const name of pending.locks) held.delete(name);
      }
    };
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    transaction,
    transactionOnce: ({ expiredUntil, ...key }, work) =>
      transaction(async (writes) => {
        const record = await writes.find("idempotencyRecords", { scope: key.scope, keyHash: key.keyHash });
        if (record && record.createdAt > expiredUntil) return undefined;
        const result = await work(writes);
        const { body, reportId } = result;
        await writes.put("idempotencyRecords", { ...key, body, reportId });
        return result;
      }),
    ...memoryRecords(state, () => {}),
    ...reportReads(state),
    ...keyReads(state),
    ...memoryEventStore(state),
    ...memoryWebhookStore(state),
    ...surveyReads(state),
    ...officerReads(state),
    ...publicReads(state),
    ...supportReads(state),
    ...memoryEvidence(state),
    ...createMemoryLimits(),
    ...privacyReads(state),
    ...memoryExpiry(state),
    ...memoryMailStore(state, officersMails(state)),
    ...notificationReads(state, (since) => claimedMails(state, since)),
    ...national,
    // Runs as a transaction, because it changes the state of reports.
    claimNationalMessages: (claim) => transaction(() => national.claimNationalMessages(claim)),
    async ping() {},
  };
}
