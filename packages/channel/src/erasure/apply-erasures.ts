import type { ChannelContext } from "../context.ts";
import { freshClock } from "../life-cycle/clocks.ts";
import { hasEnded } from "../life-cycle/life-cycle.ts";
import { StoreUnavailable } from "../platform/store-unavailable.ts";
import type { ReportRecord } from "../report/store.ts";
import type { Transaction } from "../store.ts";
import type { TickOptions } from "../transitions/tick-clocks.ts";
import { type Erased, eraseAskedIdentity, eraseReport, removeFiles } from "./erase-report.ts";
import type { ErasureRecord } from "./erasure-journal.ts";

/**
 * An open report as it ended, after the moment to which the database went back. One that was merged ends as closed: the report that it was
 * merged into may not be there.
 */
const endedAgain = (report: ReportRecord, record: ErasureRecord & { erased: "all" }): ReportRecord => {
  const isMerged = record.archiveReason === "duplicate";
  return {
    ...report,
    ...freshClock,
    status: isMerged ? "closed" : record.status,
    archiveReason: isMerged ? null : record.archiveReason,
    endedAt: record.endedAt,
    pausedStatus: null,
    pausedDays: null,
    dueAt: null,
    dueStage: null,
    actsAt: null,
  };
};

/** How erasures of a journal are applied. */
export interface ApplyOptions extends TickOptions {
  /**
   * Whether an erasure had been done before a backup undid it, which the timeline then says; the others were only ever noted, as when a
   * process was killed before it had erased. Default: none had.
   */
  wasUndone?(record: ErasureRecord): boolean;
}

const eraseNoted = async (
  context: ChannelContext,
  transaction: Transaction,
  record: ErasureRecord,
  again: boolean,
): Promise<Erased | undefined> => {
  const report = await transaction.lockReport(record.reportId);
  // Sent after the moment to which the database went back: it is not there.
  if (!report || report.erasedAt) return undefined;
  const whole = { by: "channel", requested: true, noted: true, again } as const;
  if (hasEnded(report.status)) return eraseReport(context, transaction, report, whole);
  // Noted when it had ended, not done as the transaction failed, and then contested: its reporter was told that it was not erased, and
  // has gone on with it. It goes when it has ended again.
  if (record.erased === "all" && report.updatedAt > record.at) return undefined;
  if (record.erased === "all") return eraseReport(context, transaction, endedAgain(report, record), whole);
  return report.erasureRequestedAt
    ? undefined
    : eraseAskedIdentity(context, transaction, report, { noted: true, again });
};

/**
 * Erases what reporters have had erased and the store does not show as erased, although the journal holds it: after a backup has brought it
 * back, or when it was noted and then not done. Where a report has ended, everything goes, as at the end of any report whose reporter asked. Each in a transaction of its own;
 * what is done already is passed over, so it may be stopped anywhere and run again. Returns how many reports it changed. Throws
 * `StoreUnavailable`.
 */
export const applyErasures = async (
  context: ChannelContext,
  records: AsyncIterable<ErasureRecord> | Iterable<ErasureRecord>,
  { signal, onError, wasUndone = () => false }: ApplyOptions = {},
): Promise<number> => {
  let count = 0;
  for await (const record of records) {
    if (signal?.aborted) break;
    try {
      const erased = await context.store.transaction((transaction) =>
        eraseNoted(context, transaction, record, wasUndone(record)),
      );
      if (!erased) continue;
      count++;
      await removeFiles(context, erased.fileIds);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      onError?.(error);
    }
  }
  return count;
};
