import type pg from "pg";
import { copiedTrackingId } from "./copied-tracking-id.ts";

export const commonAccessCode = "0000-0000-0000-0000";

/** The number of rows per statement. They amount to a few megabytes. */
const batchSize = 10_000;

const copiedTables = [
  "report",
  "timeline_entry",
  "report_departure",
  "event",
  "event_former_holder",
  "report_search",
  "public_report",
];

/**
 * Copies the existing reports with all their rows until there are `count` reports, including the originals.
 * - A copy has its own ids, tracking ID, access code, times, category, region and one word of text. It keeps
 *   the life, length and agency of the original.
 * - The copies were submitted over the last 500 days, whatever their number.
 * - Deadlines are within the next two months. One report in ten missed its deadline in the last year, and one
 *   in a hundred is escalated.
 * - Three in four verified reports are assigned to a unit, half of these also to an officer.
 * - The server never takes an automatic action on the copies, so reading does not change them.
 * Requires that all events have sequence numbers, and that the agencies have units and officers.
 */
export async function multiplyReports(client: pg.Client, count: number): Promise<void> {
  // Turn off foreign keys and triggers, because the copies need no checks and no history trigger.
  await client.query("set session_replication_role = replica");
  await client.query("update report set acts_at = acts_at + interval '100 years'");
  await client.query(`
    create temporary table seed as select row_number() over (order by id) - 1 as number, id, tracking_id from report;
    create temporary table copied (
      original_id uuid, original_tracking_id text, copy bigint, serial bigint, id uuid, tracking_id text, shift interval
    );
    create temporary table office as
      select agency_id, row_number() over (partition by agency_id order by id) - 1 as number, id as unit_id, (
        select array_agg(officer.id order by officer.unit_id, officer.id) from officer
        where officer.agency_id = unit.agency_id and (officer.unit_id = unit.id or officer.unit_id is null)
      ) as officer_ids, count(*) over (partition by agency_id) as units
      from unit`);
  const { rows } = await client.query<{ trackingIds: string[]; events: number }>(
    `select array_agg(tracking_id) as "trackingIds", (select max(position)::integer from event) as events from report`,
  );
  const { trackingIds, events } = rows[0] as (typeof rows)[0];
  const originals = new Set(trackingIds);
  const statements = copyStatements(await readColumns(client), events);
  const indexes = await dropIndexes(client);
  const copies = Math.ceil(count / originals.size) - 1;
  const perBatch = Math.max(1, Math.floor(batchSize / originals.size));
  for (let first = 1; first <= copies; first += perBatch) {
    const last = Math.min(copies, first + perBatch - 1);
    const ids = Array.from({ length: (last - first + 1) * originals.size }, (_, index) =>
      copiedTrackingId(first * originals.size + index, originals),
    );
    await client.query("begin");
    await client.query("truncate copied");
    await client.query(
      `insert into copied
      select seed.id, seed.tracking_id, serial / $1, serial, ${idOf("serial")}, fresh.tracking_id,
        (serial::double precision / $4 - 1) * interval '500 days'
      from unnest($2::text[]) with ordinality fresh(tracking_id, ordinal)
      cross join lateral (select $1::bigint * $3::bigint + ordinal - 1 as serial) numbered
      join seed on seed.number = serial % $1::bigint`,
      [originals.size, ids, first, count],
    );
    for (const statement of statements) await client.query(statement);
    await client.query("commit");
  }
  for (const index of indexes) await client.query(index);
  await client.query("reset session_replication_role");
}

type Columns = ReadonlyMap<string, readonly string[]>;

/** Returns an SQL expression for a copy's pseudo-random number, independent of those with other seeds. */
const draw = (seed: number, below: number): string =>
  `((hashint8extended(serial, ${seed}) & 2147483647) % ${below})`;

/** Returns an SQL expression for a time of the original, shifted by as much as the copied report. */
const later = (column: string): string => `original.${column} + copied.shift`;

/** The last second of today in western Indonesia. */
const endOfToday = `((date_trunc('day', now() at time zone 'Asia/Jakarta') + interval '1 day - 1 second') at time zone 'Asia/Jakarta')`;

/** Half of the copies are in one city. The others are spread over all provinces. */
const regionCode = `case when ${draw(1, 2)} = 0 then '32.73.' || lpad((${draw(2, 30)} + 1)::text, 2, '0')
  else (string_to_array('11,12,13,14,15,16,17,18,19,21,31,32,33,34,35,36,51,52,53,61,62,63,64,65,71,72,73,74,75,76,81,82,91,92,93,94,95,96', ','))[${draw(2, 38)} + 1]
    || '.' || lpad((${draw(3, 13)} + 1)::text, 2, '0') || '.' || lpad((${draw(4, 5)} + 1)::text, 2, '0') end`;

/** The columns that lists filter by. The report and its public copy have the same values. */
const filtered = {
  category_id: `(array['jalan', 'sampah', 'air-minum', 'banjir', null])[${draw(5, 5)} + 1]`,
  region_code: regionCode,
  classification: `(case ${draw(6, 10)} when 0 then 'aspiration' when 1 then 'information_request' else 'complaint' end)::report_classification`,
};

