import type { TimelineEntry, WithdrawReport } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { once } from "../keys/idempotency.ts";
import { takeReporterStep } from "../transitions/reporter-step.ts";
import { viewEntry } from "../views/views.ts";
import { openForReporter } from "./reporter-action.ts";

/** Pencabutan. The reporter ends an open report; final. */
export const withdrawReport = async (
  context: ChannelContext,
  caller: Caller,
  reporter: { trackingId: string; accessCode: string },
  input: WithdrawReport,
  idempotencyKey: string,
): Promise<{ entry: TimelineEntry; replayed: boolean }> => {
  const { id } = (await openForReporter(context, caller, reporter)).report;
  const scope = `withdrawReport:${caller.key.id}:${id}`;
  const { message } = input;
  const answer = await once(context, { scope, idempotencyKey, content: input }, async (transaction) => {
    const entry = await takeReporterStep(context, transaction, id, {
      action: "withdrawReport",
      message,
      decide: () => ({ changes: { archiveReason: "withdrawn" } }),
    });
    // The kept answer leaves out the reporter's words; a repetition brings them itself.
    return { body: viewEntry({ ...entry, message: null }, []), reportId: id };
  });
  const entry = { ...(answer.body as TimelineEntry), ...(message !== undefined && { message }) };
  return { entry, replayed: answer.replayed };
};
