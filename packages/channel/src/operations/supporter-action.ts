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

type SupporterTransaction = MailTransaction & ReportTransaction & SupportTransaction;

export type SupporterActionContext = { store: Transactions<SupporterTransaction> };

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

/** Returns the hash of a follow code. A code has 128 random bits, so it needs no salt. */
export const hashFollowCode = async (followCode: string, hashing: Hashing): Promise<string> =>
  hashing.sha256(`follow ${followCode}`);

export const isPublic = ({ releasedAt }: ReportRecord): boolean => releasedAt !== null;

/**
 * A report found by its tracking ID, and the report that has its supports: after a merge, the kept report.
 */
export interface SupportedReport {
  report: ReportRecord;
  kept: ReportRecord;
}

/**
 * Finds a report for its supporters. Returns undefined for an unknown tracking ID and for a report that was
 * never released. If an unreleased report was merged into a public one, a follow code for the public report
 * must not reveal the unreleased one.
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

/** A supporter can report that the problem is not solved only after an answer. */
const isAnswered = ({ status }: ReportRecord): boolean => status === "answered" || status === "closed";

/**
 * Returns whether the report accepts photos from supporters. A closed report does, because the photos can
 * show what is not solved.
 */
export const acceptsPhotos = ({ status }: ReportRecord): boolean => status !== "archived";

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
 * `report_not_found` when the report is not public.
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
 * Changes a report's supports while the report is locked, so the counts stay correct. Throws `unavailable`
 * for a report that was merged after it was found; a repeated request then finds the kept report.
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

export function requireAnswered(report: ReportRecord): void {
  if (!isAnswered(report))
    throw new DomainError("invalid_transition", {
      detail: {
        id: "Laporan ini belum ditanggapi, atau sudah berakhir tanpa tanggapan.",
        en: "This report has not been answered, or has ended without an answer.",
      },
    });
}
