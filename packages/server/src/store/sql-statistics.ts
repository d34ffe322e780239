import { type CountedReport, createReportCounter, type PublicStore } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { statisticsOf, statisticsRow } from "./public-rows.ts";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

type StatisticsStore = Pick<
  PublicStore,
  "firstYear" | "countReports" | "replaceStatistics" | "listStatistics"
>;

/** Reports that are read at once: some hundredths of a second, on a table of any size. */
const readAtOnce = 2000;

interface CountedRow extends CountedReport {
  id: string;
  /** Of `submitted_at`, to the microsecond. */
  at: string;
}

const localDay = (column: string) => sql`(${sql.ref(column)} at time zone 'UTC' + interval '7 hours')::date`;

/** The reports of a year that come after one, in the order in which they were sent. */
const readReports = (
  db: Kysely<Tables>,
  { year, before, after }: { year: number; before: Date; after: CountedRow | undefined },
) => {
  const yearStart = (of: number) => sql`make_timestamptz(${of}, 1, 1, 0, 0, 0, 'UTC') - interval '7 hours'`;
  const onward = after
    ? sql`(submitted_at, id) > (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql`submitted_at >= ${yearStart(year)}`;
  return reaching(() =>
    sql<CountedRow>`
      select
        report.id,
        report.submitted_at::text as at,
        coalesce(responsible_agency_id, '') as agency,
        coalesce(substring(region_code from '^\\d\\d(?:\\.\\d\\d)?'), '') as region,
        coalesce(category_id, '') as category,
        to_char(submitted_at at time zone 'UTC' + interval '7 hours', 'YYYY-MM') as month,
        transfer_count > 0 as transferred,
        coalesce(late, false) as late,
        ${localDay("answered_at")} - ${localDay("submitted_at")} as "daysToAnswer",
        case when status = 'closed' then ${localDay("ended_at")} - ${localDay("submitted_at")} end as "daysToClose"
      from (
        select * from report
        where not confidential and ${onward}
          and submitted_at < least(${yearStart(year + 1)}, ${before}::timestamptz)
        order by submitted_at, id limit ${readAtOnce}
      ) report
      left join lateral (
        select min(entry.at) filter (where kind = 'answered') as answered_at, bool_or(kind = 'overdue') as late
        from timeline_entry entry
        where entry.report_id = report.id and kind in ('answered', 'overdue')
      ) measured on true
      order by submitted_at, report.id`.execute(db),
  );
};

/** So many rows fit into one statement: it takes 65,535 values. */
const batchSize = 2000;

/**
 * Reports counted, and the statistics that were made of it. Reports are read in parts, each of them once, so that no statement is long and
 * all sums agree although reports change meanwhile. Months are those of UTC+7, which no
 * setting of the database changes.
 */
export const sqlStatistics = (db: Kysely<Tables>): StatisticsStore => ({
  async firstYear() {
    const { rows } = await reaching(() =>
      sql<{ year: number | null }>`
        select extract(year from min(submitted_at) at time zone 'UTC')::integer as year from report`.execute(
        db,
      ),
    );
    return rows[0]?.year ?? undefined;
  },

  async countReports(year, before, signal) {
    const counter = createReportCounter();
    for (let after: CountedRow | undefined; !signal?.aborted; ) {
      const { rows } = await readReports(db, { year, before, after });
      for (const { id, at, ...report } of rows) counter.add(report);
      if (rows.length < readAtOnce) break;
      after = rows.at(-1);
    }
    return counter.counts();
  },

  async replaceStatistics(year, groups) {
    await reaching(() =>
      db.transaction().execute(async (trx) => {
        // Two replicas may do it at once: the later one's stay.
        await sql`select pg_advisory_xact_lock(hashtextextended('lapor statistics', 0))`.execute(trx);
        await trx.deleteFrom("statistics").where("year", "=", year).execute();
        for (let start = 0; start < groups.length; start += batchSize) {
          const rows = groups.slice(start, start + batchSize).map((group) => statisticsRow(year, group));
          await trx.insertInto("statistics").values(rows).execute();
        }
      }),
    );
  },

  async listStatistics({ year, by, agencyId }) {
    const rows = await reaching(() =>
      db
        .selectFrom("statistics")
        .selectAll()
        .where("year", "=", year)
        .where(({ eb, and, or }) =>
          agencyId === undefined
            ? and([eb("agency_id", "is", null), eb("by", "in", ["year", by])])
            : or([
                and([eb("agency_id", "=", agencyId), eb("by", "=", by)]),
                and([eb("agency_id", "is", null), eb("by", "=", "agency"), eb("key", "=", agencyId)]),
              ]),
        )
        .execute(),
    );
    return rows.map(statisticsOf);
  },
});
