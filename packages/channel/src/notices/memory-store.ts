import type {
  NoticeEvent,
  NoticeMessageRecord,
  NoticeRecord,
  NoticeSettingsRecord,
} from "../records/notices.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { ReportRecord } from "../records/report.ts";
import { isWithheld, keeperOf } from "../report/report-access.ts";
import { isRelay } from "./relay.ts";
import type { NoticeStore, NoticeTransaction } from "./store.ts";

type StoredNotice = NoticeRecord & { messageId: string | null };
type StoredMessage = NoticeMessageRecord & { claimedAt: Date | null };

/** The notices of the memory store. */
export interface NoticeState {
  reports: Map<string, ReportRecord>;
  officers: Map<string, OfficerRecord>;
  noticeSettings: Map<string, NoticeSettingsRecord>;
  /** By report and source, the oldest first. */
  noticeEvents: Map<string, NoticeEvent>;
  /** By report, recipient, kind and source. */
  notices: Map<string, StoredNotice>;
  noticeMessages: Map<string, StoredMessage>;
  /** By party and day. */
  noticeDays: Map<string, Date>;
}

export const emptyNotices = (): Omit<NoticeState, "reports" | "officers"> => ({
  noticeSettings: new Map(),
  noticeEvents: new Map(),
  notices: new Map(),
  noticeMessages: new Map(),
  noticeDays: new Map(),
});

/** The stages that an officer's party must finish. */
const ownStages: readonly ReportRecord["dueStage"][] = [
  "national_verification",
  "agency_verification",
  "follow_up",
  "answer",
  "taking_to_sp4n",
];

const noticeKey = ({ reportId, recipient, kind, source }: NoticeRecord): string =>
  [reportId, recipient, kind, source].join(" ");

