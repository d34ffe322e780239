import type { WithdrawReport } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import {
  type EntryResult,
  openForReporter,
  type Reporter,
  type ReporterActionContext,
  reporterAction,
} from "./reporter-action.ts";

/** Pencabutan. The reporter ends an open report permanently. */
export async function withdrawReport(
  context: ReporterActionContext,
  caller: Caller,
  reporter: Reporter,
  input: WithdrawReport,
  idempotencyKey: string,
): Promise<EntryResult> {
  const { report } = await openForReporter(context, caller, reporter);
  const request = { content: input, idempotencyKey };
  return reporterAction(context, caller, report.id, request, {
    action: "withdrawReport",
    message: input.message,
    decide: () => ({ changes: { archiveReason: "withdrawn" } }),
  });
}
