import type { AgencyReport, Report } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { viewAgencyReport } from "../views/agency-views.ts";
import { viewForReporter } from "../views/followed-report.ts";
import { openForOfficer } from "./officer-action.ts";
import { openForReporter } from "./reporter-action.ts";

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
