import type { ReportRecord, Store } from "@lapor/channel/store";
import { sampleEntry } from "../support/record-samples.ts";

export async function insertReports(store: Store, ...reports: ReportRecord[]): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const report of reports) {
      await transaction.insertReport(report);
      await transaction.insertTimeline(sampleEntry(report));
    }
  });
}
