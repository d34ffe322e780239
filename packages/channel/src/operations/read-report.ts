import type { AgencyReport, Report } from "@lapor/openapi";
import type { Audience, Caller, ChannelContext } from "../context.ts";
import { DomainError } from "../domain-error.ts";
import { viewFollowed } from "../followed-report.ts";
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
  if ((await hashAccessCode(file.report.id, accessCode)) !== file.report.accessCodeHash)
    throw new DomainError("report_not_found");
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

/** A report as its reporter reads it, with what became of the report that it was merged into. */
export const viewForReporter = async (
  context: ChannelContext,
  audience: Audience,
  file: ReportFile,
): Promise<Report> => {
  const followed = await viewFollowed(context, audience, file);
  return { ...(await viewReport(context, audience, file)), ...(followed && { followed }) };
};

/** The report with its timeline, for its reporter. */
export const getReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
  accessCode: string,
): Promise<Report> =>
  viewForReporter(context, caller, await openForReporter(context, trackingId, accessCode));

/** The report with its timeline, for an officer. */
export const getAgencyReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<AgencyReport> =>
  viewAgencyReport(context, caller, await openForOfficer(context, caller, trackingId));
