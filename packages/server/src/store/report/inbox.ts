import { type InboxPage, type InboxQuery, inboxOrders } from "@lapor/channel";
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { mapConnectionErrors } from "../engine/connection-errors.ts";
import type { RowOfTable } from "../table.ts";
import { reports, type Tables } from "../tables.ts";
import { isOverseen } from "./report-access.ts";
import { searchQuery } from "./search-words.ts";

const nextTransaction = sql`pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
/**
 * The number of the transaction that last wrote the row. `xmin` holds its lower 32 bits; the upper ones are
 * those of the next number to be assigned. A row that was not written for four billion transactions looks
 * younger, and is left out of a page if that falls between it and the page before.
 */
const writtenBy = sql`(${nextTransaction} - ((${nextTransaction} - report.xmin::text::bigint) & 4294967295))`;

/** A region's code and the codes within it: they continue with a dot, the character before the slash. */
const isIn = (regionCode: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(report.region_code ~>=~ ${regionCode} and report.region_code ~<~ ${`${regionCode}/`})`;

/** Whether the report is in one of the regions. */
export const isInAny = (regionCodes: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(regionCodes.map(isIn), sql` or `)})`;

/** Whether a filter admits no value at all. */
export const admitsNothing = ({
  statuses,
  categoryIds,
  regionCodes,
}: Pick<InboxQuery, "statuses" | "categoryIds" | "regionCodes">): boolean =>
  [statuses, categoryIds, regionCodes].some((admitted) => admitted?.length === 0);

const columns = { dueAt: "due_order", submittedAt: "submitted_at", updatedAt: "updated_at" } as const;

/** The column that an inbox is sorted by, and its direction. */
function orderOf({ sort = "dueAt" }: InboxQuery) {
  const { by, descending } = inboxOrders[sort];
  return { column: columns[by], direction: descending ? ("desc" as const) : ("asc" as const) };
}

/** A page of an inbox. Its moment is the snapshot in which it was read. */
export async function readInbox(db: Kysely<Tables>, query: InboxQuery): Promise<InboxPage> {
  const rows = admitsNothing(query) ? [] : await mapConnectionErrors(() => inboxPage(db, query));
  // There is no page after an empty page.
  return { reports: rows.map(reports.fromRow), moment: rows[0]?.moment ?? "0:0:" };
}

/**
 * Whether the row is unchanged since a snapshot (`xmin:xmax:in progress`, PostgreSQL's notation). By
 * transaction numbers, because times do not show it: a transaction that began earlier may be committed
 * later. Subtransactions, which snapshots do not list, write no rows.
 */
function isAsIn(snapshot: string): RawBuilder<SqlBool> {
  const [first = "0", next = "0", running = ""] = snapshot.split(":");
  const open = running === "" ? sql`'{}'::bigint[]` : sql`${`{${running}}`}::bigint[]`;
  return sql<SqlBool>`(${writtenBy} < ${first}::bigint or (${writtenBy} < ${next}::bigint and ${writtenBy} <> all(${open})))`;
}

/** Without its predecessors. */
function pageOfHolder(db: Kysely<Tables>, query: InboxQuery) {
  const { responsibleAgencyId, statuses, overdue, escalated, after, unchangedSince, limit } = query;
  const { classification, categoryIds, regionCodes, submittedFrom, submittedBefore, updatedSince } = query;
  const words = searchQuery(query);
  const { column, direction } = orderOf(query);
  let page = db
    .selectFrom("report")
    .selectAll()
    .select(sql<string>`pg_current_snapshot()::text`.as("moment"));
  if (responsibleAgencyId === null)
    page = page.where("responsible_agency_id", "is", null).where("custodian_agency_id", "is", null);
  else if (responsibleAgencyId !== undefined)
    page = page.where("responsible_agency_id", "=", responsibleAgencyId);
  if (query.overseen) page = page.where(isOverseen);
  if (words !== undefined)
    page = page.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("report_search")
          .whereRef("report_search.report_id", "=", "report.id")
          .where(sql<SqlBool>`report_search.words @@ ${words}::tsquery`),
      ),
    );
  if (escalated !== undefined) page = page.where("escalation", escalated ? "=" : "<>", sql.lit(2));
  if (statuses) page = page.where("status", "in", [...statuses]);
  if (classification) page = page.where("classification", "=", classification);
  if (categoryIds) page = page.where("category_id", "in", [...categoryIds]);
  if (regionCodes) page = page.where(isInAny(regionCodes));
  if (submittedFrom) page = page.where("submitted_at", ">=", submittedFrom);
  if (submittedBefore) page = page.where("submitted_at", "<", submittedBefore);
  if (updatedSince) page = page.where("updated_at", ">=", updatedSince);
  if (overdue) page = page.where("due_order", overdue.is ? "<" : ">=", overdue.at);
  if (after) {
    const at = after.at ? sql`${after.at}::timestamptz` : sql`'infinity'::timestamptz`;
    const onward = direction === "asc" ? sql`>` : sql`<`;
    page = page.where(sql<SqlBool>`(${sql.ref(column)}, id) ${onward} (${at}, ${after.id}::uuid)`);
  }
  if (unchangedSince !== undefined) page = page.where(isAsIn(unchangedSince));
  return page.orderBy(column, direction).orderBy("id", direction).limit(limit);
}

/** Each holder's reports are read in the order of its index, up to the limit. */
async function inboxPage(db: Kysely<Tables>, { predecessorIds = [], ...query }: InboxQuery) {
  if (!query.responsibleAgencyId || predecessorIds.length === 0) return pageOfHolder(db, query).execute();
  const holders = [query.responsibleAgencyId, ...predecessorIds];
  const pages = holders.map((responsibleAgencyId) => pageOfHolder(db, { ...query, responsibleAgencyId }));
  const { column, direction } = orderOf(query);
  const { rows } = await sql<RowOfTable<typeof reports> & { moment: string }>`
    select * from (${sql.join(pages, sql` union all `)}) report
    order by ${sql.ref(column)} ${sql.raw(direction)}, id ${sql.raw(direction)} limit ${query.limit}`.execute(
    db,
  );
  return rows;
}
