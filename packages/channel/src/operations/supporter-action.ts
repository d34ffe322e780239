import type { Support } from "@lapor/openapi";
import type { MailTransaction } from "../mail/store.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Hashing } from "../platform/hashing.ts";
import type { System, Transactions } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import type { SupportRecord } from "../records/supports.ts";
import type { ReportStore, ReportTransaction } from "../report/store.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import type { SupportStore, SupportTransaction } from "../supports/store.ts";
import { followedFrom } from "../views/followed-report.ts";
import { noPublicReport } from "./get-public-report.ts";

/** A transaction that changes supports of a report. */
type SupporterTransaction = MailTransaction & ReportTransaction & SupportTransaction;

/** The parts of the channel that changing supports needs. */
export type SupporterActionContext = { store: Transactions<SupporterTransaction> };

/** A supporter, identified by the follow code. */
export interface Supporter {
  trackingId: string;
  followCode: string;
}

const noSupport = (): DomainError =>
  new DomainError("not_found", {
    detail: {
      id: "Tidak ada dukungan dengan kode pengikut ini.",
      en: "There is no support with this follow code.",
    },
  });

/** The hash of a follow code. Its 128 random bits need no salt. */
export const hashFollowCode = async (followCode: string, hashing: Hashing): Promise<string> =>
  hashing.sha256(`follow ${followCode}`);

/** Whether the public reads the report. */
export const isPublic = ({ releasedAt }: ReportRecord): boolean => releasedAt !== null;

/** A report by its tracking ID, and the report that has its supports: after a merge, the kept one. */
export interface SupportedReport {
  report: ReportRecord;
  kept: ReportRecord;
}

/**
 * Finds a report for its supporters. Undefined for an unknown tracking ID, and for a report that was never
 * released: a follow code of the report that it was merged into must not reveal it.
 */
export async function findSupported(
  { store }: { store: ReportStore },
  typed: string,
): Promise<SupportedReport | undefined> {
  const file = await store.findReport({ trackingId: requireTrackingId(typed) });
  if (!file) return undefined;
  const wasReleased = isPublic(file.report) || file.timeline.some(({ kind }) => kind === "released");
  if (!wasReleased) return undefined;
  const kept = (await followedFrom(store, file)).at(-1) ?? file;
  return { report: file.report, kept: kept.report };
}

/** Whether the report has an answer, so that a supporter can report that it solved nothing. */
const isAnswered = ({ status }: ReportRecord): boolean => status === "answered" || status === "closed";

/** Whether the report accepts photos of supporters. A closed one does: they show what is not solved. */
export const acceptsPhotos = ({ status }: ReportRecord): boolean => status !== "archived";

/** A support, as its supporter reads it. */
export const viewSupport = (
  report: ReportRecord,
  { day, counted, notSolved, notice, photoId }: SupportRecord,
): Support => ({
  trackingId: report.trackingId,
  supportedOn: day,
  counted,
  notSolved,
  mayReportNotSolved: !notSolved && isAnswered(report),
  hasPhoto: photoId !== null,
  mayAddPhoto: photoId === null && acceptsPhotos(report),
  ...(notice && { notice }),
});

/**
 * Finds a support and its public report. Throws `not_found` for an unknown follow code, and
 * `report_not_found` when the public cannot read the report.
 */
export async function openSupport(
  context: Pick<System, "hashing"> & { store: ReportStore & SupportStore },
  { trackingId, followCode }: Supporter,
): Promise<{ report: ReportRecord; support: SupportRecord }> {
  const found = await findSupported(context, trackingId);
  if (!found) throw noPublicReport();
  const followHash = await hashFollowCode(followCode, context.hashing);
  const support = await context.store.find("supports", { reportId: found.kept.id, followHash });
  if (!isPublic(found.kept) || (!support && !isPublic(found.report))) throw noPublicReport();
  if (!support) throw noSupport();
  return { report: found.kept, support };
}

/**
 * Changes supports of a report under its lock, so that counts stay right. Throws `unavailable` for a report
 * that was merged after it was found: a repetition finds the kept report.
 */
export const changeSupports = <Result>(
  { store }: SupporterActionContext,
  reportId: string,
  work: (transaction: SupporterTransaction, report: ReportRecord) => Promise<Result>,
): Promise<Result> =>
  store.transaction(async (transaction: SupporterTransaction) => {
    const report = await transaction.lockReport(reportId);
    if (!report || report.mergedIntoId !== null) throw new DomainError("unavailable");
    return work(transaction, report);
  });

/** Throws `invalid_transition` unless the report has an answer. */
export function requireAnswered(report: ReportRecord): void {
  if (!isAnswered(report))
    throw new DomainError("invalid_transition", {
      detail: {
        id: "Laporan ini belum ditanggapi, atau sudah berakhir tanpa tanggapan.",
        en: "This report has not been answered, or has ended without an answer.",
      },
    });
}
