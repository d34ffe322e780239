import type { TimelineKind } from "@lapor/openapi";
import type { ChannelContext } from "./context.ts";
import { DomainError, type Text } from "./domain-error.ts";
import type { TimelineRecord, Transaction } from "./ports.ts";
import { createUuid } from "./uuid.ts";

const closedText: Text = {
  id: "Laporan ini sudah selesai; tidak ada yang dapat ditambahkan.",
  en: "This report is closed; nothing can be added.",
};

/**
 * Adds to a report what its reporter did. Neither status nor deadline nor holder change, but the version does, so that an
 * officer who answers without having read it is told. Throws `invalid_transition` once the report is closed.
 */
export const addReporterEntry = async (
  context: ChannelContext,
  transaction: Transaction,
  reportId: string,
  { kind, message }: { kind: TimelineKind; message: string | null },
): Promise<TimelineRecord> => {
  const report = await transaction.lockReport(reportId);
  if (!report) throw new DomainError("report_not_found");
  if (report.status === "closed") throw new DomainError("invalid_transition", { detail: closedText });
  const at = new Date(Math.max(context.clock.now().getTime(), report.updatedAt.getTime()));
  const version = report.version + 1;
  await transaction.updateReport({ ...report, version, updatedAt: at });
  const entry: TimelineRecord = {
    id: createUuid(context),
    reportId,
    version,
    at,
    kind,
    actorKind: "reporter",
    actorAgencyId: null,
    status: report.status,
    responsibleAgencyId: report.responsibleAgencyId,
    message,
    pingPong: false,
  };
  await transaction.insertTimeline(entry);
  return entry;
};
