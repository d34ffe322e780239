import type { Report } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import type { Caller } from "../limits/client-info.ts";
import { viewReport } from "../views/reporter-views.ts";
import { openForReporter, type Reporter } from "./reporter-action.ts";

/** Returns a report with its timeline to its reporter. */
export async function getReport(
  context: ChannelContext,
  caller: Caller,
  reporter: Reporter,
): Promise<Report> {
  return viewReport(context, caller, await openForReporter(context, caller, reporter));
}
