import type { AgencyReport, Report } from "@lapor/openapi";
import type { Audience, Caller, ChannelContext } from "../context.ts";
import { guardGuesses } from "../limits/throttle-access-codes.ts";
import { DomainError } from "../platform/domain-error.ts";
import { accessOf, type GrantedAccess, isGranted } from "../report/report-access.ts";
import type { ReportFile } from "../report/store.ts";
import { readTrackingId } from "../report/tracking-id.ts";
import { hashAccessCode, isSameHash } from "../sealing/secrets.ts";
import { viewAgencyReport } from "../views/agency-views.ts";
import { archivedAtOf, followedFrom, viewFollowed } from "../views/followed-report.ts";
import { viewReport } from "../views/views.ts";

const requireTrackingId = (typed: string): string => {
  const trackingId = readTrackingId(typed);
  if (trackingId) return trackingId;
  throw new DomainError("invalid_tracking_id", {
    fieldErrors: [{ parameter: "trackingId", code: "invalid_format" }],
  });
};

/** Compared with in place of a report that there is not, so that the answer takes as long. */
const nobodysHash = "0".repeat(64);

/**
 * Opens a report for a caller with tracking ID and access code. A wrong code and an unknown tracking ID get
 * the same response and count the same. Throws `report_not_found`; after many wrong codes
 * `challenge_required` or `challenge_invalid`; after many visits `rate_limited`.
 * @param visits For how many it counts; one unless told.
 */
export const openForReporter = async (
  context: ChannelContext,
  caller: Caller,
  reporter: { trackingId: string; accessCode: string },
  { visits }: { visits?: number } = {},
): Promise<ReportFile> => {
  const trackingId = requireTrackingId(reporter.trackingId);
  const guard = await guardGuesses(context, caller, trackingId);
  await guard.admit();
  const file = await context.store.findReport(trackingId);
  const hash = await hashAccessCode(file?.report.id ?? "", reporter.accessCode, context.hashing);
  const isRight = isSameHash(hash, file?.report.accessCodeHash ?? nobodysHash);
  if (!file || !isRight) throw new DomainError("report_not_found");
  await guard.countVisit(visits);
  return file;
};

/** A report, with the access of the officer who opened it. */
export interface OpenedReport extends ReportFile {
  access: GrantedAccess;
}

/**
 * Opens a report for an officer. The file is complete: show it only through the views, which follow `access`.
 * Throws `report_not_found` when the officer's party must not know that the report exists.
 */
export const openForOfficer = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<OpenedReport> => {
  const file = await context.store.findReport(requireTrackingId(trackingId));
  const access = file && accessOf(file.report, file.departures, caller.key);
  if (!access || !isGranted(access)) throw new DomainError("report_not_found");
  return { ...file, access };
};

/** A report as its reporter reads it, with what became of the report that it was merged into. */
export const viewForReporter = async (
  context: ChannelContext,
  audience: Audience,
  file: ReportFile,
): Promise<Report> => {
  const chain = await followedFrom(context.store, file);
  const followed = await viewFollowed(context, audience, file, chain);
  return viewReport(context, audience, file, { followed, followedArchivedAt: archivedAtOf(chain) });
};

/** The report with its timeline, for its reporter. */
export const getReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
  accessCode: string,
): Promise<Report> =>
  viewForReporter(context, caller, await openForReporter(context, caller, { trackingId, accessCode }));

/** The report with its timeline, for an officer. */
export const getAgencyReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<AgencyReport> =>
  viewAgencyReport(context, caller, await openForOfficer(context, caller, trackingId));
