import type { ReportDraft } from "@lapor/openapi";
import { viewDraft, writerOf } from "../desk/drafts.ts";
import type { DeskStore } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import type { ReportStore } from "../report/store.ts";
import { openToWrite } from "./officer-action.ts";

export async function getDraft(
  context: { store: DeskStore & ReportStore },
  caller: Caller,
  trackingId: string,
): Promise<ReportDraft> {
  const officerId = writerOf(caller);
  const report = await openToWrite(context, caller, trackingId);
  return viewDraft(report, await context.store.find("drafts", { reportId: report.id, officerId }));
}
