import { narrowsByContent, type PassedOnQuery, type PassedOnReport } from "@lapor/channel/store";
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { RowOfTable } from "../tables/table.ts";
import { departures, reports, type Tables } from "../tables/tables.ts";
import { admitsNothing, isInAny } from "./inbox.ts";
import { isHeldBy, isKeptBy, isOverseen, isWithheld as isWithheldFromFormer } from "./report-access.ts";
import { passedOnQuery, wordsQuery } from "./search-words.ts";

type ReportRow = RowOfTable<typeof reports>;
type DepartureRow = RowOfTable<typeof departures>;

/**
 * The tracking ID of a report as search words. A withheld report can be found only by these (`reportWords`).
 */
const idWords = sql`array_to_tsvector(
  string_to_array(lower(report.tracking_id), '-') || lower(replace(report.tracking_id, '-', ''))
)`;

/**
 * Reads a page of the reports that have left a party. Each party's reports are read in index order, up to the
 * limit.
 */
export async function readPassedOn(db: Kysely<Tables>, query: PassedOnQuery): Promise<PassedOnReport[]> {
  if (admitsNothing(query) || query.agencyIds.length === 0) return [];
  const ofParty = (party: string) => sql`(
    select report.*, departure.at as left_at, departure.version as left_version, departure.agency_id,
      departure.classification as left_classification, departure.category_id as left_category_id
    from report_departure departure join report on report.id = departure.report_id
    where ${sql.join(conditionsOf(query, party), sql` and `)}
    order by departure.at desc, departure.report_id desc limit ${query.limit})`;
  const { rows } = await sql<
    ReportRow & { left_at: Date; left_version: number } & Pick<DepartureRow, "agency_id"> & {
        left_classification: DepartureRow["classification"];
        left_category_id: string | null;
      }
  >`
      select * from (${sql.join(query.agencyIds.map(ofParty), sql` union all `)}) passed_on
      order by left_at desc, id desc limit ${query.limit}`.execute(db);
  return rows.map((row) => ({
    report: reports.fromRow(row),
    departure: departures.fromRow({
      report_id: row.id,
      version: row.left_version,
      agency_id: row.agency_id,
      at: row.left_at,
      classification: row.left_classification,
      category_id: row.left_category_id,
    }),
  }));
}

/** Counts the reports that have left a party, up to the limit. */
export async function countPassedOn(db: Kysely<Tables>, query: PassedOnQuery): Promise<number> {
  if (admitsNothing(query) || query.agencyIds.length === 0) return 0;
  const ofParty = (party: string) => sql`(
    select from report_departure departure join report on report.id = departure.report_id
    where ${sql.join(conditionsOf(query, party), sql` and `)}
    order by departure.at desc, departure.report_id desc limit ${query.limit})`;
  const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from (
        select from (${sql.join(query.agencyIds.map(ofParty), sql` union all `)}) part limit ${query.limit}
      ) counted`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * The region that a former holder can read: the submitted one, or the current one for a party that can still
 * read the report in full. The submitted region of a confidential report is sealed, so the current one is
 * used, and withheld from former holders.
 */
const submittedRegion = (agencyIds: readonly string[]): RawBuilder<string | null> => sql`case
  when report.original is null or report.confidential or ${isKeptBy(agencyIds)} then report.region_code
  when (report.original::jsonb) ? 'location' then report.original::jsonb #>> '{location,regionCode}'
  else report.region_code end`;

/** Returns the conditions on departures from one of the query's parties. */
function conditionsOf(query: PassedOnQuery, party: string): RawBuilder<SqlBool>[] {
  const { agencyIds, statuses, classification, categoryIds, regionCodes, words, overseen, after } = query;
  const { submittedFrom, submittedBefore } = query;
  const isWithheld = sql<SqlBool>`(${isWithheldFromFormer} and not ${isKeptBy(agencyIds)})`;
  const withheld = overseen ? sql`false` : isWithheld;
  const search = passedOnQuery({ ...query, agencyIds: [party] });
  return [
    sql<SqlBool>`departure.agency_id = ${party}`,
    sql<SqlBool>`not ${isHeldBy(agencyIds)}`,
    // Only the last of several departures counts.
    sql<SqlBool>`not exists (
      select from report_departure later where later.report_id = departure.report_id
        and later.version > departure.version and later.agency_id = any (${[...agencyIds]}::text[])
    )`,
    ...(overseen ? [isOverseen] : []),
    ...(statuses ? [sql<SqlBool>`report.status = any (${[...statuses]}::report_status[])`] : []),
    ...(narrowsByContent(query) && !overseen ? [sql<SqlBool>`not ${isWithheld}`] : []),
    ...(classification ? [sql<SqlBool>`departure.classification = ${classification}`] : []),
    ...(categoryIds ? [sql<SqlBool>`departure.category_id = any (${[...categoryIds]}::text[])`] : []),
    ...(regionCodes ? [isInAny(regionCodes, overseen ? undefined : submittedRegion(agencyIds))] : []),
    ...(submittedFrom ? [sql<SqlBool>`report.submitted_at >= ${submittedFrom}`] : []),
    ...(submittedBefore ? [sql<SqlBool>`report.submitted_at < ${submittedBefore}`] : []),
    ...(words && search !== undefined
      ? [
          // The words of every report include those of its tracking ID, so the index also finds withheld
          // reports.
          sql<SqlBool>`departure.report_id in (
            select report_id from report_search where report_search.words @@ ${search}::tsquery
          )`,
          sql<SqlBool>`(not ${withheld} or ${idWords} @@ ${wordsQuery(words)}::tsquery)`,
        ]
      : []),
    ...(after
      ? [
          sql<SqlBool>`(departure.at, departure.report_id) < (${after.leftAt}::timestamptz, ${after.id}::uuid)`,
        ]
      : []),
  ];
}
