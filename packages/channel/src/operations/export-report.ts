import type { ReportExport } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import {
  type IdentityAccessContext,
  identityAccessOf,
  type NewIdentityAccess,
  readIdentityToShow,
} from "../privacy/identity-access.ts";
import type { PrivacyStore } from "../privacy/store.ts";
import type { RecordReads } from "../records/ports.ts";
import type { Audience } from "../records/principal.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import type { ReportFile } from "../records/report.ts";
import type { ReportTransaction } from "../report/store.ts";
import { type ReporterViewContext, viewReport } from "../views/reporter-views.ts";
import { viewUnreadable } from "../views/unreadable.ts";
import { viewIdentityAccess } from "../views/view-identity-access.ts";
import { openForReporter, type Reporter, type ReporterAccessContext } from "./reporter-action.ts";

export type ExportReportContext = IdentityAccessContext &
  ReporterAccessContext &
  ReporterViewContext & {
    store: PrivacyStore & RecordReads<"surveys">;
    onDecryptError(error: unknown): void;
  };

const pageSize = 500;

/**
 * The number of visits that an export counts as. Every export adds a permanent entry to the access log, so a
 * high cost limits how many entries a client can add.
 */
const visits = 20;

async function identityAccessesOf(
  { store }: { store: PrivacyStore },
  trackingId: string,
): Promise<IdentityAccessRecord[]> {
  const accesses: IdentityAccessRecord[] = [];
  for (let before: IdentityAccessRecord | undefined; ; ) {
    const page = await store.listIdentityAccesses({ trackingId, limit: pageSize, ...(before && { before }) });
    accesses.push(...page);
    if (page.length < pageSize) return accesses.reverse();
    before = page.at(-1);
  }
}

/**
 * Exports everything that is stored about a report's sender. Officers' notes belong to the agency and are
 * omitted.
 */
export async function exportFile(
  context: ExportReportContext,
  audience: Audience,
  file: ReportFile,
  access: NewIdentityAccess,
): Promise<ReportExport> {
  // Runs under the report's lock, so a simultaneous erasure also erases the reason for this access.
  const lock = async (transaction: ReportTransaction): Promise<void> => {
    await transaction.lockReport(file.report.id);
  };
  const { reporter, isUndecryptable } = await readIdentityToShow(context, file.report, access, lock);
  const accesses = await identityAccessesOf(context, file.report.trackingId);
  const survey = await context.store.find("surveys", { reportId: file.report.id });
  return {
    exportedAt: context.clock.now().toISOString(),
    report: {
      ...(await viewReport(context, audience, file)),
      ...viewUnreadable(file, { reporterIsUndecryptable: isUndecryptable }),
    },
    reporter,
    ...(survey && { survey: survey.answers }),
    identityAccesses: accesses.map((entry) => viewIdentityAccess(entry, "reporter")),
  };
}

/** Salinan data. Exports the reporter's data. */
export const exportReport = async (
  context: ExportReportContext,
  caller: Caller,
  reporter: Reporter,
): Promise<ReportExport> =>
  exportFile(
    context,
    caller,
    await openForReporter(context, caller, reporter, { visits }),
    identityAccessOf(caller),
  );
