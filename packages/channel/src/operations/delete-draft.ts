import type { ReportDraft } from "@lapor/openapi";
import { viewDraft, writerOf } from "../desk/drafts.ts";
import type { DeskTransaction } from "../desk/store.ts";
import type { Caller } from "../limits/client-info.ts";
import type { Transactions } from "../records/ports.ts";
import type { ReportStore } from "../report/store.ts";
import { openToWrite } from "./officer-action.ts";

type Context = { store: ReportStore & Transactions<DeskTransaction> };

export async function deleteDraft(
  context: Context,
  caller: Caller,
  trackingId: string,
): Promise<ReportDraft> {
  const officerId = writerOf(caller);
  const report = await openToWrite(context, caller, trackingId);
  await context.store.transaction((transaction: DeskTransaction) =>
    transaction.remove("drafts", { reportId: report.id, officerId }),
  );
  return viewDraft(report, undefined);
}
