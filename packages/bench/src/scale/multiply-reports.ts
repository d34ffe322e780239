import type pg from "pg";
import { copiedTrackingId } from "./copied-tracking-id.ts";

/** The access code of every copied report. */
export const commonAccessCode = "0000-0000-0000-0000";

/** Rows per statement: some megabytes. */
const batchSize = 10_000;

/**
 * Copies the existing reports with all their rows, again and again, up to this number of reports, the
 * original ones included. Every copy has its own ids, tracking ID, access code, times, category, region and
 * one word of text. The life, length and agency stay those of the original. One report in ten missed its
 * deadline a year ago, and one in a hundred is escalated. Their clocks stand: the server that reads them
 * changes none of them. Needs the positions of all events.
 */
export async function multiplyReports(client: pg.Client, count: number): Promise<void> {
  // No copy is checked against the others, and history needs no trigger.
  await client.query("set session_replication_role = replica");
  await client.query("update report set acts_at = acts_at + interval '100 years'");
  await client.query(`
    create temporary table seed as select row_number() over (order by id) - 1 as number, id, tracking_id from report;
    create temporary table copied (original_id uuid, original_tracking_id text, copy bigint, serial bigint, id uuid, tracking_id text)`);
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
      select seed.id, seed.tracking_id, serial / $1, serial, ${idOf("serial")}, fresh.tracking_id
      from unnest($2::text[]) with ordinality fresh(tracking_id, ordinal)
      cross join lateral (select $1::bigint * $3::bigint + ordinal - 1 as serial) numbered
      join seed on seed.number = serial % $1::bigint`,
      [originals.size, ids, first],
    );
    for (const statement of statements) await client.query(statement);
    await client.query("commit");
  }
  for (const index of indexes) await client.query(index);
  await client.query("reset session_replication_role");
}

type Columns = ReadonlyMap<string, readonly string[]>;

/** The statements that insert the rows of the reports in `copied`. There were so many events before. */
function copyStatements(columns: Columns, events: number): string[] {
  const later = (column: string) => `original.${column} + copied.serial * interval '100 milliseconds'`;
  const dueAt = `${later("due_at")} - case when copy % 10 = 0 then interval '1 year' else interval '0' end`;
  const isEscalated = "(copy % 100 = 0 and original.due_at is not null)";
  const insert = (table: string, changes: Readonly<Record<string, string>>, from: string): string => {
    const names = columns.get(table) ?? [];
    const values = names.map((name) => changes[name] ?? `original.${name}`);
    return `insert into ${table} (${names.join(", ")}) select ${values.join(", ")} from ${from}`;
  };
  const ofReport = (table: string) =>
    `copied join ${table} original on original.report_id = copied.original_id`;
  const position = `original.position + copy * ${events}`;
  return [
    insert(
      "report",
      {
        id: "copied.id",
        tracking_id: "copied.tracking_id",
        access_code_hash: `encode(sha256(convert_to(copied.id::text || ':${commonAccessCode.replaceAll("-", "")}', 'UTF8')), 'hex')`,
        body: "original.body || ' ' || md5(serial::text)",
        category_id: "(array['jalan', 'sampah', 'air-minum', 'banjir', null])[copy % 5 + 1]",
        // By a hash, so that overdue reports are of all regions.
        region_code: "'32.73.' || lpad(((hashint8(serial) & 2147483647) % 30 + 1)::text, 2, '0')",
        submitted_at: later("submitted_at"),
        updated_at: later("updated_at"),
        ended_at: later("ended_at"),
        due_at: dueAt,
        acts_at: later("acts_at"),
        escalation: `case when ${isEscalated} then 2 else 0 end`,
        overdue_since: `case when ${isEscalated} then ${dueAt} end`,
      },
      "copied join report original on original.id = copied.original_id",
    ),
    insert("timeline_entry", { report_id: "copied.id" }, ofReport("timeline_entry")),
    insert("report_departure", { report_id: "copied.id", at: later("at") }, ofReport("report_departure")),
    insert(
      "event",
      { report_id: "copied.id", position, tracking_id: "copied.tracking_id" },
      ofReport("event"),
    ),
    insert(
      "event_agency",
      { position },
      `(select distinct copy from copied) copies cross join event_agency original where original.position <= ${events}`,
    ),
    insert(
      "report_search",
      {
        report_id: "copied.id",
        words: `ts_delete(original.words, ${idWords("original_tracking_id")})
          || array_to_tsvector(${idWords("copied.tracking_id")} || md5(serial::text))`,
      },
      ofReport("report_search"),
    ),
  ];
}

/** Every writable column of the copied tables, so that columns of later versions are included. */
async function readColumns(client: pg.Client): Promise<Columns> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select relname as name, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relnamespace = 'public'::regnamespace
      and relname = any ('{report, timeline_entry, report_departure, event, event_agency, report_search}')
      and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    group by relname`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/**
 * Drops the index of words, which takes most of the time when it grows with the rows. Returns the statement
 * that makes it again.
 */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; statement: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as statement
    from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
    where amname = 'gin' and indrelid = 'report_search'::regclass`,
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ statement }) => statement);
}

/** The search words of a tracking ID, as the channel's `reportWords` makes them. */
const idWords = (trackingId: string): string =>
  `(string_to_array(lower(${trackingId}), '-') || lower(replace(${trackingId}, '-', '')))`;

// The id of a copy starts with a time, as the channel's ids do: 140 ms after the previous copy.
function idOf(serial: string): string {
  const time = `lpad(to_hex(1700000000000 + ${serial} * 140), 12, '0')`;
  const rest = `md5(${serial}::text)`;
  return `(substr(${time}, 1, 8) || '-' || substr(${time}, 9) || '-7' || substr(${rest}, 1, 3) || '-8' || substr(${rest}, 4, 3)
    || '-' || substr(${rest}, 7, 12))::uuid`;
}
