import type { Report } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { type ReporterViewContext, viewReport } from "../views/reporter-views.ts";
import { openForReporter, type Reporter, type ReporterAccessContext } from "./reporter-action.ts";

export async function getReport(
  context: ReporterAccessContext & ReporterViewContext,
  caller: Caller,
  reporter: Reporter,
): Promise<Report> {
  return viewReport(context, caller, await openForReporter(context, caller, reporter));
}
