import type { NewDraft, ReportDraft } from "@lapor/openapi";
import { type DraftContext, storeDraft, viewDraft, writerOf } from "../desk/drafts.ts";
import type { Caller } from "../limits/client-info.ts";
import type { ReportStore } from "../report/store.ts";
import { openToWrite } from "./officer-action.ts";

/** Replaces the officer's draft for a report. The last write wins. */
export async function saveDraft(
  context: DraftContext & { store: ReportStore },
  caller: Caller,
  trackingId: string,
  input: NewDraft,
): Promise<ReportDraft> {
  const officerId = writerOf(caller);
  const report = await openToWrite(context, caller, trackingId);
  return viewDraft(report, await storeDraft(context, report, officerId, input));
}
