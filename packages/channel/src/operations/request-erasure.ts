import type { RequestErasure } from "@lapor/openapi";
import {
  type ErasureTransaction,
  eraseAskedIdentity,
  eraseReport,
  removeFiles,
} from "../erasure/erase-report.ts";
import type { ErasureJournal } from "../erasure/erasure-journal.ts";
import { type IdempotencyContext, withIdempotencyKey } from "../keys/idempotency.ts";
import { hasEnded } from "../life-cycle/life-cycle.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ReportFile, TimelineRecord } from "../records/report.ts";
import type { SealingBlobs } from "../sealing/sealing-blobs.ts";
import type { ChangeContext } from "../transitions/record-change.ts";
import { viewEntry } from "../views/views.ts";
import {
  type EntryResult,
  openForReporter,
  type Reporter,
  type ReporterAccessContext,
} from "./reporter-action.ts";

type Context = ReporterAccessContext &
  ChangeContext &
  IdempotencyContext<ErasureTransaction> & {
    blobs: SealingBlobs;
    erasures: ErasureJournal;
  };

function earlierErasure({ timeline }: ReportFile): TimelineRecord {
  const entry = timeline.findLast(({ kind }) => kind === "erased" || kind === "identity_erased");
  // Another request erased the report after this request had read it.
  if (!entry) throw new DomainError("idempotency_in_flight");
  return entry;
}

/**
 * Penghapusan data. UU 27/2022 gives the reporter the right to erasure (Art. 8, 43), except while a public
 * service is still due (Art. 15, 50; UU 25/2009 obliges the agency to answer). Therefore, an ended report is
 * erased immediately. In an open report, only the identity is erased, because the agency does not need it to
 * answer; `eraseExpired` erases the rest after the report ends. A repeated request returns the first
 * request's timeline entry.
 */
export async function requestErasure(
  context: Context,
  caller: Caller,
  reporter: Reporter,
  input: RequestErasure,
  idempotencyKey: string,
): Promise<EntryResult> {
  const file = await openForReporter(context, caller, reporter);
  const { id } = file.report;
  const scope = `requestErasure:${caller.principal.id}:${id}`;
  let fileIds: readonly string[] = [];
  const result = await withIdempotencyKey(
    context,
    { scope, idempotencyKey, content: input },
    async (transaction: ErasureTransaction) => {
      const report = await transaction.lockReport(id);
      if (!report) throw new DomainError("report_not_found");
      const isDone = report.erasedAt || (report.erasureRequestedAt && !hasEnded(report.status));
      if (isDone) return { body: viewEntry(earlierErasure(file), []), reportId: id };
      const erased = hasEnded(report.status)
        ? await eraseReport(context, transaction, report, { by: "reporter", requested: true })
        : await eraseAskedIdentity(context, transaction, report);
      fileIds = erased.fileIds;
      return { body: viewEntry(erased.entry, []), reportId: id };
    },
  );
  await removeFiles(context, fileIds);
  return { entry: result.body, replayed: result.replayed };
}
