import { retryAt } from "../platform/delivery-loop.ts";
import type { NationalMessage, NationalMessageState } from "../records/national.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { NationalRecord, ReportRecord } from "../records/report.ts";
import { applyNationalAction, type NationalActionInput } from "../transitions/apply-national-action.ts";
import type { ChangeContext, ChangeTransaction } from "../transitions/record-change.ts";
import type { NationalMatch, SendResult } from "./bridge.ts";
import { readAt } from "./read-interval.ts";
import type { NationalStore, NationalTransaction } from "./store.ts";

export type SettleTransaction = ChangeTransaction & NationalTransaction;

export type SettleContext = ChangeContext &
  Pick<System, "policy"> & { store: NationalStore & Transactions<SettleTransaction> };

const minute = 60_000;
/** Milliseconds before each new attempt. The last pause repeats, so a message outlasts any outage. */
const pauses = [minute, 5 * minute, 15 * minute, 60 * minute, 240 * minute] as const;
/** The error that a bridge returns when its interface has no such operation. */
export const notSupported = "not_supported";

/** Milliseconds between two look-ups. The two look-ups that must agree are at least this far apart. */
const lookUpPause = 5 * minute;

const pauseAfter = (attempts: number): number => pauses[Math.min(attempts, pauses.length) - 1] ?? pauses[0];

const over = { nextAttemptAt: null, leasedUntil: null, sentBy: null, missedAt: null } as const;

const texts = {
  unknown: "Belum pasti apakah laporan Anda sudah sampai di SP4N-LAPOR!. Hal ini sedang diperiksa.",
  refused:
    "SP4N-LAPOR! tidak menerima laporan Anda. Petugas akan menentukan langkah berikutnya; Anda tidak perlu mengirim ulang.",
  retried: "Laporan Anda belum sampai di SP4N-LAPOR!, dan akan dikirim lagi.",
  messageUnknown: "Belum pasti apakah pesan ini sudah sampai di SP4N-LAPOR!. Petugas akan memeriksanya.",
  messageRefused: "Pesan terakhir tidak diterima SP4N-LAPOR!. Petugas akan menentukan langkah berikutnya.",
} as const;

const arrivedText = (trackingId: string | null): string =>
  trackingId === null
    ? "Laporan Anda sudah diteruskan ke SP4N-LAPOR!. Nomornya di sana akan menyusul."
    : `Laporan Anda sudah diteruskan ke SP4N-LAPOR!, dengan nomor ${trackingId}.`;

/**
 * Runs work on a message and its report, under the report's lock, if the message is in one of the given
 * states.
 */
export function withMessage(
  { store }: SettleContext,
  { id, reportId, attempts }: NationalMessage,
  states: readonly NationalMessageState[],
  work: (transaction: SettleTransaction, message: NationalMessage, report: ReportRecord) => Promise<void>,
): Promise<boolean> {
  return store.transaction(async (transaction: SettleTransaction) => {
    const report = await transaction.lockReport(reportId);
    const messages = report ? await transaction.list("nationalMessages", { reportId }) : [];
    const message = messages.find((one) => one.id === id);
    if (!report || !message || message.attempts !== attempts || !states.includes(message.state)) return false;
    await work(transaction, message, report);
    return true;
  });
}

/**
 * Records an action of the report's own message, unless an officer has recorded the number in the meantime.
 */
async function recordAction(
  context: SettleContext,
  transaction: ChangeTransaction,
  report: ReportRecord,
  input: NationalActionInput,
): Promise<void> {
  if (report.national && report.national.state !== "forwarded")
    await applyNationalAction(context, transaction, report, input);
}

/** A complaint that a person found by its number. Its ID in the interface can be unknown. */
export type Arrived = Omit<NationalMatch, "nationalId"> & { nationalId: string | null };

/**
 * Marks a report's waiting messages as refused, because they cannot be sent without the ID of the complaint.
 */
async function refuseWaiting(transaction: NationalTransaction, reportId: string): Promise<void> {
  for (const waiting of await transaction.list("nationalMessages", { reportId }))
    if (waiting.state === "pending")
      await transaction.updateNationalMessage({ ...waiting, ...over, state: "refused", lastError: "no_id" });
}

/**
 * Records that the report has arrived in SP4N-LAPOR!. It is followed from now on if its ID there is known.
 */
export async function settleArrived(
  context: SettleContext,
  transaction: SettleTransaction,
  message: NationalMessage,
  report: ReportRecord,
  { nationalId, trackingId, url }: Arrived,
  spread: number,
): Promise<void> {
  const now = context.clock.now();
  await transaction.updateNationalMessage({ ...message, ...over, state: "forwarded", lastError: null });
  if (message.kind !== "create") return;
  if (nationalId === null) await refuseWaiting(transaction, report.id);
  else
    await transaction.put("nationalComplaints", {
      reportId: report.id,
      nationalId,
      // In gateway mode the agency stays responsible for its report; after a forward, SP4N-LAPOR! is
      // responsible.
      isWithUs: report.custodianAgencyId === null,
      status: null,
      meaning: null,
      readAt: null,
      failures: 0,
      nextReadAt: readAt({ forwardedAt: now, endedAt: null }, now, spread),
    });
  const national: NationalRecord = {
    state: "forwarded",
    trackingId,
    url,
    ministryStatus: null,
    forwardedAt: now,
    checkedAt: now,
  };
  await recordAction(context, transaction, report, {
    action: "recordForwarding",
    message: arrivedText(trackingId),
    national,
  });
}

