import type {
  DigestDayRecord,
  NotificationEvent,
  NotificationMessageRecord,
  NotificationRecord,
  NotificationSettingsRecord,
} from "../records/notifications.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Records } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import { isWithheld, keeperOf } from "../report/report-access.ts";
import { isRelay } from "./relay.ts";
import type { NotificationStore, NotificationTransaction } from "./store.ts";

type StoredNotification = NotificationRecord & { messageId: string | null };
type StoredMessage = NotificationMessageRecord & { claimedAt: Date | null };

export interface NotificationState {
  reports: Map<string, ReportRecord>;
  officers: Map<string, OfficerRecord>;
  notificationSettings: Map<string, NotificationSettingsRecord>;
  /** Keyed by report and source, oldest first. */
  notificationEvents: Map<string, NotificationEvent>;
  /** Keyed by report, recipient, kind and source. */
  notifications: Map<string, StoredNotification>;
  notificationMessages: Map<string, StoredMessage>;
  /** Keyed by party and day. */
  digestDays: Map<string, DigestDayRecord>;
}

export const emptyNotifications = (): Pick<
  NotificationState,
  "notificationEvents" | "notifications" | "notificationMessages"
> => ({
  notificationEvents: new Map(),
  notifications: new Map(),
  notificationMessages: new Map(),
});

/** The stages that an officer's party must complete. */
const ownStages: readonly ReportRecord["dueStage"][] = [
  "national_verification",
  "agency_verification",
  "follow_up",
  "answer",
  "taking_to_sp4n",
];

const notificationKey = ({ reportId, recipient, kind, source }: NotificationRecord): string =>
  [reportId, recipient, kind, source].join(" ");

/** @param undoing Records the previous value of a key before a write, for a rollback. */
export function notificationWrites(
  state: NotificationState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): Omit<NotificationTransaction, keyof Records<never>> {
  const { reports, officers, notificationSettings, notificationEvents, notifications, notificationMessages } =
    state;
  const put = (notification: StoredNotification): void => {
    undoing(notifications, notificationKey(notification));
    notifications.set(notificationKey(notification), notification);
  };
  const waiting = (delivery: NotificationRecord["delivery"], until?: Date): StoredNotification[] =>
    [...notifications.values()].filter(
      (notification) =>
        notification.messageId === null &&
        notification.delivery === delivery &&
        (until === undefined || notification.at <= until),
    );
  return {
    async insertNotificationEvent(event) {
      const key = `${event.reportId} ${event.source}`;
      undoing(notificationEvents, key);
      notificationEvents.set(key, event);
    },
    async takeNotificationEvents(limit) {
      return [...notificationEvents].slice(0, limit).map(([key, event]) => {
        undoing(notificationEvents, key);
        notificationEvents.delete(key);
        const { unitId = null, officerId = null } = reports.get(event.reportId) ?? {};
        return { ...event, unitId, officerId };
      });
    },
    async listNotificationReaders(agencyId) {
      return [...officers.values()]
        .filter((officer) => officer.agencyId === agencyId && officer.state === "active")
        .map(({ id, role, unitId }) => ({
          id,
          role,
          unitId,
          deliveries: notificationSettings.get(id)?.deliveries ?? {},
        }));
    },
    async insertNotifications(added) {
      for (const notification of added)
        if (!notifications.has(notificationKey(notification))) put({ ...notification, messageId: null });
    },
    async listReportsDue(agencyId, { after, until, limit }) {
      return [...reports.values()]
        .filter(
          ({ dueAt, dueStage, ...report }) =>
            dueAt &&
            dueAt > after &&
            dueAt <= until &&
            ownStages.includes(dueStage) &&
            keeperOf(report) === agencyId,
        )
        .sort((left, right) => Number(left.dueAt) - Number(right.dueAt) || (left.id < right.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id, unitId, officerId }) => ({ id, unitId, officerId }));
    },
    async listPromisesDue(agencyId, { after, until, limit }) {
      return [...reports.values()]
        .filter(
          ({ promise, responsibleAgencyId }) =>
            promise && promise.date > after && promise.date <= until && responsibleAgencyId === agencyId,
        )
        .slice(0, limit)
        .map(({ id, unitId, officerId }) => ({ id, unitId, officerId }));
    },
    async listRecipientsNow(since, limit) {
      const messages = [...notificationMessages.values()];
      const pending = new Set(messages.filter((one) => one.state === "pending").map((one) => one.recipient));
      const recipients = new Set(waiting("now").map(({ recipient }) => recipient));
      return [...recipients]
        .filter((recipient) => !pending.has(recipient))
        .slice(0, limit)
        .map((recipient) => ({
          recipient,
          recentMessages: messages.filter(
            (one) => one.recipient === recipient && !one.digest && one.at > since,
          ).length,
        }));
    },
    async putOffNotifications(recipient) {
      for (const notification of waiting("now"))
        if (notification.recipient === recipient) put({ ...notification, delivery: "digest" });
    },
    async listDigestRecipients(agencyId, until) {
      const ofParty = waiting("digest", until).filter((notification) => notification.agencyId === agencyId);
      return [...new Set(ofParty.map(({ recipient }) => recipient))];
    },
    async insertNotificationMessage(message, until) {
      undoing(notificationMessages, message.id);
      notificationMessages.set(message.id, { ...message, claimedAt: null });
      for (const notification of waiting(message.digest ? "digest" : "now", until))
        if (notification.recipient === message.recipient) put({ ...notification, messageId: message.id });
    },
  };
}

