import type { ReportExport } from "@lapor/openapi";
import type { Audience, Caller, ChannelContext } from "../context.ts";
import { type Reading, readIdentityToShow, readingOf } from "../privacy/identity-access.ts";
import type { IdentityReadRecord } from "../privacy/store.ts";
import type { ReportFile } from "../report/store.ts";
import type { Transaction } from "../store.ts";
import { viewForReporter } from "../views/followed-report.ts";
import { viewUnreadable } from "../views/unreadable.ts";
import { viewRead } from "../views/view-read.ts";
import { openForReporter, type Reporter } from "./reporter-action.ts";

const pageSize = 500;

/** An export is written down as a reading of the identity, for good: who asks all day makes no more of them than one reads. */
const visits = 20;

async function readsOf({ store }: ChannelContext, trackingId: string): Promise<IdentityReadRecord[]> {
  const reads: IdentityReadRecord[] = [];
  for (let before: IdentityReadRecord | undefined; ; ) {
    const page = await store.listIdentityReads({ trackingId, limit: pageSize, ...(before && { before }) });
    reads.push(...page);
    if (page.length < pageSize) return reads.reverse();
    before = page.at(-1);
  }
}

/** Everything that is kept of who sent a report. Officers' notes are the agency's own papers and no part of it. */
export async function exportFile(
  context: ChannelContext,
  audience: Audience,
  file: ReportFile,
  reading: Reading,
): Promise<ReportExport> {
  // Under the report's lock: an erasure at the same time takes this read's reason too.
  const lock = async (transaction: Transaction): Promise<void> => {
    await transaction.lockReport(file.report.id);
  };
  const { reporter, isUndecryptable } = await readIdentityToShow(context, file.report, reading, lock);
  const reads = await readsOf(context, file.report.trackingId);
  return {
    exportedAt: context.clock.now().toISOString(),
    report: {
      ...(await viewForReporter(context, audience, file)),
      ...viewUnreadable(file, { reporterIsUndecryptable: isUndecryptable }),
    },
    reporter,
    identityReads: reads.map((read) => viewRead(read, true)),
  };
}

/** Salinan data. For who sent the report. */
export const exportReport = async (
  context: ChannelContext,
  caller: Caller,
  reporter: Reporter,
): Promise<ReportExport> =>
  exportFile(
    context,
    caller,
    await openForReporter(context, caller, reporter, { visits }),
    readingOf(caller),
  );
