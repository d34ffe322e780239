import type { ReportRecord } from "../report/store.ts";
import { retryLanes } from "./mail-lanes.ts";
import {
  type MailAddressRecord,
  type MailRecord,
  type MailStore,
  type MailSubscription,
  type MailTransaction,
  unsent,
} from "./store.ts";

/** Subscriptions and mails. */
export interface MailState {
  reports: Map<string, ReportRecord>;
  /** By report. */
  mailSubscriptions: Map<string, MailSubscription & { stoppedAt: Date | null }>;
  /** By report and entry, the oldest first. */
  mails: Map<string, MailRecord & { claimedAt: Date | null; lane: number }>;
  mailAddresses: Map<string, MailAddressRecord>;
}

/** Nothing yet. */
export const emptyMailState = (): Omit<MailState, "reports"> => ({
  mailSubscriptions: new Map(),
  mails: new Map(),
  mailAddresses: new Map(),
});

type Remember = <Value>(map: Map<string, Value>, key: string) => void;

const mailKey = ({ reportId, entryId }: Pick<MailRecord, "reportId" | "entryId">): string =>
  `${reportId} ${entryId}`;

/** The reports that were merged into one, and those merged into them. */
const followersOf = (reports: ReadonlyMap<string, ReportRecord>, id: string): string[] =>
  [...reports.values()]
    .filter(({ mergedIntoId }) => mergedIntoId === id)
    .flatMap((report) => [report.id, ...followersOf(reports, report.id)]);

/** What a transaction writes of mails; `remember` notes what it replaces. */
export const mailWrites = (
  { reports, mailSubscriptions, mails }: MailState,
  remember: Remember,
): MailTransaction => ({
  async insertMailSubscription(subscription) {
    remember(mailSubscriptions, subscription.reportId);
    mailSubscriptions.set(subscription.reportId, { ...subscription, stoppedAt: null });
  },
  async insertMail(mail, toFollowers) {
    for (const reportId of [mail.reportId, ...(toFollowers ? followersOf(reports, mail.reportId) : [])]) {
      const subscription = mailSubscriptions.get(reportId);
      if (!subscription || subscription.stoppedAt) continue;
      const key = mailKey({ ...mail, reportId });
      remember(mails, key);
      mails.set(key, {
        ...mail,
        reportId,
        id: crypto.randomUUID(),
        followed: reportId !== mail.reportId,
        state: "pending",
        attempts: 0,
        lastStatus: null,
        lastFault: null,
        nextAttemptAt: mail.at,
        leasedUntil: null,
        claimedAt: null,
        lane: mail.lane ?? subscription.lane,
      });
    }
  },
  async deleteMail(reportId) {
    remember(mailSubscriptions, reportId);
    mailSubscriptions.delete(reportId);
    for (const [key, mail] of mails)
      if (mail.reportId === reportId) {
        remember(mails, key);
        mails.delete(key);
      }
  },
});

const minuteMs = 60_000;

/** Mails in memory. */
export const memoryMailStore = (state: MailState): MailStore => {
  const { reports, mailSubscriptions, mails, mailAddresses } = state;
  const findThread = (thread: string) =>
    [...mailSubscriptions.values()].find((subscription) => subscription.thread === thread);
  return {
    async claimMails({ now, until, limit, perMinute, perLane }) {
      const since = now.getTime() - minuteMs;
      const taken = [...mails.values()].filter(({ claimedAt }) => claimedAt && claimedAt.getTime() > since);
      const pending = [...mails.values()].filter(({ state }) => state === "pending");
      const isLeased = ({ leasedUntil }: MailRecord): boolean => leasedUntil !== null && leasedUntil > now;
      const due = pending.filter(
        (mail, index) =>
          pending.findIndex(({ reportId }) => reportId === mail.reportId) === index &&
          mail.nextAttemptAt &&
          mail.nextAttemptAt <= now &&
          !isLeased(mail),
      );
      const inLane = (list: readonly { lane: number }[], wanted: number): number =>
        list.filter(({ lane }) => lane === wanted).length;
      const waiting = due.map((mail, index) => ({ mail, place: inLane(due.slice(0, index), mail.lane) }));
      const turn = ({ mail, place }: (typeof waiting)[number]): number => inLane(taken, mail.lane) + place;
      return waiting
        .filter(({ mail, place }) => inLane(pending.filter(isLeased), mail.lane) + place < perLane)
        .sort((left, right) => turn(left) - turn(right))
        .slice(0, Math.max(0, Math.min(limit, perMinute - taken.length)))
        .flatMap(({ mail }) => {
          const [report, subscription] = [reports.get(mail.reportId), mailSubscriptions.get(mail.reportId)];
          if (!report || !subscription) return [];
          const claimed = { ...mail, leasedUntil: until, claimedAt: now };
          mails.set(mailKey(mail), claimed);
          const { thread, locale } = subscription;
          const { trackingId, confidential } = report;
          return [{ ...claimed, thread, locale, trackingId, confidential }];
        });
    },
    async finishMail({ state, attempts, lastStatus, lastFault, nextAttemptAt, leasedUntil, ...mail }) {
      const present = mails.get(mailKey(mail));
      if (!leasedUntil || present?.leasedUntil?.getTime() !== leasedUntil.getTime()) return;
      const finished = { state, attempts, lastStatus, lastFault, nextAttemptAt, leasedUntil: null };
      const isRetried = state === "pending" && lastFault !== null;
      const lane = isRetried ? retryLanes + (mailSubscriptions.get(mail.reportId)?.lane ?? 0) : present.lane;
      const claimedAt = unsent.includes(lastFault) ? null : present.claimedAt;
      mails.set(mailKey(mail), { ...present, ...finished, lane, claimedAt });
    },
    async findMailThread(thread) {
      const found = findThread(thread);
      const report = found && reports.get(found.reportId);
      return report && { trackingId: report.trackingId, stopped: found.stoppedAt !== null };
    },
    async stopMailThread(thread, at) {
      const found = findThread(thread);
      if (!found) return false;
      mailSubscriptions.set(found.reportId, { ...found, stoppedAt: found.stoppedAt ?? at });
      for (const [key, { reportId, state }] of mails)
        if (reportId === found.reportId && state === "pending") mails.delete(key);
      return true;
    },
    async findMailAddress(name) {
      return mailAddresses.get(name);
    },
    async keepMailAddress(name, address) {
      mailAddresses.set(name, address);
    },
    async deleteOldConfirmations(before, limit) {
      const old = [...mailAddresses]
        .filter(([, { confirmedAt, stoppedAt }]) => confirmedAt && confirmedAt < before && !stoppedAt)
        .slice(0, limit);
      for (const [name] of old) mailAddresses.delete(name);
      return old.length;
    },
    async deleteOldMails(before, limit) {
      const old = [...mails]
        .filter(([, { state, at }]) => state !== "pending" && at < before)
        .slice(0, limit);
      for (const [key] of old) mails.delete(key);
      return old.length;
    },
  };
};