/** Puts a message back into the queue. With `isRetried`, records this in the timeline. */
export async function settleAgain(
  context: SettleContext,
  transaction: SettleTransaction,
  message: NationalMessage,
  report: ReportRecord,
  { at, error, isRetried }: { at: Date; error: string | null; isRetried: boolean },
): Promise<void> {
  await transaction.updateNationalMessage({
    ...message,
    ...over,
    state: "pending",
    lastError: error,
    nextAttemptAt: at,
  });
  if (isRetried && message.kind === "create")
    await recordAction(context, transaction, report, {
      action: "retryForwarding",
      message: texts.retried,
      national: { state: "pending" },
    });
}

async function settleFailed(
  context: SettleContext,
  transaction: SettleTransaction,
  message: NationalMessage,
  report: ReportRecord,
  { state, error }: { state: "unknown" | "refused"; error: string },
): Promise<void> {
  if (message.state === state) return;
  const isCreate = message.kind === "create";
  await transaction.updateNationalMessage({
    ...message,
    ...over,
    state,
    lastError: error,
    ...(state === "unknown" && {
      sentBy: message.leasedUntil ?? context.clock.now(),
      nextAttemptAt: isCreate ? context.clock.now() : null,
    }),
  });
  if (isCreate)
    await recordAction(context, transaction, report, {
      action: "recordForwardFailure",
      message: texts[state],
      national: { state },
    });
  // If the interface does not support replies, the failure does not concern this message in particular, so it
  // is not recorded.
  else if (error !== notSupported)
    await applyNationalAction(context, transaction, report, {
      action: "recordForwardFailure",
      message: state === "unknown" ? texts.messageUnknown : texts.messageRefused,
    });
}

/**
 * Stores an attempt's result. A result that arrives after the lease has expired still counts as long as no
 * later attempt was made, because it is the true outcome of this attempt.
 * @param spread From 0 to 1; see `retryAt`.
 */
export async function settleSent(
  context: SettleContext,
  message: NationalMessage,
  result: SendResult,
  spread: number,
): Promise<void> {
  const states: NationalMessageState[] =
    result.outcome === "accepted" ? ["sending", "unknown", "pending", "refused"] : ["sending", "unknown"];
  await withMessage(context, message, states, async (transaction: SettleTransaction, present, report) => {
    if (result.outcome === "accepted")
      return settleArrived(context, transaction, present, report, result, spread);
    const { outcome, error } = result;
    if (outcome !== "not_sent")
      return settleFailed(context, transaction, present, report, { state: outcome, error });
    const at = retryAt(context.clock.now(), pauseAfter(message.attempts), spread);
    return settleAgain(context, transaction, present, report, {
      at,
      error,
      isRetried: present.state === "unknown",
    });
  });
}

/**
 * Marks messages whose lease has expired as `unknown`: their sender may or may not have created something.
 */
export async function settleLapsed(context: SettleContext): Promise<number> {
  const { store, clock } = context;
  let count = 0;
  for (const message of await store.listLapsedNationalMessages(clock.now(), 100)) {
    const isSettled = await withMessage(
      context,
      message,
      ["sending"],
      (transaction: SettleTransaction, present, report) =>
        settleFailed(context, transaction, present, report, { state: "unknown", error: "lapsed" }),
    );
    if (isSettled) count++;
  }
  return count;
}

/** A look-up's outcome, or the fact that the look-up failed. */
export type LookUpResult = { match: NationalMatch | null; startedAt: Date } | { failed: true };

/**
 * Stores the result of a look-up. A negative result counts only if the look-up started at least
 * `settleAfterMs` after the last moment at which the report can have been sent. After two such results, at
 * least `lookUpPause` apart, the report is sent again.
 */
export async function settleLookedUp(
  context: SettleContext,
  message: NationalMessage,
  result: LookUpResult,
  spread: number,
): Promise<void> {
  const { clock, policy } = context;
  await withMessage(
    context,
    message,
    ["unknown"],
    async (transaction: SettleTransaction, present, report) => {
      const nextAttemptAt = retryAt(clock.now(), lookUpPause, spread);
      if ("failed" in result) return transaction.updateNationalMessage({ ...present, nextAttemptAt });
      const { match, startedAt } = result;
      if (match) return settleArrived(context, transaction, present, report, match, spread);
      const settledAt = (present.sentBy?.getTime() ?? 0) + (policy.forwarding?.settleAfterMs ?? 0);
      if (startedAt.getTime() < settledAt)
        return transaction.updateNationalMessage({ ...present, nextAttemptAt });
      const { missedAt } = present;
      if (missedAt === null || startedAt.getTime() - missedAt.getTime() < lookUpPause)
        return transaction.updateNationalMessage({
          ...present,
          missedAt: missedAt ?? startedAt,
          nextAttemptAt,
        });
      return settleAgain(context, transaction, present, report, {
        at: clock.now(),
        error: "not_found",
        isRetried: true,
      });
    },
  );
}
