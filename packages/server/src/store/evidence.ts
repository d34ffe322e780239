import {
  createEvidenceCounter,
  type EvidenceQuery,
  type EvidenceReport,
  type EvidenceStore,
  responseKinds,
  settledThere,
} from "@lapor/channel";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { mapConnectionErrors } from "./engine/connection-errors.ts";
import type { Tables } from "./tables.ts";

/** Reports per query: some hundredths of a second, on a table of any size. */
const readAtOnce = 2000;

interface CountedRow extends EvidenceReport {
  id: string;
  /** Of `submitted_at`, to the microsecond. */
  cursor: string;
}

/**
 * Counts reports for evaluations. They are read in batches, each report once and by an index, so that no
 * statement takes long and all sums agree even if reports change meanwhile.
 */
export const sqlEvidence = (db: Kysely<Tables>): EvidenceStore => ({
  async countEvidence({ by, keepers, from, before }, signal) {
    const counter = createEvidenceCounter(by);
    for (const keeper of keepers ?? [undefined])
      for (let after: CountedRow | undefined; !signal?.aborted; ) {
        const { rows } = await readReports(db, { from, before, keeper, after });
        for (const { id, cursor, ...report } of rows) counter.add(report);
        if (rows.length < readAtOnce) break;
        after = rows.at(-1);
      }
    return counter.counts();
  },
});

const localDay = (column: string) => sql`(${sql.ref(column)} at time zone 'UTC' + interval '7 hours')::date`;

/** The reports of a period that come after one, in the order of submission. */
function readReports(
  db: Kysely<Tables>,
  {
    from,
    before,
    keeper,
    after,
  }: Pick<EvidenceQuery, "from" | "before"> & { keeper: string | undefined; after: CountedRow | undefined },
) {
  const onward = after
    ? sql`(submitted_at, id) > (${after.cursor}::timestamptz, ${after.id}::uuid)`
    : sql`submitted_at >= ${from}::timestamptz`;
  const kept = sql`coalesce(responsible_agency_id, custodian_agency_id)`;
  const batch = (keeps: RawBuilder<unknown>) => sql`(
        select * from report
        where ${keeps} ${onward} and submitted_at < ${before}::timestamptz
        order by submitted_at, id limit ${readAtOnce}
      )`;
  // A keeper's reports come from two indexes, each in this order.
  const next =
    keeper === undefined
      ? batch(sql``)
      : sql`(
        select * from (
          ${batch(sql`responsible_agency_id = ${keeper} and`)}
          union all ${batch(sql`custodian_agency_id = ${keeper} and`)}
        ) report
        order by submitted_at, id limit ${readAtOnce}
      )`;
  return mapConnectionErrors(() =>
    sql<CountedRow>`
      select
        report.id,
        submitted_at::text as cursor,
        coalesce(${kept}, '') as keeper,
        coalesce(unit_id::text, '') as "unitId",
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
          and kind in ('answered', 'overdue', 'follow_up_started', 'information_requested')
      ) measured on true
      order by submitted_at, report.id`.execute(db),
  );
}
