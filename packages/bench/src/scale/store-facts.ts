import pg from "pg";
import { copiedTrackingIds } from "./fill-report-store.ts";
import type { ReportStore } from "./report-stores.ts";

/** Values from a store that appear in queries. */
export interface StoreFacts {
  trackingId: string;
  /** A word that one in 200 reports contains, including public ones. */
  word: string;
  /** A word that only one public report contains. */
  singleWord: string;
  publicTrackingId: string;
  /** A day in the middle of the period in which the reports were submitted. */
  day: string;
  today: string;
  /** The day a week from today. */
  soon: string;
  /** The day before the last change. */
  lately: string;
  unitId: string;
  /** An officer of that unit. */
  officerId: string;
}

/** Reads the values for the queries of an agency and of the public. */
export async function readFacts(
  { databaseUrl, reports }: Pick<ReportStore, "databaseUrl" | "reports">,
  agencyId: string,
): Promise<StoreFacts> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Omit<StoreFacts, "trackingId">>(
    `with middle as (
      select title, words, tracking_id, submitted_on from public_report
      where responsible_agency_id = $1 and submitted_on < current_date - 200
      order by submitted_on desc, tracking_id limit 1
    ), unit as (
      select id from unit where agency_id = $1 order by id limit 1
    )
    select (regexp_match(title, '\\w+$'))[1] as word,
      (select lexeme from unnest(words) where lexeme ~ '^[0-9a-f]{32}$') as "singleWord",
      tracking_id as "publicTrackingId",
      to_char(submitted_on, 'YYYY-MM-DD') as day,
      to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as today,
      to_char(now() at time zone 'Asia/Jakarta' + interval '7 days', 'YYYY-MM-DD') as soon,
      (select to_char(max(updated_at) at time zone 'UTC' - interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from report) as lately,
      (select id from unit) as "unitId",
      (select id from officer where unit_id = (select id from unit) order by id limit 1) as "officerId"
    from middle`,
    [agencyId],
  );
  await client.end();
  const [trackingId = ""] = copiedTrackingIds(reports, 2).slice(1);
  return { ...(rows[0] as (typeof rows)[0]), trackingId };
}
