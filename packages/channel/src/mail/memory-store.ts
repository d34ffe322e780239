import type { ReportRecord } from "../report/records.ts";
import {
  type MailAddressRecord,
  type MailRecord,
  type MailStore,
  type MailSubscription,
  type MailTransaction,
  reservedForOfficers,
  unsent,
} from "./store.ts";

type StoredMail = MailRecord & Pick<MailSubscription, "domain"> & { claimedAt: Date | null };

export interface MailState {
  reports: Map<string, ReportRecord>;
  /** By report. */
  mailSubscriptions: Map<string, MailSubscription & { stoppedAt: Date | null }>;
  /** By report and entry, the oldest first. */
  mails: Map<string, StoredMail>;
  mailAddresses: Map<string, MailAddressRecord>;
}

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

/** @param remember Notes the value of a key before it is replaced, for a rollback. */
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
        lastError: null,
        nextAttemptAt: mail.at,
        leasedUntil: null,
        claimedAt: null,
        domain: subscription.domain,
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

/** Of a domain's queues: news of reports, receipts, retries of both. */
const rankOf = ({ kind, lastError }: MailRecord): number =>
  lastError !== null ? 2 : kind === "received" ? 1 : 0;
const queueOf = (mail: StoredMail): string => `${mail.domain} ${rankOf(mail)}`;

/** Adds one to the count of a key, and returns it. */
function increase<Key>(counts: Map<Key, number>, key: Key): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) increase(counts, keyOf(item));
  return counts;
}

/** The first pending mail of each report. */
function firstOfEachReport(mails: readonly StoredMail[]): StoredMail[] {
  const first = new Map<string, StoredMail>();
  for (const mail of mails)
    if (mail.state === "pending" && !first.has(mail.reportId)) first.set(mail.reportId, mail);
  return [...first.values()];
}

/** How many mails to reporters were claimed since a moment. */
export const claimedMails = ({ mails }: Pick<MailState, "mails">, since: Date): number =>
  [...mails.values()].filter(({ claimedAt }) => claimedAt && claimedAt > since).length;

/** Mails to officers, which count towards the minute too. */
interface OfficersMails {
  claimed(since: Date): number;
  due(now: Date): number;
}

export const memoryMailStore = (state: MailState, officers: OfficersMails): MailStore => {
  const { reports, mailSubscriptions, mails, mailAddresses } = state;
  const findThread = (thread: string) =>
    [...mailSubscriptions.values()].find((subscription) => subscription.thread === thread);
  return {
    async claimMails({ now, until, limit, perMinute, perDomain }) {
      const since = now.getTime() - minuteMs;
      const all = [...mails.values()];
      const recent = all.filter(({ claimedAt }) => claimedAt && claimedAt.getTime() > since);
      const isLeased = ({ leasedUntil }: MailRecord): boolean => leasedUntil !== null && leasedUntil > now;
      const inFlight = countBy(all.filter(isLeased), ({ domain }) => domain);
      const turns = countBy(recent, queueOf);
      const ofOfficers =
        officers.claimed(new Date(since)) + Math.min(officers.due(now), reservedForOfficers(perMinute));
      const candidates = firstOfEachReport(all)
        .filter((mail) => mail.nextAttemptAt && mail.nextAttemptAt <= now && !isLeased(mail))
        .map((mail) => ({ mail, turn: increase(turns, queueOf(mail)) }))
        .sort((left, right) => left.turn - right.turn || rankOf(left.mail) - rankOf(right.mail));
      return candidates
        .filter(({ mail }) => increase(inFlight, mail.domain) <= perDomain)
        .slice(0, Math.max(0, Math.min(limit, perMinute - recent.length - ofOfficers)))
        .flatMap(({ mail }) => {
          const [report, subscription] = [reports.get(mail.reportId), mailSubscriptions.get(mail.reportId)];
          if (!report || !subscription) return [];
          const claimed = { ...mail, leasedUntil: until, claimedAt: now };
          mails.set(mailKey(mail), claimed);
          const { thread, locale } = subscription;
          const { trackingId, siteAgencyId, confidential } = report;
          return [{ ...claimed, thread, locale, trackingId, siteAgencyId, confidential }];
        });
    },
    async finishMail({ state, attempts, lastStatus, lastError, nextAttemptAt, leasedUntil, ...mail }) {
      const present = mails.get(mailKey(mail));
      if (!leasedUntil || present?.leasedUntil?.getTime() !== leasedUntil.getTime()) return;
      const finished = { state, attempts, lastStatus, lastError, nextAttemptAt, leasedUntil: null };
      const claimedAt = unsent.includes(lastError) ? null : present.claimedAt;
      mails.set(mailKey(mail), { ...present, ...finished, claimedAt });
    },
    async findMailThread(thread) {
      const found = findThread(thread);
      const report = found && reports.get(found.reportId);
      if (!report) return undefined;
      const { trackingId, siteAgencyId } = report;
      return { trackingId, siteAgencyId, stopped: found.stoppedAt !== null };
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
