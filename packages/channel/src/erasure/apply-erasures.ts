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
 * Returns the report in its final state, for a database that was restored to an earlier time. A merged report
 * becomes closed, because the report that it was merged into may not exist.
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

/** Options for `applyErasures`. */
export interface ApplyOptions extends TickOptions {
  /**
   * Whether the erasure was completed and later undone by restoring a backup. The timeline then states this.
   * False means that the process was killed after it wrote the journal and before it erased anything.
   * Default: false for all.
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
  // The report was submitted after the backup, so the restored database does not contain it.
  if (!report || report.erasedAt) return undefined;
  const whole = { by: "channel", requested: true, noted: true, again } as const;
  if (hasEnded(report.status)) return eraseReport(context, transaction, report, whole);
  // The erasure was recorded, but its transaction failed. The reporter saw the error and contested the
  // report. It is erased when it is closed again.
  if (record.erased === "all" && report.updatedAt > record.at) return undefined;
  if (record.erased === "all") return eraseReport(context, transaction, endedAgain(report, record), whole);
  return report.erasureRequestedAt
    ? undefined
    : eraseAskedIdentity(context, transaction, report, { noted: true, again });
}

/**
 * Erases data that the journal records as erased but that the store still contains, either because a backup
 * was restored or because a process died after writing the journal. A closed report is erased completely.
 * Each report has its own transaction, and erased reports are skipped, so a run can stop anywhere and be
 * repeated. Returns the number of changed reports. Throws `StoreUnavailable`.
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
