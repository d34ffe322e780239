import {
  handedOver,
  type PublicCountQuery,
  type PublicFilters,
  type PublicQuery,
  type PublicReportRecord,
  type PublicStore,
  type PublicTransaction,
  publicWords,
  type SoughtWord,
} from "@lapor/channel/store";
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Session } from "../engine/session.ts";
import { anyOf, quoted } from "../report/search-words.ts";
import { publicReports } from "../tables/public-tables.ts";
import type { Tables } from "../tables/tables.ts";
import { listSimilarReports } from "./similar-reports.ts";
import { sqlStatistics } from "./statistics.ts";

/**
 * Makes PostgreSQL plan a statement for its values at every execution, because `prepared-client.ts` does not
 * prepare a statement with `*`. The plan of a prepared statement ignores the values, and may expect far too
 * few rows.
 */
const plannedForValues: RawBuilder<never> = sql.raw("/* planned for its values */");

/** Returns the row for a public report, with the words for its search index. */
const publicReportRow = (copy: PublicReportRecord) => ({
  ...publicReports.toRow(copy),
  answers: sql<PublicReportRecord["answers"]>`${JSON.stringify(copy.answers)}::jsonb`,
  photos: sql<PublicReportRecord["photos"]>`${JSON.stringify(copy.photos)}::jsonb`,
  words: sql<string>`array_to_tsvector(${publicWords(`${copy.title} ${copy.body}`)}::text[])`,
});

export const sqlPublicWrites = (run: Session["run"]): PublicTransaction => ({
  async release(_report, copy) {
    const { report_id: _, supports: __, ...fresh } = publicReportRow(copy);
    await run((db) =>
      db
        .insertInto("public_report")
        .values(publicReportRow(copy))
        .onConflict((conflict) => conflict.column("report_id").doUpdateSet(fresh))
        .execute(),
    );
  },

  async takeBackPhotos(reportId, photoIds) {
    await run((db) =>
      sql`
        update public_report set photos = ${photosWhere(sql<SqlBool>`photo->>'id' <> all(${photoIds}::text[])`)}
        where report_id = ${reportId}::uuid`.execute(db),
    );
  },
});

/** Selects the released photos of a row of `public_report` that match a condition on `photo`, in order. */
export const photosWhere = (condition: RawBuilder<SqlBool>): RawBuilder<PublicReportRecord["photos"]> => sql`
  coalesce(
    (
      select jsonb_agg(photo order by position)
      from jsonb_array_elements(photos) with ordinality as released (photo, position)
      where ${condition}
    ),
    '[]'
  )`;

const soughtTerm = ({ stems, beginning }: SoughtWord): string =>
  anyOf([...stems.map(quoted), ...(beginning === undefined ? [] : [`${quoted(beginning)}:*`])]);

