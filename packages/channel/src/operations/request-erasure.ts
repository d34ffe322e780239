import type { RequestErasure } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { eraseAskedIdentity, eraseReport, removeFiles } from "../erasure/erase-report.ts";
import { withIdempotencyKey } from "../keys/idempotency.ts";
import { hasEnded } from "../life-cycle/life-cycle.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { ReportFile, TimelineRecord } from "../report/store.ts";
import { viewEntry } from "../views/views.ts";
import { type EntryResult, openForReporter, type Reporter } from "./reporter-action.ts";

function earlierErasure({ timeline }: ReportFile): TimelineRecord {
  const entry = timeline.findLast(({ kind }) => kind === "erased" || kind === "identity_erased");
  // The same was asked at the same moment by another request, of which this one has not read yet.
  if (!entry) throw new DomainError("idempotency_in_flight");
  return entry;
}

/**
 * Penghapusan data. UU 27/2022 gives the reporter the right to erasure (Art. 8, 43), but not against the public service that is still
 * owed (Art. 15, 50; UU 25/2009 obliges the agency to answer). So what has ended is erased at once, and of an open report the identity,
 * which no answer needs; the rest follows at its end (`eraseExpired`). Asked again, it gives the entry that it made the first time.
 */
export async function requestErasure(
  context: ChannelContext,
  caller: Caller,
  reporter: Reporter,
  input: RequestErasure,
  idempotencyKey: string,
): Promise<EntryResult> {
  const file = await openForReporter(context, caller, reporter);
  const { id } = file.report;
  const scope = `requestErasure:${caller.key.id}:${id}`;
  let fileIds: readonly string[] = [];
  const result = await withIdempotencyKey(
    context,
    { scope, idempotencyKey, content: input },
    async (transaction) => {
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
