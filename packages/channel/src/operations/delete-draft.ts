import type { ReportDraft } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { viewDraft, writerOf } from "../desk/drafts.ts";
import type { Caller } from "../limits/client-info.ts";
import { openToWrite } from "./officer-action.ts";

/** Deletes the draft of the officer for a report, if there is one. */
export async function deleteDraft(
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<ReportDraft> {
  const officerId = writerOf(caller);
  const report = await openToWrite(context, caller, trackingId);
  await context.store.transaction((transaction) =>
    transaction.deleteDraft({ reportId: report.id, officerId }),
  );
  return viewDraft(report, undefined);
}
