import type { PublicStore, ReportCount } from "@lapor/channel";
import { type Kysely, sql } from "kysely";
import { statisticsOf, statisticsRow } from "./public-rows.ts";
import type { Tables } from "./tables.ts";
import { reaching } from "./unavailable.ts";

type StatisticsStore = Pick<
  PublicStore,
  "firstYear" | "countReports" | "replaceStatistics" | "listStatistics"
>;

/** What `grouping` says of agency, region, category, month: a bit is set for each that the rows are not grouped by. */
const groupings: Record<number, Pick<ReportCount, "by"> & { within: boolean }> = {
  15: { by: "year", within: false },
  7: { by: "agency", within: false },
  11: { by: "region", within: false },
  13: { by: "category", within: false },
  14: { by: "month", within: false },
  3: { by: "region", within: true },
  5: { by: "category", within: true },
  6: { by: "month", within: true },
};

interface CountRow extends Omit<ReportCount, "by" | "agencyId" | "key"> {
  grouping: number;
  agency: string | null;
  region: string | null;
  category: string | null;
  month: string | null;
}

const countOf = ({ grouping, agency, region, category, month, ...count }: CountRow): ReportCount => {
  const { by, within } = groupings[grouping] as (typeof groupings)[number];
  const keys = { year: "", agency, region, category, month };
  return { by, agencyId: within ? agency : null, key: keys[by] ?? "", ...count };
};

/** So many rows fit into one statement: it takes 65,535 values. */
const batchSize = 2000;

/** Reports counted, and the statistics that were made of it. Months are those of UTC+7, which no setting of the database changes. */
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

  async countReports(year, before) {
    const { rows } = await reaching(() =>
      sql<CountRow>`
        with counted as (
          select
            coalesce(responsible_agency_id, '') as agency,
            coalesce(substring(region_code from '^\\d\\d(?:\\.\\d\\d)?'), '') as region,
            coalesce(category_id, '') as category,
            to_char(submitted_at at time zone 'UTC' + interval '7 hours', 'YYYY-MM') as month,
            transfer_count > 0 as transferred,
            coalesce(late, false) as late,
            (answered_at at time zone 'UTC' + interval '7 hours')::date
              - (submitted_at at time zone 'UTC' + interval '7 hours')::date as days_to_answer,
            case when status = 'closed' then (ended_at at time zone 'UTC' + interval '7 hours')::date
              - (submitted_at at time zone 'UTC' + interval '7 hours')::date end as days_to_close
          from report
          left join lateral (
            select min(at) filter (where kind = 'answered') as answered_at, bool_or(kind = 'overdue') as late
            from timeline_entry entry
            where entry.report_id = report.id and kind in ('answered', 'overdue')
          ) measured on true
          where not confidential
            and submitted_at >= make_timestamptz(${year}, 1, 1, 0, 0, 0, 'UTC') - interval '7 hours'
            and submitted_at < least(make_timestamptz(${year + 1}, 1, 1, 0, 0, 0, 'UTC') - interval '7 hours', ${before}::timestamptz)
        )
        select
          grouping(agency, region, category, month) as grouping,
          agency, region, category, month,
          count(*)::integer as reports,
          (count(*) filter (where transferred))::integer as transferred,
          (count(*) filter (where late or days_to_answer is not null))::integer as judged,
          (count(*) filter (where late))::integer as late,
          count(days_to_answer)::integer as answered,
          percentile_disc(0.5) within group (order by days_to_answer) as "daysToAnswer",
          count(days_to_close)::integer as closed,
          percentile_disc(0.5) within group (order by days_to_close) as "daysToClose"
        from counted
        group by grouping sets (
          (), (agency), (region), (category), (month), (agency, region), (agency, category), (agency, month)
        )`.execute(db),
    );
    // Of no report, SQL makes one group.
    return rows.filter(({ reports }) => reports > 0).map(countOf);
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
