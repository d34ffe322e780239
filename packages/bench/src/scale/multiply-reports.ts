import { setTimeout as wait } from "node:timers/promises";
import { createTrackingId, type Random } from "@lapor/channel";
import type pg from "pg";
import { seededRandom } from "../server/report-requests.ts";

/** The access code of every copied report. */
export const commonAccessCode = "0000-0000-0000-0000";

/** Rows per statement: some megabytes. */
const batchSize = 10_000;

/** Reports in a database whose number can be increased. */
export interface Multiplier {
  /**
   * Adds copies up to this number of reports, the original ones included. Returns some tracking
   * IDs.
   */
  growTo(count: number): Promise<string[]>;
}

/**
 * Copies the existing reports with all their rows, again and again. Every copy has its own ids,
 * tracking ID, access code, deadline and one word of text. The life, length and agency stay those
 * of the original.
 */
export async function createMultiplier(client: pg.Client): Promise<Multiplier> {
  await lastPlace(client);
  await client.query(`
    create table seed_report as select row_number() over (order by id) - 1 as k, id from report;
    create table seed_size as select (select count(*) from report) as reports, (select max(position) from event) as events`);
  const sizes = await client.query<{ reports: number; events: number }>(
    "select reports::integer, events::integer from seed_size",
  );
  const { reports: first, events } = sizes.rows[0] as { reports: number; events: number };
  const random = seeded(7);
  let copies = 0;
  const columns: Record<string, string[]> = {};
  for (const table of ["report", "timeline_entry", "event"]) columns[table] = await columnsOf(client, table);

  const serial = `(copy * ${first} + seed.k)`;
  const copied = (table: string, key: string, changes: string, from: string): string => `
    insert into ${table} (${columns[table]?.join(", ")})
    select ${columns[table]?.map((column) => `(fresh).${column}`).join(", ")} from (
      select jsonb_populate_record(null::${table}, to_jsonb(original) || jsonb_build_object(${changes})) as fresh
      from ${from} join ${table} original on original.${key} = seed.id
      offset 0 -- else it is made again for each column
    ) made`;
  const later = (column: string): string =>
    `'${column}', original.${column} + ${serial} * interval '100 milliseconds'`;

  const add = async (count: number, trackingIds: readonly string[]): Promise<void> => {
    const end = await lastPlace(client);
    const from = `generate_series(${copies + 1}, ${copies + count}) copy cross join seed_report seed`;
    const shift = `${end} + (copy - ${copies + 1})::bigint * ${events}`;
    const id = idOf(serial);
    const ids = `($1::text[])[${serial} - ${(copies + 1) * first} + 1]`;
    await client.query("begin");
    await client.query(
      copied(
        "report",
        "id",
        `'id', ${id}, 'tracking_id', ${ids}, ${later("submitted_at")}, ${later("updated_at")}, ${later("ended_at")},
        ${later("due_at")}, ${later("acts_at")}, 'body', original.body || ' ' || md5(${serial}::text),
        'access_code_hash', encode(sha256(convert_to(${id}::text || ':${commonAccessCode.replaceAll("-", "")}', 'UTF8')), 'hex')`,
        from,
      ),
      [trackingIds],
    );
    await client.query(copied("timeline_entry", "report_id", `'report_id', ${id}`, from));
    await client.query(
      copied(
        "event",
        "report_id",
        `'report_id', ${id}, 'position', original.position + ${shift}, 'tracking_id', ${ids}`,
        from,
      ),
      [trackingIds],
    );
    await client.query(`insert into event_agency (agency_id, position)
      select agency_id, position + ${shift} from generate_series(${copies + 1}, ${copies + count}) copy
      cross join event_agency where position <= ${events}`);
    await client.query(`insert into report_search (report_id, words)
      select ${id}, words || array_to_tsvector(array[md5(${serial}::text)])
      from ${from} join report_search original on original.report_id = seed.id`);
    await client.query("commit");
    copies += count;
  };

  return {
    async growTo(count) {
      const told: string[] = [];
      for (;;) {
        const missing = Math.ceil(count / first) - 1 - copies;
        if (missing <= 0) break;
        const now = Math.min(missing, Math.max(1, Math.floor(batchSize / first)));
        const trackingIds = Array.from({ length: now * first }, () => createTrackingId(random));
        await add(now, trackingIds);
        told.push(...trackingIds.slice(0, 50));
      }
      await client.query("vacuum analyze");
      return told;
    },
  };
}

/** Every writable column, so that columns of later versions are included. */
async function columnsOf(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
      and attgenerated = '' and attidentity = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => `"${name}"`);
}

// The id of a copy starts with a time, as the channel's ids do: 140 ms after the previous copy.
function idOf(serial: string): string {
  const time = `lpad(to_hex(1700000000000 + ${serial} * 140), 12, '0')`;
  const rest = `md5((${serial})::text)`;
  return `(substr(${time}, 1, 8) || '-' || substr(${time}, 9) || '-7' || substr(${rest}, 1, 3) || '-8' || substr(${rest}, 4, 3)
    || '-' || substr(${rest}, 7, 12))::uuid`;
}

/** Seeded, so that tracking IDs are the same in every run. */
function seeded(seed: number): Random {
  const random = seededRandom(seed);
  return { bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)) };
}

/** Resolves to the end of the log once every event has its sequence number, within a second or two. */
async function lastPlace(client: pg.Client): Promise<number> {
  for (const until = performance.now() + 60_000; ; ) {
    const { rows } = await client.query<{ waiting: boolean; last: string | null }>(
      `select exists (select from event where position is null) as waiting,
        (select max(position)::text from event) as last`,
    );
    const { waiting, last } = rows[0] as { waiting: boolean; last: string | null };
    if (!waiting) return Number(last ?? 0);
    if (performance.now() > until) throw new Error("Events got no sequence numbers within a minute.");
    await wait(100);
  }
}
