import type { AgencyReport, Report } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import { archivedAtOf, followedFrom, viewFollowed } from "../followed-report.ts";
import { maySee } from "../life-cycle.ts";
import type { ReportFile } from "../ports.ts";
import { hashAccessCode } from "../secrets.ts";
import { readTrackingId } from "../tracking-id.ts";
import { viewAgencyReport, viewReport } from "../views.ts";

const findByTrackingId = async ({ store }: ChannelContext, typed: string): Promise<ReportFile> => {
  const trackingId = readTrackingId(typed);
  if (!trackingId)
    throw new DomainError("invalid_tracking_id", {
      violations: [{ parameter: "trackingId", code: "invalid_format" }],
    });
  const file = await store.findReport(trackingId);
  if (!file) throw new DomainError("report_not_found");
  return file;
};

/** Opens a report for who holds both secret and number; a wrong code and an unknown number are answered alike. */
export const openForReporter = async (
  context: ChannelContext,
  trackingId: string,
  accessCode: string,
): Promise<ReportFile> => {
  const file = await findByTrackingId(context, trackingId);
  const hash = await hashAccessCode(file.report.id, accessCode, context.hashing);
  if (hash !== file.report.accessCodeHash) throw new DomainError("report_not_found");
  return file;
};

/** Opens a report for an officer whose agency has it or had it; any other agency is told that there is none. */
export const openForOfficer = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<ReportFile> => {
  const file = await findByTrackingId(context, trackingId);
  if (!maySee(file.report, file.timeline, caller.key)) throw new DomainError("report_not_found");
  return file;
};

/** The report with its timeline, for its reporter. */
export const getReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
  accessCode: string,
): Promise<Report> => {
  const file = await openForReporter(context, trackingId, accessCode);
  const chain = await followedFrom(context.store, file);
  const followed = await viewFollowed(context, caller, file, chain);
  return viewReport(context, caller, file, { followed, followedArchivedAt: archivedAtOf(chain) });
};

/** The report with its timeline, for an officer. */
export const getAgencyReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<AgencyReport> =>
  viewAgencyReport(context, caller, await openForOfficer(context, caller, trackingId));
