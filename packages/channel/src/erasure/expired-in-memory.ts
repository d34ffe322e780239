import { deleteUnconfirmed } from "../mail/supporters/supporters-in-memory.ts";
import type { PrivacyStore } from "../privacy/store.ts";
import type { DraftRecord } from "../records/desk.ts";
import type { IdempotencyRecord } from "../records/keys.ts";
import type { MailAddressRecord } from "../records/mail.ts";
import type {
  DigestDayRecord,
  NotificationMessageRecord,
  NotificationRecord,
} from "../records/notifications.ts";
import type { OfficerSessionRecord } from "../records/officers.ts";

interface ExpiringState {
  idempotencyRecords: Map<string, IdempotencyRecord>;
  sessions: Map<string, OfficerSessionRecord>;
  drafts: Map<string, DraftRecord>;
  mailAddresses: Map<string, MailAddressRecord>;
  notifications: Map<string, NotificationRecord & { messageId: string | null }>;
  notificationMessages: Map<string, NotificationMessageRecord>;
  digestDays: Map<string, DigestDayRecord>;
}

function deleteOld<Value>(map: Map<string, Value>, limit: number, isOld: (value: Value) => boolean): number {
  const old = [...map].filter(([, value]) => isOld(value)).slice(0, limit);
  for (const [key] of old) map.delete(key);
  return old.length;
}

export const memoryExpiry = (
  state: ExpiringState & Parameters<typeof deleteUnconfirmed>[0],
): Pick<PrivacyStore, "deleteExpired"> => ({
  async deleteExpired({ confirmations, notifications, ...before }, limit) {
    return {
      idempotencyRecords: deleteOld(
        state.idempotencyRecords,
        limit,
        ({ createdAt }) => createdAt < before.idempotencyRecords,
      ),
      sessions: deleteOld(state.sessions, limit, ({ usedAt }) => usedAt < before.sessions),
      drafts: deleteOld(state.drafts, limit, ({ savedAt }) => savedAt < before.drafts),
      mails: deleteOld(state.mails, limit, (mail) => mail.state !== "pending" && mail.at < before.mails),
      unconfirmed: deleteUnconfirmed(state, before.unconfirmed, limit),
      confirmations: deleteOld(state.mailAddresses, limit, ({ confirmedAt, stoppedAt }) =>
        Boolean(confirmations && confirmedAt && confirmedAt < confirmations && !stoppedAt),
      ),
      notifications:
        deleteOld(
          state.notificationMessages,
          limit,
          (one) => one.state !== "pending" && one.at < notifications,
        ) +
        deleteOld(
          state.notifications,
          limit,
          ({ messageId, at }) => messageId === null && at < notifications,
        ) +
        deleteOld(state.digestDays, limit, ({ day }) => new Date(`${day}T00:00:00Z`) < notifications),
    };
  },
});