const hasWords = (terms: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`public_report.words @@ ${terms}::tsquery`;

const hasAll = (words: readonly SoughtWord[]): RawBuilder<SqlBool> =>
  hasWords(words.map(soughtTerm).join(" & "));

const newest = (db: Kysely<Tables>, limit: number) =>
  db.selectFrom("public_report").orderBy("submitted_on", "desc").orderBy("tracking_id", "desc").limit(limit);

export const sqlPublicReads = (db: Kysely<Tables>): PublicStore => ({
  ...sqlStatistics(db),

  async listPublicReports(query) {
    if (query.statuses?.length === 0) return [];
    const rows = await readPage(db, query);
    return rows.map(publicReports.fromRow);
  },

  async countPublicReports(query) {
    if (query.statuses?.length === 0) return [];
    const isRare = (await countFirst(db, query, rareBelow)) < rareBelow;
    const matching = isRare ? byWords(db, { ...query, limit: query.among }) : undefined;
    const counted = (matching ?? newestMatching(db, query, query.among)).select([
      countedKey(query).as("key"),
      "supports",
    ]);
    return db
      .selectFrom(counted.as("counted"))
      .select([
        "key",
        sql<number>`count(*)::integer`.as("reports"),
        sql<number>`sum(supports)::integer`.as("supports"),
      ])
      .groupBy("key")
      .execute();
  },

  listSimilarReports: (query) => listSimilarReports(db, query),

  async findPublicReport(trackingId) {
    const row = await db
      .selectFrom("public_report")
      .select(publicReports.columns)
      .where("tracking_id", "=", trackingId)
      .executeTakeFirst();
    if (!row) return undefined;
    const steps = await db
      .selectFrom("timeline_entry")
      .select(["id", "at", "kind", "actor_kind", "actor_agency_id", "status"])
      .select(["responsible_agency_id", "custodian_agency_id"])
      .where("report_id", "=", row.report_id)
      .orderBy("version")
      .execute();
    return {
      report: publicReports.fromRow(row),
      steps: steps.map((step) => ({
        id: step.id,
        at: step.at,
        kind: step.kind,
        actorKind: step.actor_kind,
        actorAgencyId: step.actor_agency_id,
        status: step.status,
        responsibleAgencyId: step.responsible_agency_id,
        custodianAgencyId: step.custodian_agency_id,
      })),
    };
  },

  async findReleasedText(reportId) {
    const row = await db
      .selectFrom("public_report")
      .select(["title", "body", "answers", "photos"])
      .where("report_id", "=", reportId)
      .executeTakeFirst();
    return row && { title: row.title, body: row.body, answers: row.answers, photos: row.photos };
  },
});

/**
 * Matches a region and everything within it: by the province or regency column, and below that level by the
 * code.
 */
function isIn(regionCode: string): RawBuilder<SqlBool> {
  const parts = regionCode.split(".").length;
  if (parts === 1) return sql<SqlBool>`public_report.province = ${regionCode}`;
  const regency = regionCode.split(".").slice(0, 2).join(".");
  const isInRegency = sql<SqlBool>`public_report.regency = ${regency}`;
  if (parts === 2) return isInRegency;
  // Without knowing the values, PostgreSQL expects one report in a district and would sort the whole regency.
  return sql<SqlBool>`(${plannedForValues} ${isInRegency} and (public_report.region_code = ${regionCode} or starts_with(public_report.region_code, ${`${regionCode}.`})))`;
}

/** Selects the newest reports that match the filters. */
function newestMatching(db: Kysely<Tables>, filters: PublicFilters, limit: number) {
  const { responsibleAgencyId, regionCode, categoryId, statuses, classification, from, to, words } = filters;
  let page = newest(db, limit);
  if (responsibleAgencyId !== undefined) page = page.where("responsible_agency_id", "=", responsibleAgencyId);
  if (regionCode !== undefined) page = page.where(isIn(regionCode));
  if (categoryId !== undefined) page = page.where("category_id", "=", categoryId);
  if (statuses) page = page.where("status", "in", [...statuses]);
  if (classification) page = page.where("classification", "=", classification);
  if (from !== undefined) page = page.where("submitted_on", ">=", from);
  if (to !== undefined) page = page.where("submitted_on", "<=", to);
  if (words) page = page.where(hasAll(words));
  return page;
}

/** Selects the newest reports that match the filters, after a position. */
function publicPage(db: Kysely<Tables>, { after, limit, ...filters }: PublicQuery) {
  const page = newestMatching(db, filters, limit);
  if (!after) return page;
  return page.where(
    sql<SqlBool>`(submitted_on, tracking_id) < (${after.submittedOn}::date, ${after.trackingId})`,
  );
}

/** The number of newest reports that are searched before the word index. */
const searchedFirst = 5000;

/** If fewer of them match a search, the word index is used to count. */
const rareBelow = 250;

/** Selects the newest reports that match the filters, before the search for words. */
const firstReports = (
  db: Kysely<Tables>,
  { words: _, ...filters }: PublicFilters & Pick<PublicQuery, "after">,
) =>
  publicPage(db, { ...filters, limit: searchedFirst })
    .select([...publicReports.columns, "words"])
    .as("public_report");

/**
 * Selects the newest reports that match a search from the word index. They are sorted and limited outside of
 * the index.
 */
function byWords(db: Kysely<Tables>, query: PublicQuery) {
  const all = publicPage(db, query).select(publicReports.columns).clearOrderBy().clearLimit().offset(0);
  return db
    .selectFrom(all.as("public_report"))
    .orderBy("submitted_on", "desc")
    .orderBy("tracking_id", "desc")
    .limit(query.limit);
}

/**
 * Reads a page. The planner cannot tell which words are rare, and would read every report for a word that
 * occurs in none. So the newest reports are searched first, which is enough for a common word. If they do not
 * fill the page, the word index is used, which lists only a few reports for a rare word.
 */
async function readPage(db: Kysely<Tables>, query: PublicQuery) {
  if (!query.words) return publicPage(db, query).select(publicReports.columns).execute();
  const found = await db
    .selectFrom(firstReports(db, query))
    .select(publicReports.columns)
    .where(hasAll(query.words))
    .orderBy("submitted_on", "desc")
    .orderBy("tracking_id", "desc")
    .limit(query.limit)
    .execute();
  return found.length === query.limit ? found : byWords(db, query).select(publicReports.columns).execute();
}

/** Counts the newest reports that match a search, up to a limit. */
async function countFirst(db: Kysely<Tables>, query: PublicFilters, most: number): Promise<number> {
  if (!query.words) return most;
  const found = await db
    .selectFrom(firstReports(db, query))
    .select("report_id")
    .where(hasAll(query.words))
    .limit(most)
    .execute();
  return found.length;
}

/** Returns the key of a report's group (`PublicCountRecord`). */
function countedKey({ by, codeLength }: PublicCountQuery): RawBuilder<string | null> {
  if (by === "agency")
    return sql`coalesce(responsible_agency_id, case when custodian_agency_id is null then '' else ${handedOver} end)`;
  if (by === "category") return sql`category_id`;
  if (by === "status") return sql`status`;
  return sql`case when length(region_code) >= ${codeLength} then left(region_code, ${codeLength}) end`;
}
