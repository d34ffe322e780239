import { historyStart, linkEntry, systemRandom, type TimelineRecord } from "@lapor/channel";
import type { Selectable } from "kysely";
import type { RunSql } from "./engine.ts";
import { timelineOf } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { timelinesOf } from "./timelines.ts";

const batchSize = 500;
const nobody = "00000000-0000-0000-0000-000000000000";

type ReportRow = Pick<Selectable<Tables["report"]>, "id" | "tracking_id" | "submitted_at">;
type EntryRow = Selectable<Tables["timeline_entry"]>;

const orNull = (text: string | null): string => (text === null ? "null" : `'${text}'`);

const chainOne = async (
  report: ReportRow,
  entries: readonly TimelineRecord[],
): Promise<{ head: string; rows: string[] }> => {
  let head = await historyStart({
    id: report.id,
    trackingId: report.tracking_id,
    submittedAt: report.submitted_at,
  });
  const rows: string[] = [];
  for (const { hash: _, messageHash: __, messageSalt: ___, ...entry } of entries) {
    const linked = await linkEntry(head, entry, systemRandom);
    head = linked.hash;
    // Nothing but ids and hexadecimal digits, so nothing to escape.
    const words = `${orNull(linked.messageHash)}, ${orNull(linked.messageSalt)}`;
    rows.push(`('${report.id}'::uuid, '${entry.id}'::uuid, ${words}, '${linked.hash}')`);
  }
  return { head, rows };
};

/**
 * Chains the histories that were written before there was a chain, each in the order in which it was written. What was changed before
 * cannot be found any more; from now on a change is.
 */
export const chainHistories = async (run: RunSql): Promise<void> => {
  for (let after = nobody; ; ) {
    const reports = (await run(
      `select id, tracking_id, submitted_at from report where id > '${after}' order by id limit ${batchSize}`,
    )) as unknown as ReportRow[];
    const last = reports.at(-1);
    if (!last) return;
    const found = (await run(
      `select * from timeline_entry where report_id > '${after}' and report_id <= '${last.id}' order by report_id, version, at, id`,
    )) as unknown as EntryRow[];
    const entries = timelinesOf(found.map(timelineOf));
    const heads: string[] = [];
    const rows: string[] = [];
    for (const report of reports) {
      const chained = await chainOne(report, entries.get(report.id) ?? []);
      heads.push(`('${report.id}'::uuid, '${chained.head}')`);
      rows.push(...chained.rows);
    }
    if (rows.length > 0)
      await run(
        `update timeline_entry entry set message_hash = chained.message_hash, message_salt = chained.message_salt, hash = chained.hash
        from (values ${rows.join(", ")}) as chained (report_id, id, message_hash, message_salt, hash)
        where entry.report_id = chained.report_id and entry.id = chained.id`,
      );
    await run(
      `update report set history_hash = chained.head
      from (values ${heads.join(", ")}) as chained (id, head) where report.id = chained.id`,
    );
    after = last.id;
  }
};
