import { type MailRecord, type NewMail, unsent } from "../records/mail.ts";
import type { Records } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import { isUnasked } from "./mail-kind.ts";
import { type MailStore, type MailTransaction, reservedForOfficers } from "./store.ts";
import type {
  Remember,
  StoredMail,
  StoredSubscription,
  SupporterMailState,
} from "./supporters/mails-in-memory.ts";
import {
  memorySupporterMails,
  noteSupporterStep,
  publicPartsOf,
  stopSupporter,
  supporterMailWrites,
} from "./supporters/supporters-in-memory.ts";

export interface MailState extends SupporterMailState {
  reports: Map<string, ReportRecord>;
}

export const emptyMailState = (): Pick<MailState, "mailSubscriptions" | "mails" | "supporterSteps"> => ({
  mailSubscriptions: new Map(),
  mails: new Map(),
  supporterSteps: new Map(),
});

const mailKey = ({ thread, entryId }: Pick<MailRecord, "thread" | "entryId">): string =>
  `${thread} ${entryId}`;

/** Returns the IDs of the reports that were merged into a report, directly or through another merge. */
const followersOf = (reports: ReadonlyMap<string, ReportRecord>, id: string): string[] =>
  [...reports.values()]
    .filter(({ mergedIntoId }) => mergedIntoId === id)
    .flatMap((report) => [report.id, ...followersOf(reports, report.id)]);

/** Queues an email, once for each subscription and entry. */
function enqueue(
  { mails }: Pick<MailState, "mails">,
  remember: Remember,
  mail: NewMail,
  { thread, supportId, domain }: StoredSubscription,
  followed = false,
): void {
  const key = mailKey({ ...mail, thread });
  if (mails.has(key)) return;
  remember(mails, key);
  mails.set(key, {
    ...mail,
    id: crypto.randomUUID(),
    thread,
    supportId,
    followed,
    state: "pending",
    attempts: 0,
    lastStatus: null,
    lastError: null,
    nextAttemptAt: mail.at,
    leasedUntil: null,
    claimedAt: null,
    recipient: null,
    domain,
  });
}

export const mailWrites = (state: MailState, remember: Remember): MailTransaction => {
  const { reports, mailSubscriptions } = state;
  return {
    async insertMailSubscription(subscription) {
      const owner = subscription.supportId ?? subscription.reportId;
      remember(mailSubscriptions, owner);
      mailSubscriptions.set(owner, { ...subscription, stoppedAt: null, confirmed: false, movedFrom: null });
    },
    async insertMail(mail, { followers, supporters }) {
      if (supporters) noteSupporterStep(state, remember, mail);
      for (const reportId of [mail.reportId, ...(followers ? followersOf(reports, mail.reportId) : [])]) {
        const subscription = mailSubscriptions.get(reportId);
        if (!subscription || subscription.stoppedAt) continue;
        enqueue(state, remember, { ...mail, reportId }, subscription, reportId !== mail.reportId);
      }
    },
    ...supporterMailWrites(state, remember, (mail, subscription) =>
      enqueue(state, remember, mail, subscription),
    ),
  };
};

const minuteMs = 60_000;

/**
 * Returns the rank of an email's queue within its domain: 0 for news to reporters, 1 for emails that anybody
 * can trigger, 2 for retries of both, and 3 for news to supporters. The lowest rank goes first.
 */
function rankOf({ kind, supportId, lastError }: MailRecord): number {
  if (supportId !== null && !isUnasked(kind)) return 3;
  return lastError !== null ? 2 : isUnasked(kind) ? 1 : 0;
}
const queueOf = (mail: StoredMail): string => `${mail.domain} ${rankOf(mail)}`;

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

/** Returns the first pending mail of each subscription. */
function firstOfEachThread(mails: readonly StoredMail[]): StoredMail[] {
  const first = new Map<string, StoredMail>();
  for (const mail of mails)
    if (mail.state === "pending" && !first.has(mail.thread)) first.set(mail.thread, mail);
  return [...first.values()];
}

/** Returns the number of emails to reporters and supporters that were claimed since a given time. */
export const claimedMails = ({ mails }: Pick<MailState, "mails">, since: Date): number =>
  [...mails.values()].filter(({ claimedAt }) => claimedAt && claimedAt > since).length;

/** Emails to officers, which also count towards the limit per minute. */
interface OfficersMails {
  claimed(since: Date): number;
  due(now: Date): number;
}

export const memoryMailStore = (
  state: MailState,
  officers: OfficersMails,
): Omit<MailStore, keyof Records<never>> => {
  const { reports, mailSubscriptions, mails, released } = state;
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
      const candidates = firstOfEachThread(all)
        .filter((mail) => mail.nextAttemptAt && mail.nextAttemptAt <= now && !isLeased(mail))
        .map((mail) => ({ mail, turn: increase(turns, queueOf(mail)) }))
        .sort((left, right) => left.turn - right.turn || rankOf(left.mail) - rankOf(right.mail));
      return candidates
        .filter(({ mail }) => increase(inFlight, mail.domain) <= perDomain)
        .slice(0, Math.max(0, Math.min(limit, perMinute - recent.length - ofOfficers)))
        .flatMap(({ mail }) => {
          const report = reports.get(mail.reportId);
          const subscription = mailSubscriptions.get(mail.supportId ?? mail.reportId);
          if (!report || !subscription) return [];
          const claimed = { ...mail, leasedUntil: until, claimedAt: now };
          mails.set(mailKey(mail), claimed);
          const { locale, address } = subscription;
          const { trackingId, siteAgencyId, confidential } = report;
          const ofReport = { trackingId, siteAgencyId, confidential };
          return [{ ...claimed, locale, address, ...ofReport, ...publicPartsOf(state, mail, subscription) }];
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
      const copy = found.supportId === null ? report : released.get(report.id)?.copy;
      return {
        trackingId: copy?.trackingId ?? null,
        title: found.supportId === null ? null : (copy?.title ?? null),
        siteAgencyId: report.siteAgencyId,
        stopped: found.stoppedAt !== null,
        confirmed: found.supportId === null ? null : found.confirmed,
      };
    },
    async stopMailThread(thread, at) {
      const found = findThread(thread);
      if (!found) return false;
      if (stopSupporter(state, found)) return true;
      mailSubscriptions.set(found.reportId, { ...found, stoppedAt: found.stoppedAt ?? at });
      for (const [key, mail] of mails)
        if (mail.thread === thread && mail.state === "pending") mails.delete(key);
      return true;
    },
    ...memorySupporterMails(state),
  };
};
