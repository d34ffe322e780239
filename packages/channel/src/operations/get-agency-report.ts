import type { AgencyReport } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import type { Caller } from "../limits/client-info.ts";
import { viewAgencyReport } from "../views/agency-views.ts";
import { openForOfficer } from "./officer-action.ts";

/** Returns a report with its timeline to an officer. */
export const getAgencyReport = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<AgencyReport> =>
  viewAgencyReport(context, caller, await openForOfficer(context, caller, trackingId));
