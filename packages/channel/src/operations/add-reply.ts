import type { NewReply } from "@lapor/openapi";
import { hasAllReplies, mostReplies } from "../life-cycle/reporter-actions.ts";
import type { Caller } from "../limits/client-info.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import {
  type EntryResult,
  openForReporter,
  type Reporter,
  type ReporterActionContext,
  reporterAction,
} from "./reporter-action.ts";

/**
 * Adds the reporter's message and files to an open report. The status does not change, except that a report
 * waiting for its reporter returns to its earlier status.
 */
export async function addReply(
  context: ReporterActionContext,
  caller: Caller,
  reporter: Reporter,
  input: NewReply,
  idempotencyKey: string,
): Promise<EntryResult> {
  const { report, timeline } = await openForReporter(context, caller, reporter);
  const request = { content: input, idempotencyKey };
  return reporterAction(context, caller, report.id, request, {
    action: "addReply",
    message: input.message,
    attachmentIds: input.attachmentIds,
    check() {
      if (hasAllReplies(timeline))
        throwIfInvalid([{ pointer: "#", code: "too_many", limits: { limit: mostReplies } }]);
    },
  });
}
