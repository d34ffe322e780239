import type { WithdrawReport } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import type { Caller } from "../limits/client-info.ts";
import { type EntryResult, openForReporter, type Reporter, reporterAction } from "./reporter-action.ts";

/** Pencabutan. The reporter ends an open report for good. */
export async function withdrawReport(
  context: ChannelContext,
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
