import { hasEnded } from "../life-cycle/life-cycle.ts";
import { StoreUnavailable } from "../platform/domain-error.ts";
import type { PrivacyStore } from "../privacy/store.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { Erasable, ErasableReport } from "../records/privacy.ts";
import type { ReportRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { ChangeContext } from "../transitions/record-change.ts";
import type { TickOptions } from "../transitions/tick-clocks.ts";
import {
  type Erased,
  type ErasureTransaction,
  eraseOldFiles,
  eraseOldIdentity,
  eraseReport,
  removeFiles,
} from "./erase-report.ts";
import type { ErasureJournal } from "./erasure-journal.ts";

/**
 * The number of closed reports per query. A query for this many reports takes a few hundredths of a second.
 */
const batchSize = 2000;
const dayMs = 86_400_000;

type Context = ChangeContext &
  Pick<System, "policy"> & {
    store: PrivacyStore & ReportStore & Transactions<ErasureTransaction>;
    blobs: SealingBlobs;
    erasures: ErasureJournal;
  };

type Erase = (
  context: ChangeContext & { erasures: ErasureJournal },
  transaction: ErasureTransaction,
  report: ReportRecord,
) => Promise<Erased | undefined>;

const erasures: Record<Erasable, Erase> = {
  requested: (context, transaction, report) =>
    eraseReport(context, transaction, report, { by: "channel", requested: true }),
  words: (context, transaction, report) =>
    eraseReport(context, transaction, report, { by: "channel", requested: false }),
  files: eraseOldFiles,
  identity: eraseOldIdentity,
};

/**
 * Returns the time before which a report must have been closed, or undefined if this kind of data is kept
 * indefinitely.
 */
function endedBefore({ policy, clock }: Pick<System, "policy" | "clock">, what: Erasable): Date | undefined {
  const now = clock.now();
  if (what === "requested") return now;
  const { identityDays, filesDays, wordsDays } = policy.retention;
  const days = { identity: identityDays, files: filesDays, words: wordsDays }[what];
  return days === null ? undefined : new Date(now.getTime() - days * dayMs);
}

/**
 * Erases data of one report, unless the report was contested in the meantime or another replica was faster.
 */
async function eraseOne(context: Context, what: Erasable, found: ErasableReport): Promise<boolean> {
  const erased = await context.store.transaction(async (transaction: ErasureTransaction) => {
    const report = await transaction.lockReport(found.id);
    const isSame = report?.endedAt?.getTime() === found.endedAt.getTime() && hasEnded(report.status);
    if (!report || !isSame || report.erasedAt) return undefined;
    return erasures[what](context, transaction, report);
  });
  if (erased) await removeFiles(context, erased.fileIds);
  return erased !== undefined;
}

/**
 * Requested erasures come first, so their reporters get the timeline entry that states the request. Each
 * later kind skips data that is already erased.
 */
const order: readonly Erasable[] = ["requested", "words", "files", "identity"];

/**
 * Erases the data of closed reports whose reporters requested it, and data older than the policy's retention.
 * Each report has its own transaction, which checks again under the report's lock. So a run can stop
 * anywhere, and replicas can run at the same time. Returns the number of erasures. Throws `StoreUnavailable`.
 */
export async function eraseExpired(context: Context, { signal, onError }: TickOptions = {}): Promise<number> {
  let count = 0;
  for (const what of order) {
    const before = endedBefore(context, what);
    if (!before) continue;
    for (let after: ErasableReport | undefined; !signal?.aborted; ) {
      const query = { what, endedBefore: before, among: batchSize, ...(after && { after }) };
      const { reports, last } = await context.store.listErasable(query);
      for (const report of reports) {
        if (signal?.aborted) return count;
        try {
          if (await eraseOne(context, what, report)) count++;
        } catch (error) {
          if (error instanceof StoreUnavailable) throw error;
          onError?.(error);
        }
      }
      if (!last) break;
      after = last;
    }
  }
  return count;
}
