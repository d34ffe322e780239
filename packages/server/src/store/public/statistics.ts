import { type CountedReport, createReportCounter, handedOver, type PublicStore } from "@lapor/channel/store";
import { type Kysely, sql } from "kysely";
import { statistics } from "../tables/public-tables.ts";
import type { Tables } from "../tables/tables.ts";

type StatisticsStore = Pick<
  PublicStore,
  | ("firstSubmittedAt" | "countReports" | "listPublishedQuarters" | "listQuartersWithFigures")
  | ("publishStatistics" | "listStatistics")
>;

/** The number of reports per query, which takes a few hundredths of a second on a table of any size. */
const readAtOnce = 2000;

interface CountedRow extends CountedReport {
  id: string;
  /** The value of `submitted_at`, with microseconds. */
  at: string;
}

/** The date of a time in western Indonesia. */
export const localDay = (column: string) =>
  sql`(${sql.ref(column)} at time zone 'UTC' + interval '7 hours')::date`;

/** The largest number of rows per statement, which can have at most 65,535 values. */
const batchSize = 2000;

/**
 * Counts reports and stores the statistics. Reports are read in batches, each report once, so no statement
 * takes long and all sums agree even if reports change in the meantime. Months are in UTC+7, whatever the
 * database's time zone.
 */
export const sqlStatistics = (db: Kysely<Tables>): StatisticsStore => ({
  async firstSubmittedAt() {
    const { rows } = await sql<{ first: Date | null }>`select min(submitted_at) as first from report`.execute(
      db,
    );
    return rows[0]?.first ?? undefined;
  },

  async countReports(span, signal) {
    const counter = createReportCounter();
    for (let after: CountedRow | undefined; !signal?.aborted; ) {
      const { rows } = await readReports(db, { ...span, after });
      for (const { id, at, ...report } of rows) counter.add(report);
      if (rows.length < readAtOnce) break;
      after = rows.at(-1);
    }
    return counter.counts();
  },

  async listPublishedQuarters() {
    return db.selectFrom("statistics_quarter").select(["year", "quarter"]).execute();
  },

  async listQuartersWithFigures(agencyId) {
    const [by, key] = agencyId === undefined ? (["quarter", ""] as const) : (["agency", agencyId] as const);
    return db
      .selectFrom("statistics_quarter as published")
      .select(["year", "quarter"])
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom("statistics")
            .select("statistics.key")
            .whereRef("statistics.year", "=", "published.year")
            .whereRef("statistics.quarter", "=", "published.quarter")
            .where("statistics.by", "=", by)
            .where("statistics.agency_id", "is", null)
            .where("statistics.key", "=", key),
        ),
      )
      .execute();
  },

  async publishStatistics(quarter, groups) {
    return db.transaction().execute(async (trx) => {
      // The second of two concurrent replicas waits here for the first one, and then finds the statistics
      // already published.
      const { numInsertedOrUpdatedRows: mine } = await trx
        .insertInto("statistics_quarter")
        .values(quarter)
        .onConflict((conflict) => conflict.columns(["year", "quarter"]).doNothing())
        .executeTakeFirst();
      if (mine !== 1n) return false;
      for (let start = 0; start < groups.length; start += batchSize) {
        const rows = groups
          .slice(start, start + batchSize)
          .map((group) => ({ year: quarter.year, quarter: quarter.quarter, ...statistics.toRow(group) }));
        await trx.insertInto("statistics").values(rows).execute();
      }
      return true;
    });
  },

  async listStatistics({ year, quarter, by, agencyId }) {
    const rows = await db
      .selectFrom("statistics")
      .selectAll()
      .where("year", "=", year)
      .where("quarter", "=", quarter)
      .where(({ eb, and, or }) =>
        agencyId === undefined
          ? and([eb("agency_id", "is", null), eb("by", "in", ["quarter", by])])
          : or([
              and([eb("agency_id", "=", agencyId), eb("by", "=", by)]),
              and([eb("agency_id", "is", null), eb("by", "=", "agency"), eb("key", "=", agencyId)]),
            ]),
      )
      .execute();
    return rows.map(statistics.fromRow);
  },
});

/** Reads the reports of a period that come after a given one, in order of submission. */
function readReports(
  db: Kysely<Tables>,
  { from, before, after }: { from: Date; before: Date; after: CountedRow | undefined },
) {
  const onward = after
    ? sql`(submitted_at, id) > (${after.at}::timestamptz, ${after.id}::uuid)`
    : sql`submitted_at >= ${from}::timestamptz`;
  return sql<CountedRow>`
      select
        report.id,
        report.submitted_at::text as at,
        coalesce(responsible_agency_id, case when custodian_agency_id is null then '' else ${handedOver} end) as agency,
        coalesce(substring(region_code from '^\\d\\d(?:\\.\\d\\d)?'), '') as region,
        coalesce(category_id, '') as category,
        to_char(submitted_at at time zone 'UTC' + interval '7 hours', 'YYYY-MM') as month,
        transfer_count as transfers,
        national_state is not distinct from 'forwarded' as forwarded,
        coalesce(late, false) as late,
        contest_count > 0 as contested,
        rating,
        survey.answers as survey,
        ${localDay("first_verified_at")} - ${localDay("submitted_at")} as "daysToVerify",
        ${localDay("answered_at")} - ${localDay("submitted_at")} as "daysToAnswer",
        case when status = 'closed' then ${localDay("ended_at")} - ${localDay("submitted_at")} end as "daysToClose"
      from (
        select * from report
        where not confidential and ${onward}
          and submitted_at < ${before}::timestamptz
        order by submitted_at, id limit ${readAtOnce}
      ) report
      left join lateral (
        select
          min(entry.at) filter (where kind = 'verified') as first_verified_at,
          min(entry.at) filter (where kind = 'answered') as answered_at,
          bool_or(kind = 'overdue') as late
        from timeline_entry entry
        where entry.report_id = report.id and kind in ('verified', 'answered', 'overdue')
      ) measured on true
      left join survey
        on survey.report_id = report.id and survey.agency_id = report.responsible_agency_id
      order by submitted_at, report.id`.execute(db);
}
