import type { AgencyReport } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { type AgencyViewContext, viewAgencyReport } from "../views/agency-views.ts";
import { openForOfficer } from "./officer-action.ts";

export const getAgencyReport = async (
  context: AgencyViewContext,
  caller: Caller,
  trackingId: string,
): Promise<AgencyReport> =>
  viewAgencyReport(context, caller, await openForOfficer(context, caller, trackingId));