const minuteMs = 60_000;

const laneOf = ({ recipient }: Pick<NotificationMessageRecord, "recipient">): string =>
  isRelay(recipient) ? recipient : "mail";

const dueMessages = (
  { notificationMessages }: Pick<NotificationState, "notificationMessages">,
  now: Date,
): StoredMessage[] =>
  [...notificationMessages.values()].filter(
    ({ nextAttemptAt, leasedUntil }) =>
      nextAttemptAt !== null && nextAttemptAt <= now && (leasedUntil === null || leasedUntil <= now),
  );

const claimedSince = (
  { notificationMessages }: Pick<NotificationState, "notificationMessages">,
  since: Date,
): number =>
  [...notificationMessages.values()].filter(({ claimedAt }) => claimedAt && claimedAt > since).length;

/** Counts emails to officers: those claimed since a given time, and those that are due. */
export const officersMails = (state: Pick<NotificationState, "notificationMessages">) => ({
  claimed: (since: Date): number => claimedSince(state, since),
  due: (now: Date): number => dueMessages(state, now).filter((one) => !isRelay(one.recipient)).length,
});

/**
 * @param countMails Returns how many emails to reporters were claimed since a given time, because they share
 *   the limit.
 */
export function notificationReads(
  state: NotificationState,
  countMails: (since: Date) => number,
): NotificationStore {
  const { reports, officers, notifications, notificationMessages } = state;
  return {
    async listNotificationParties() {
      const active = [...officers.values()].filter((officer) => officer.state === "active");
      return [...new Set(active.map(({ agencyId }) => agencyId))];
    },
    listNotificationLanes: async (now) => [...new Set(dueMessages(state, now).map(laneOf))],
    async claimNotificationMessages({ lane, now, until, limit, perMinute }) {
      const since = new Date(now.getTime() - minuteMs);
      const free = isRelay(lane)
        ? limit
        : Math.min(limit, perMinute - countMails(since) - claimedSince(state, since));
      const due = dueMessages(state, now)
        .filter((message) => laneOf(message) === lane)
        .sort((left, right) => Number(left.nextAttemptAt) - Number(right.nextAttemptAt));
      return due.slice(0, Math.max(0, free)).map(({ claimedAt: _, ...message }) => {
        const claimed = { ...message, leasedUntil: until };
        notificationMessages.set(message.id, { ...claimed, claimedAt: isRelay(lane) ? null : now });
        return claimed;
      });
    },
    async listNotificationLines(messageId, limit) {
      const lines = [...notifications.values()]
        .filter((notification) => notification.messageId === messageId)
        .sort((left, right) => right.at.getTime() - left.at.getTime())
        .flatMap(({ kind, reportId }) => {
          const report = reports.get(reportId);
          if (!report || report.erasedAt) return [];
          const { trackingId, confidential, escalation, responsibleAgencyId, custodianAgencyId, unitId } =
            report;
          const title = isWithheld(report) ? null : report.title;
          const holder = { responsibleAgencyId, custodianAgencyId, unitId };
          return [{ kind, title, trackingId, confidential, escalation, ...holder }];
        });
      return { lines: lines.slice(0, limit), total: lines.length };
    },
    async finishNotificationMessage(message) {
      const present = notificationMessages.get(message.id);
      if (!message.leasedUntil || present?.leasedUntil?.getTime() !== message.leasedUntil.getTime()) return;
      notificationMessages.set(message.id, { ...message, leasedUntil: null, claimedAt: present.claimedAt });
      if (message.state === "pending") return;
      for (const [key, { messageId }] of notifications)
        if (messageId === message.id) notifications.delete(key);
    },
  };
}
