import {
  type AnsweredCount,
  createAnsweredCounter,
  createEvidenceCounter,
  type EvidenceQuery,
  type EvidenceReport,
  type EvidenceStore,
  firstAnswerable,
  responseKinds,
  settledThere,
} from "@lapor/channel/store";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { localDay } from "./public/statistics.ts";
import type { Tables } from "./tables/tables.ts";

/** The number of reports per query, which takes a few hundredths of a second on a table of any size. */
const readAtOnce = 2000;

interface Cursor {
  id: string;
  /** The value of `submitted_at`, with microseconds. */
  cursor: string;
}

interface CountedRow extends EvidenceReport, Cursor {}

interface AnsweredRow extends Omit<AnsweredCount, "reports">, Cursor {
  counts: boolean;
}

/** The agencies that keep the reports, and the period in which the reports were submitted. */
type Span = Omit<EvidenceQuery, "by">;

/**
 * Counts reports for evaluations. They are read in batches through an index, each report once, so no
 * statement takes long and all sums agree even if reports change in the meantime.
 */
export const sqlEvidence = (db: Kysely<Tables>): EvidenceStore => ({
  async countEvidence({ by, ...query }, signal) {
    const counter = createEvidenceCounter(by);
    await eachReport(db, query, { select: countedReports, add: (report) => counter.add(report) }, signal);
    return counter.counts();
  },

  async countAnswered({ agencyIds, from, before }, signal) {
    const counter = createAnsweredCounter();
    const select = (next: RawBuilder<unknown>) => answeredReports(next, { from, before });
    const add = ({ counts, ...report }: AnsweredRow) => {
      if (counts) counter.add(report);
    };
    const span = { ...(agencyIds && { keepers: agencyIds }), from: firstAnswerable(from), before };
    await eachReport(db, span, { select, add }, signal);
    return counter.counts();
  },
});

/** Reads the reports submitted in a period, one batch at a time. */
async function eachReport<Row extends Cursor>(
  db: Kysely<Tables>,
  { keepers, from, before }: Span,
  { select, add }: { select: (next: RawBuilder<unknown>) => RawBuilder<Row>; add: (row: Row) => void },
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const keeper of keepers ?? [undefined])
    for (let after: Row | undefined; !signal?.aborted; ) {
      const next = nextReports({ from, before, keeper, after });
      const { rows } = await select(next).execute(db);
      for (const row of rows) add(row);
      if (rows.length < readAtOnce) break;
      after = rows.at(-1);
    }
}

/** Selects the reports of a period that come after a given one, in order of submission. */
function nextReports({
  from,
  before,
  keeper,
  after,
}: Omit<Span, "keepers"> & { keeper: string | undefined; after: Cursor | undefined }) {
  const onward = after
    ? sql`(submitted_at, id) > (${after.cursor}::timestamptz, ${after.id}::uuid)`
    : sql`submitted_at >= ${from}::timestamptz`;
  const batch = (keeps: RawBuilder<unknown>) => sql`(
        select * from report
        where ${keeps} ${onward} and submitted_at < ${before}::timestamptz
        order by submitted_at, id limit ${readAtOnce}
      )`;
  // A keeper's reports come from two indexes, both in this order.
  return keeper === undefined
    ? batch(sql``)
    : sql`(
        select * from (
          ${batch(sql`responsible_agency_id = ${keeper} and`)}
          union all ${batch(sql`custodian_agency_id = ${keeper} and`)}
        ) report
        order by submitted_at, id limit ${readAtOnce}
      )`;
}

/** The position at which the next batch begins, and the unit. */
const cursorAndUnit = sql`
        report.id,
        submitted_at::text as cursor,
        coalesce(unit_id::text, '') as "unitId"`;

const countedReports = (next: RawBuilder<unknown>) => sql<CountedRow>`
      select
        ${cursorAndUnit},
        coalesce(responsible_agency_id, custodian_agency_id, '') as keeper,
        to_char(submitted_at at time zone 'UTC' + interval '7 hours', 'YYYY-MM') as month,
        status,
        coalesce(answered, false) as answered,
        coalesce(late, false) as late,
        ceil(extract(epoch from responded_at - submitted_at) / 3600)::integer as "hoursToResponse",
        case when status = 'closed' then ${localDay("ended_at")} - ${localDay("submitted_at")} end
          as "daysToSettlement",
        national_state is not distinct from 'forwarded' as forwarded,
        case
          when exists (
            select from national_complaint complaint
            where complaint.report_id = report.id and complaint.meaning = 'closed'
          ) then ${settledThere}
          else lower(national_ministry_status)
        end as "statusThere",
        rating
      from ${next} report
      left join lateral (
        select
          bool_or(kind = 'answered') as answered,
          bool_or(kind = 'overdue') as late,
          min(entry.at) filter (where kind = any(${[...responseKinds]}::timeline_kind[])) as responded_at
        from timeline_entry entry
        where entry.report_id = report.id
          and kind in ('answered', 'overdue', 'follow_up_started', 'reporter_asked')
      ) measured on true
      order by submitted_at, report.id`;

/** Counts the answers to each report. With `exists`, the planner might read all entries of all reports. */
const answeredReports = (next: RawBuilder<unknown>, { from, before }: Span) => sql<AnsweredRow>`
      select
        ${cursorAndUnit},
        responsible_agency_id as "agencyId",
        responsible_agency_id is not null and (
          select count(*) from timeline_entry entry
          where entry.report_id = report.id and kind = 'answered'
            and entry.at >= ${from}::timestamptz and entry.at < ${before}::timestamptz
        ) > 0 as counts
      from ${next} report
      order by submitted_at, report.id`;
