import type { NewReply, TimelineEntry } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { once } from "../keys/idempotency.ts";
import { hasAllReplies, mostReplies } from "../life-cycle/reporter-acts.ts";
import { refuse } from "../platform/domain-error.ts";
import {
  checkAttachmentCount,
  readTied,
  tieAttachments,
  withFileNames,
  withoutFileNames,
} from "../report/link-attachments.ts";
import { takeReporterStep } from "../transitions/reporter-step.ts";
import { viewEntry, viewUnlinked } from "../views/views.ts";
import { openForReporter } from "./reporter-action.ts";

/**
 * Adds the reporter's words and files to the timeline of an open report. The status stays, but a report that waits for its reporter
 * goes back where it was.
 */
export const addReply = async (
  context: ChannelContext,
  caller: Caller,
  reporter: { trackingId: string; accessCode: string },
  input: NewReply,
  idempotencyKey: string,
): Promise<{ entry: TimelineEntry; replayed: boolean }> => {
  const { report, timeline } = await openForReporter(context, caller, reporter);
  const isFull = hasAllReplies(timeline);
  const scope = `addReply:${caller.key.id}:${report.id}`;
  const { message } = input;
  const answer = await once(context, { scope, idempotencyKey, content: input }, async (transaction) => {
    if (isFull) refuse([{ pointer: "#", code: "too_many", limits: { limit: mostReplies } }]);
    refuse(checkAttachmentCount(context.policy, input.attachmentIds));
    const entry = await takeReporterStep(context, transaction, report.id, { action: "addReply", message });
    const target = { reportId: report.id, entryId: entry.id, keyId: caller.key.id };
    await tieAttachments(context, transaction, input.attachmentIds, target);
    const attachments = await readTied(transaction, input.attachmentIds);
    // The kept answer leaves out the reporter's words; a repetition brings them itself.
    const body = viewEntry({ ...entry, message: null }, withoutFileNames(attachments).map(viewUnlinked));
    return { body, reportId: report.id };
  });
  return {
    entry: { ...(await withFileNames(context, answer.body as TimelineEntry)), message },
    replayed: answer.replayed,
  };
};