/** @param undoing Notes the value of a key before it is replaced, for a rollback. */
export function noticeWrites(
  state: NoticeState,
  undoing: (map: Map<string, unknown>, key: string) => void,
): NoticeTransaction {
  const { reports, officers, noticeSettings, noticeEvents, notices, noticeMessages, noticeDays } = state;
  const put = (notice: StoredNotice): void => {
    undoing(notices, noticeKey(notice));
    notices.set(noticeKey(notice), notice);
  };
  const waiting = (delivery: NoticeRecord["delivery"], until?: Date): StoredNotice[] =>
    [...notices.values()].filter(
      (notice) =>
        notice.messageId === null &&
        notice.delivery === delivery &&
        (until === undefined || notice.at <= until),
    );
  return {
    async saveNoticeSettings(settings) {
      undoing(noticeSettings, settings.officerId);
      noticeSettings.set(settings.officerId, settings);
    },
    async insertNoticeEvent(event) {
      const key = `${event.reportId} ${event.source}`;
      undoing(noticeEvents, key);
      noticeEvents.set(key, event);
    },
    async takeNoticeEvents(limit) {
      return [...noticeEvents].slice(0, limit).map(([key, event]) => {
        undoing(noticeEvents, key);
        noticeEvents.delete(key);
        const { unitId = null, officerId = null } = reports.get(event.reportId) ?? {};
        return { ...event, unitId, officerId };
      });
    },
    async listNoticeReaders(agencyId) {
      return [...officers.values()]
        .filter((officer) => officer.agencyId === agencyId && officer.state === "active")
        .map(({ id, role, unitId }) => ({
          id,
          role,
          unitId,
          deliveries: noticeSettings.get(id)?.deliveries ?? {},
        }));
    },
    async insertNotices(added) {
      for (const notice of added) if (!notices.has(noticeKey(notice))) put({ ...notice, messageId: null });
    },
    async claimNoticeDay(agencyId, day) {
      const key = `${agencyId ?? ""} ${day}`;
      if (noticeDays.has(key)) return false;
      undoing(noticeDays, key);
      noticeDays.set(key, new Date(`${day}T00:00:00Z`));
      return true;
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
      const messages = [...noticeMessages.values()];
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
    async putOffNotices(recipient) {
      for (const notice of waiting("now"))
        if (notice.recipient === recipient) put({ ...notice, delivery: "digest" });
    },
    async listDigestRecipients(agencyId, until) {
      const ofParty = waiting("digest", until).filter((notice) => notice.agencyId === agencyId);
      return [...new Set(ofParty.map(({ recipient }) => recipient))];
    },
    async insertNoticeMessage(message, until) {
      undoing(noticeMessages, message.id);
      noticeMessages.set(message.id, { ...message, claimedAt: null });
      for (const notice of waiting(message.digest ? "digest" : "now", until))
        if (notice.recipient === message.recipient) put({ ...notice, messageId: message.id });
    },
  };
}

const minuteMs = 60_000;

const laneOf = ({ recipient }: Pick<NoticeMessageRecord, "recipient">): string =>
  isRelay(recipient) ? recipient : "mail";

const dueMessages = ({ noticeMessages }: Pick<NoticeState, "noticeMessages">, now: Date): StoredMessage[] =>
  [...noticeMessages.values()].filter(
    ({ nextAttemptAt, leasedUntil }) =>
      nextAttemptAt !== null && nextAttemptAt <= now && (leasedUntil === null || leasedUntil <= now),
  );

const claimedSince = ({ noticeMessages }: Pick<NoticeState, "noticeMessages">, since: Date): number =>
  [...noticeMessages.values()].filter(({ claimedAt }) => claimedAt && claimedAt > since).length;

/** How many mails to officers were claimed since a moment, and how many are due. */
export const officersMails = (state: Pick<NoticeState, "noticeMessages">) => ({
  claimed: (since: Date): number => claimedSince(state, since),
  due: (now: Date): number => dueMessages(state, now).filter((one) => !isRelay(one.recipient)).length,
});

/** @param countMails How many mails to reporters were claimed since a moment: they share the limit. */
export function noticeReads(state: NoticeState, countMails: (since: Date) => number): NoticeStore {
  const { reports, officers, noticeSettings, notices, noticeMessages, noticeDays } = state;
  return {
    findNoticeSettings: async (officerId) => noticeSettings.get(officerId),
    async listNoticeParties() {
      const active = [...officers.values()].filter((officer) => officer.state === "active");
      return [...new Set(active.map(({ agencyId }) => agencyId))];
    },
    listNoticeLanes: async (now) => [...new Set(dueMessages(state, now).map(laneOf))],
    async claimNoticeMessages({ lane, now, until, limit, perMinute }) {
      const since = new Date(now.getTime() - minuteMs);
      const free = isRelay(lane)
        ? limit
        : Math.min(limit, perMinute - countMails(since) - claimedSince(state, since));
      const due = dueMessages(state, now)
        .filter((message) => laneOf(message) === lane)
        .sort((left, right) => Number(left.nextAttemptAt) - Number(right.nextAttemptAt));
      return due.slice(0, Math.max(0, free)).map(({ claimedAt: _, ...message }) => {
        const claimed = { ...message, leasedUntil: until };
        noticeMessages.set(message.id, { ...claimed, claimedAt: isRelay(lane) ? null : now });
        return claimed;
      });
    },
    async listNoticeLines(messageId, limit) {
      const lines = [...notices.values()]
        .filter((notice) => notice.messageId === messageId)
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
    async finishNoticeMessage(message) {
      const present = noticeMessages.get(message.id);
      if (!message.leasedUntil || present?.leasedUntil?.getTime() !== message.leasedUntil.getTime()) return;
      noticeMessages.set(message.id, { ...message, leasedUntil: null, claimedAt: present.claimedAt });
      if (message.state === "pending") return;
      for (const [key, { messageId }] of notices) if (messageId === message.id) notices.delete(key);
    },
    async deleteOldNotices(before, limit) {
      const old: [Map<string, unknown>, string][] = [
        ...[...noticeMessages.values()]
          .filter(({ state, at }) => state !== "pending" && at < before)
          .map(({ id }): [Map<string, unknown>, string] => [noticeMessages, id]),
        ...[...notices]
          .filter(([, { messageId, at }]) => messageId === null && at < before)
          .map(([key]): [Map<string, unknown>, string] => [notices, key]),
        ...[...noticeDays]
          .filter(([, day]) => day < before)
          .map(([key]): [Map<string, unknown>, string] => [noticeDays, key]),
      ].slice(0, limit);
      for (const [map, key] of old) map.delete(key);
      return old.length;
    },
  };
}
