import type { ReportRecord, TimelineRecord } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import { reports as reportTable, type Tables, timelineEntries } from "../tables/tables.ts";

export interface History {
  report: ReportRecord;
  timeline: TimelineRecord[];
}

/** Reads the next reports by ID, each with its history from the same snapshot. Empty at the end. */
const readBatch = (db: Kysely<Tables>, after: string | undefined, limit: number): Promise<History[]> =>
  db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => {
      let reports = trx.selectFrom("report").selectAll().orderBy("id").limit(limit);
      if (after !== undefined) reports = reports.where("id", ">", after);
      const found = (await reports.execute()).map(reportTable.fromRow);
      if (found.length === 0) return [];
      const ids = found.map(({ id }) => id);
      const entries = await trx
        .selectFrom("timeline_entry")
        .selectAll()
        .where("report_id", "in", ids)
        .orderBy("version")
        .execute();
      const timelines = timelinesOf(entries.map(timelineEntries.fromRow));
      return found.map((report) => ({ report, timeline: timelines.get(report.id) ?? [] }));
    });

/** Yields all histories in batches, so any number of reports fits into memory. */
export async function* readHistories(db: Kysely<Tables>, batchSize = 500): AsyncGenerator<History[]> {
  for (let after: string | undefined; ; ) {
    const batch = await readBatch(db, after, batchSize);
    if (batch.length === 0) return;
    yield batch;
    after = batch.at(-1)?.report.id;
  }
}

function timelinesOf(entries: readonly TimelineRecord[]): Map<string, TimelineRecord[]> {
  const timelines = new Map<string, TimelineRecord[]>();
  for (const entry of entries) {
    const timeline = timelines.get(entry.reportId);
    if (timeline) timeline.push(entry);
    else timelines.set(entry.reportId, [entry]);
  }
  return timelines;
}
