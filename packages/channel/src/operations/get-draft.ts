import type { ReportDraft } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import { viewDraft, writerOf } from "../desk/drafts.ts";
import type { Caller } from "../limits/client-info.ts";
import { openToWrite } from "./officer-action.ts";

/** The draft of the officer for a report. */
export async function getDraft(
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<ReportDraft> {
  const officerId = writerOf(caller);
  const report = await openToWrite(context, caller, trackingId);
  return viewDraft(report, await context.store.findDraft(report.id, officerId));
}
