import { type InboxPage, type InboxQuery, type InboxSelection, inboxOrders } from "@lapor/channel/store";
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { RowOfTable } from "../tables/table.ts";
import { reports, type Tables } from "../tables/tables.ts";
import { isUuid } from "../tables/uuid.ts";
import { isOverseen } from "./report-access.ts";
import { searchQuery } from "./search-words.ts";

const nextTransaction = sql`pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
/**
 * The number of the transaction that last wrote the row. `xmin` contains its lower 32 bits, and the upper
 * bits are taken from the next number to be assigned. A row that has not been written for four billion
 * transactions therefore looks younger, and is left out of a page if that position falls between it and the
 * previous page.
 */
const writtenBy = sql`(${nextTransaction} - ((${nextTransaction} - report.xmin::text::bigint) & 4294967295))`;

/**
 * Matches a region's code and the codes within it, which continue with a dot. The upper bound ends with a
 * slash, the next character after the dot.
 */
const isIn = (regionCode: string, region: RawBuilder<string | null>): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${region} ~>=~ ${regionCode} and ${region} ~<~ ${`${regionCode}/`})`;

export const isInAny = (
  regionCodes: readonly string[],
  region: RawBuilder<string | null> = sql`report.region_code`,
): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(
    regionCodes.map((code) => isIn(code, region)),
    sql` or `,
  )})`;

/** Whether no report can match the query. */
export const admitsNothing = ({
  statuses,
  nationalStates,
  categoryIds,
  unitIds,
  officerId,
  regionCodes,
}: Pick<
  InboxQuery,
  "statuses" | "nationalStates" | "categoryIds" | "unitIds" | "officerId" | "regionCodes"
>): boolean =>
  (officerId !== undefined && !isUuid(officerId)) ||
  [statuses, nationalStates, categoryIds, unitIds?.filter(isUuid), regionCodes].some(
    (admitted) => admitted?.length === 0,
  );

const columns = { dueAt: "due_at", submittedAt: "submitted_at", updatedAt: "updated_at" } as const;

/** Returns the column by which an inbox is sorted, and the direction. */
function orderOf({ sort = "dueAt" }: InboxQuery) {
  const { by, descending } = inboxOrders[sort];
  return { column: columns[by], direction: descending ? ("desc" as const) : ("asc" as const) };
}

/** Reads a page of an inbox. `moment` is the snapshot in which it was read. */
export async function readInbox(db: Kysely<Tables>, query: InboxQuery): Promise<InboxPage> {
  const rows = admitsNothing(query) ? [] : await inboxPage(db, query);
  // No page follows an empty page.
  return { reports: rows.map(reports.fromRow), moment: rows[0]?.moment ?? "0:0:" };
}

/**
 * Whether the row is unchanged since a snapshot (`xmin:xmax:in progress`, in PostgreSQL's notation). It
 * compares transaction numbers, because times cannot show it: a transaction that began earlier can commit
 * later. Subtransactions, which snapshots do not list, write no rows.
 */
function isAsIn(snapshot: string): RawBuilder<SqlBool> {
  const [first = "0", next = "0", running = ""] = snapshot.split(":");
  const open = running === "" ? sql`'{}'::bigint[]` : sql`${`{${running}}`}::bigint[]`;
  return sql<SqlBool>`(${writtenBy} < ${first}::bigint or (${writtenBy} < ${next}::bigint and ${writtenBy} <> all(${open})))`;
}

/** A part of a selection: the reports of one holder, of one custodian, or all reports. */
type Part<Selection extends InboxSelection> = Selection & { custodianAgencyId?: string };

/** Written exactly as in the index predicate, because PostgreSQL would not use the index otherwise. */
const isWithNobody = sql<SqlBool>`(unit_id is null and officer_id is null)`;
const isWithSomebody = sql<SqlBool>`(unit_id is not null or officer_id is not null)`;

/** Matches reports that a custodian has to enter in the national channel, as in the index predicate. */
const mustBeTaken = sql<SqlBool>`national_state in ('manual', 'refused')`;

/** Selects the reports of a part. */
function selectHeld(db: Kysely<Tables>, selection: Part<InboxSelection>) {
  const { responsibleAgencyId, statuses, overdue, escalated, dueBefore, contested } = selection;
  const { classification, categoryIds, regionCodes, submittedFrom, submittedBefore, updatedSince } =
    selection;
  const { unitIds, officerId, unassigned, nationalStates, custodianAgencyId } = selection;
  const words = searchQuery(selection);
  let held = db.selectFrom("report");
  if (custodianAgencyId !== undefined) {
    held = held.where("custodian_agency_id", "=", custodianAgencyId);
    if (!nationalStates) held = held.where(mustBeTaken);
  } else if (responsibleAgencyId === null)
    held = held.where("responsible_agency_id", "is", null).where("custodian_agency_id", "is", null);
  else if (responsibleAgencyId !== undefined)
    held = held.where("responsible_agency_id", "=", responsibleAgencyId);
  if (responsibleAgencyId === undefined && selection.handedOver !== undefined)
    held = held.where("custodian_agency_id", selection.handedOver ? "is not" : "is", null);
  if (selection.overseen) held = held.where(isOverseen);
  if (words !== undefined)
    held = held.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("report_search")
          .whereRef("report_search.report_id", "=", "report.id")
          .where(sql<SqlBool>`report_search.words @@ ${words}::tsquery`),
      ),
    );
  // The values are literals, because the index predicates contain them.
  if (escalated !== undefined) held = held.where("escalation", escalated ? "=" : "<>", sql.lit(2));
  if (contested !== undefined) held = held.where("contest_count", contested ? ">" : "=", sql.lit(0));
  if (nationalStates) held = held.where("national_state", "in", [...nationalStates]);
  if (selection.promisedTo !== undefined) held = held.where("promised_on", "<=", selection.promisedTo);
  if (dueBefore) held = held.where("due_at", "<", dueBefore);
  if (statuses) held = held.where("status", "in", [...statuses]);
  if (classification) held = held.where("classification", "=", sql.lit(classification));
  if (categoryIds) held = held.where("category_id", "in", [...categoryIds]);
  if (unitIds) held = held.where("unit_id", "in", unitIds.filter(isUuid));
  if (officerId !== undefined) held = held.where("officer_id", "=", officerId);
  if (unassigned !== undefined) held = held.where(unassigned ? isWithNobody : isWithSomebody);
  if (regionCodes) held = held.where(isInAny(regionCodes));
  if (submittedFrom) held = held.where("submitted_at", ">=", submittedFrom);
  if (submittedBefore) held = held.where("submitted_at", "<", submittedBefore);
  if (updatedSince) held = held.where("updated_at", ">=", updatedSince);
  if (overdue) held = held.where("due_at", overdue.is ? "<" : ">=", overdue.at);
  return held;
}

/**
 * Splits a selection into parts, each of which an index contains in order. There is one part for each holder
 * and custodian. Each part is split further by state or status, unless it is searched for words or sorted by
 * another time.
 */
function partsOf<Selection extends InboxSelection & Pick<InboxQuery, "sort">>(
  selection: Selection,
): Part<Selection>[] {
  const { responsibleAgencyId, predecessorIds = [], statuses, nationalStates, handedOver } = selection;
  if (responsibleAgencyId === undefined) return [selection];
  // A report that was handed over has neither a unit nor an officer.
  const isAssigned =
    selection.unitIds !== undefined || selection.officerId !== undefined || selection.unassigned === false;
  const holders = [responsibleAgencyId, ...predecessorIds].flatMap((id): Part<Selection>[] => {
    const held = { ...selection, responsibleAgencyId: id, predecessorIds: [] };
    const hasCustody = id !== null && !isAssigned && handedOver !== false;
    return [...(handedOver ? [] : [held]), ...(hasCustody ? [{ ...held, custodianAgencyId: id }] : [])];
  });
  if (selection.words || (selection.sort ?? "dueAt") !== "dueAt") return holders;
  if (nationalStates)
    return holders.flatMap((part) =>
      [...new Set(nationalStates)].map((state) => ({ ...part, nationalStates: [state] })),
    );
  if (!statuses) return holders;
  // One index contains the reports to be entered in the national channel in order, whatever their status.
  return holders.flatMap((part) =>
    part.custodianAgencyId === undefined
      ? [...new Set(statuses)].map((status) => ({ ...part, statuses: [status] }))
      : [part],
  );
}

function pageOf(db: Kysely<Tables>, query: Part<InboxQuery>) {
  const { after, unchangedSince, limit } = query;
  const { column, direction } = orderOf(query);
  let page = selectHeld(db, query).selectAll().select(sql<string>`pg_current_snapshot()::text`.as("moment"));
  if (after) {
    const at = after.at ? sql`${after.at}::timestamptz` : sql`'infinity'::timestamptz`;
    const onward = direction === "asc" ? sql`>` : sql`<`;
    page = page.where(sql<SqlBool>`(${sql.ref(column)}, id) ${onward} (${at}, ${after.id}::uuid)`);
  }
  if (unchangedSince !== undefined) page = page.where(isAsIn(unchangedSince));
  return page.orderBy(column, direction).orderBy("id", direction).limit(limit);
}

/** Reads each part in the order of its index, up to the limit. */
async function inboxPage(db: Kysely<Tables>, query: InboxQuery) {
  const pages = partsOf(query).map((part) => pageOf(db, part));
  if (pages.length === 0) return [];
  if (pages.length === 1) return (pages[0] as (typeof pages)[0]).execute();
  const { column, direction } = orderOf(query);
  const { rows } = await sql<RowOfTable<typeof reports> & { moment: string }>`
    select * from (${sql.join(pages, sql` union all `)}) report
    order by ${sql.ref(column)} ${sql.raw(direction)}, id ${sql.raw(direction)} limit ${query.limit}`.execute(
    db,
  );
  return rows;
}

/** Counts the reports in each inbox, up to a limit. */
export async function countInboxes(
  db: Kysely<Tables>,
  selections: readonly InboxSelection[],
  most: number,
): Promise<number[]> {
  const counts = selections.map((selection) => {
    if (admitsNothing(selection)) return sql`0`;
    // Each part is read in index order, so only the counted rows are read.
    const parts = partsOf(selection).map((part) =>
      selectHeld(db, part).select(sql`1`.as("one")).orderBy("due_at").limit(most),
    );
    if (parts.length === 0) return sql`0`;
    return sql`(select count(*) from (select from (${sql.join(parts, sql` union all `)}) part limit ${most}) counted)`;
  });
  const { rows } = await sql<{
    counts: number[];
  }>`select array[${sql.join(counts)}]::integer[] as counts`.execute(db);
  return rows[0]?.counts ?? [];
}