/** Returns the columns in which a copied report differs from its original. */
function reportChanges(): Record<string, string> {
  const day = "interval '1 day'";
  const dueAt = `case when original.due_at = 'infinity' then original.due_at
    when copy % 10 = 0 then ${endOfToday} - (${draw(7, 365)} + 1) * ${day} else ${endOfToday} + ${draw(7, 60)} * ${day} end`;
  const isEscalated = "(copy % 100 = 0 and original.due_at < 'infinity')";
  const isPromised = `(original.status = 'in_progress' and ${draw(8, 6)} = 0)`;
  // Of the reports that an agency transferred, half are held by SP4N-LAPOR!.
  const isHandedOver = `(original.responsible_agency_id is null and ${draw(9, 2)} = 0)`;
  const isForwarded = `(${isHandedOver} or ${draw(10, 50)} = 0)`;
  return {
    ...filtered,
    id: "copied.id",
    tracking_id: "copied.tracking_id",
    access_code_hash: `substring(sha256(convert_to(copied.id::text || ':${commonAccessCode.replaceAll("-", "")}', 'UTF8')) for 16)`,
    body: "original.body || ' ' || md5(serial::text)",
    unit_id: "office.unit_id",
    officer_id: `case when ${draw(11, 2)} = 0 then office.officer_ids[${draw(12, 100)} % cardinality(office.officer_ids) + 1] end`,
    custodian_agency_id: `case when ${isHandedOver} then (select agency_id from report_departure where report_id = original.id) end`,
    national_state: `(case when ${isForwarded} then 'forwarded' when ${draw(10, 500)} = 1 then 'unknown' end)::national_state`,
    national_forwarded_at: `case when ${isForwarded} then ${later("updated_at")} end`,
    national_checked_at: `case when ${isForwarded} then ${later("updated_at")} end`,
    promised_on: `case when ${isPromised} then (now() + ${draw(7, 30)} * ${day})::date end`,
    promised_at: `case when ${isPromised} then ${later("updated_at")} end`,
    verified_at: later("verified_at"),
    submitted_at: later("submitted_at"),
    updated_at: later("updated_at"),
    ended_at: later("ended_at"),
    due_from: later("due_from"),
    released_at: later("released_at"),
    due_at: dueAt,
    acts_at: later("acts_at"),
    escalation: `case when ${isEscalated} then 2 else 0 end`,
    overdue_since: `case when ${isEscalated} then ${dueAt} end`,
  };
}

/**
 * Returns the statements that insert the rows of the reports in `copied`. `events` is the number of events
 * before these reports.
 */
function copyStatements(columns: Columns, events: number): string[] {
  const insert = (table: string, changes: Readonly<Record<string, string>>, from: string): string => {
    const names = columns.get(table) ?? [];
    const unknown = Object.keys(changes).filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`The table ${table} has no column ${unknown.join(", ")}.`);
    const values = names.map((name) => changes[name] ?? `original.${name}`);
    return `insert into ${table} (${names.join(", ")}) select ${values.join(", ")} from ${from}`;
  };
  const ofReport = (table: string) =>
    `copied join ${table} original on original.report_id = copied.original_id`;
  const position = `original.position + copy * ${events}`;
  return [
    // Insert reports in id order, as a channel does.
    insert(
      "report",
      reportChanges(),
      `copied join report original on original.id = copied.original_id
      left join office on office.agency_id = original.responsible_agency_id and original.verified_at is not null
        and ${draw(13, 4)} > 0 and office.number = ${draw(14, 1000)} % office.units
      order by serial`,
    ),
    // Spread the entries of a report, as a channel writes other entries in between.
    insert(
      "timeline_entry",
      { report_id: "copied.id", at: later("at") },
      `${ofReport("timeline_entry")} order by original.version, serial`,
    ),
    insert("report_departure", { report_id: "copied.id", at: later("at") }, ofReport("report_departure")),
    // Insert events in the order of their sequence numbers, as a channel does.
    insert("event", { report_id: "copied.id", position }, `${ofReport("event")} order by ${position}`),
    insert(
      "event_former_holder",
      { position },
      `(select distinct copy from copied) copies
        cross join event_former_holder original where original.position <= ${events}`,
    ),
    insert(
      "report_search",
      {
        report_id: "copied.id",
        words: `ts_delete(original.words, ${idWords("original_tracking_id")})
          || array_to_tsvector(${idWords("copied.tracking_id")} || md5(serial::text))`,
      },
      `${ofReport("report_search")} order by serial`,
    ),
    insert(
      "public_report",
      {
        ...filtered,
        report_id: "copied.id",
        tracking_id: "copied.tracking_id",
        submitted_on: `(${later("submitted_on")})::date`,
        body: "original.body || ' ' || md5(serial::text)",
        words: "original.words || array_to_tsvector(array[md5(serial::text)])",
      },
      ofReport("public_report"),
    ),
  ];
}

/** Reads all writable columns of the copied tables, so columns of later versions are included. */
async function readColumns(client: pg.Client): Promise<Columns> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace and relname = any ($1::text[])
      and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    group by relname`,
    [copiedTables],
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/**
 * Drops the indexes that are not unique, because building them once after all inserts is faster. Returns the
 * statements that recreate them.
 */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; statement: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as statement
    from pg_index where not indisunique and indrelid = any ($1::text[]::regclass[])`,
    [copiedTables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ statement }) => statement);
}

/** Returns the search words of a tracking ID, as the channel's `reportWords` does. */
const idWords = (trackingId: string): string =>
  `((string_to_array(lower(${trackingId}), '-'))[2:] || lower(replace(${trackingId}, '-', '')))`;

// Returns an id that increases with time, as the channel's ids do. Copies come after their originals, in
// serial order, and before reports that are added later.
function idOf(serial: string): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const number = `lpad(to_hex(${serial}), 6, '0')`;
  return `('${time.slice(0, 8)}-${time.slice(8)}-7' || substr(${number}, 1, 3) || '-8' || substr(${number}, 4)
    || '-' || substr(md5(${serial}::text), 1, 12))::uuid`;
}
