import { freshClock } from "../life-cycle/clocks.ts";
import { hasEnded } from "../life-cycle/life-cycle.ts";
import { StoreUnavailable } from "../platform/domain-error.ts";
import type { Transactions } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { ChangeContext } from "../transitions/record-change.ts";
import type { TickOptions } from "../transitions/tick-clocks.ts";
import {
  type Erased,
  type ErasureTransaction,
  eraseAskedIdentity,
  eraseReport,
  removeFiles,
} from "./erase-report.ts";
import type { ErasureJournal, ErasureRecord } from "./erasure-journal.ts";

type Context = ChangeContext & {
  store: ReportStore & Transactions<ErasureTransaction>;
  blobs: SealingBlobs;
  erasures: ErasureJournal;
};

/**
 * The report in its ended state, for a database restored to a time before that. A merged report becomes
 * closed, because the report that it was merged into may not exist.
 */
function endedAgain(report: ReportRecord, record: ErasureRecord & { erased: "all" }): ReportRecord {
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
}

/** Options of `applyErasures`. */
export interface ApplyOptions extends TickOptions {
  /**
   * Whether an erasure was complete before a backup undid it; the timeline then says so. Other erasures were
   * only recorded in the journal, because the process was killed before it erased anything. Default: false
   * for all.
   */
  wasUndone?(record: ErasureRecord): boolean;
}

async function eraseNoted(
  context: ChangeContext & { erasures: ErasureJournal },
  transaction: ErasureTransaction,
  record: ErasureRecord,
  again: boolean,
): Promise<Erased | undefined> {
  const report = await transaction.lockReport(record.reportId);
  // Undefined: the report was submitted after the backup, so the restored database does not contain it.
  if (!report || report.erasedAt) return undefined;
  const whole = { by: "channel", requested: true, noted: true, again } as const;
  if (hasEnded(report.status)) return eraseReport(context, transaction, report, whole);
  // The erasure was recorded, but its transaction failed, and the reporter, who saw the error, contested the
  // report. It is erased when it ends again.
  if (record.erased === "all" && report.updatedAt > record.at) return undefined;
  if (record.erased === "all") return eraseReport(context, transaction, endedAgain(report, record), whole);
  return report.erasureRequestedAt
    ? undefined
    : eraseAskedIdentity(context, transaction, report, { noted: true, again });
}

/**
 * Erases what the journal records as erased but the store still holds: after a restored backup, or when a
 * process died between journal and store. An ended report is erased completely. Each report has a transaction
 * of its own, and reports that are done are skipped, so a run can stop anywhere and be repeated. Returns how
 * many reports it changed. Throws `StoreUnavailable`.
 */
export async function applyErasures(
  context: Context,
  records: AsyncIterable<ErasureRecord> | Iterable<ErasureRecord>,
  { signal, onError, wasUndone = () => false }: ApplyOptions = {},
): Promise<number> {
  let count = 0;
  for await (const record of records) {
    if (signal?.aborted) break;
    try {
      const erased = await context.store.transaction((transaction: ErasureTransaction) =>
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
}
