import { type AllRecords, type KindName, kinds, type StoredRecords } from "@lapor/channel/store";
import { CompiledQuery, type QueryResult } from "kysely";
import type { Engine } from "./engine/engine.ts";
import {
  answerTemplates,
  digestDays,
  inboxExports,
  notificationSettings,
  officerSessions,
  officers,
  savedViews,
  signIns,
} from "./tables/officer-tables.ts";
import { supports } from "./tables/public-tables.ts";
import type { Table } from "./tables/table.ts";
import {
  apiKeys,
  attachments,
  drafts,
  idempotencyRecords,
  keySightings,
  mailAddresses,
  nationalComplaints,
  nationalEntries,
  nationalMessages,
  nationalPauses,
  notes,
  surveys,
  type Tables,
  units,
  webhookEndpoints,
} from "./tables/tables.ts";
import { isUuid } from "./tables/uuid.ts";

/** The table for each kind of record. */
const tables: {
  // biome-ignore lint/suspicious/noExplicitAny: the row is any that the declaration of the table has
  readonly [Name in KindName]: { name: keyof Tables; table: Table<StoredRecords[Name], any> };
} = {
  answerTemplates: { name: "answer_template", table: answerTemplates },
  attachments: { name: "attachment", table: attachments },
  digestDays: { name: "officer_notification_day", table: digestDays },
  drafts: { name: "draft", table: drafts },
  idempotencyRecords: { name: "idempotency_record", table: idempotencyRecords },
  inboxExports: { name: "inbox_export", table: inboxExports },
  keys: { name: "api_key", table: apiKeys },
  keySightings: { name: "key_sighting", table: keySightings },
  mailAddresses: { name: "mail_address", table: mailAddresses },
  nationalComplaints: { name: "national_complaint", table: nationalComplaints },
  nationalEntries: { name: "national_entry", table: nationalEntries },
  nationalMessages: { name: "national_message", table: nationalMessages },
  nationalPauses: { name: "national_pause", table: nationalPauses },
  notes: { name: "note", table: notes },
  notificationSettings: { name: "officer_notification_settings", table: notificationSettings },
  officers: { name: "officer", table: officers },
  savedViews: { name: "saved_view", table: savedViews },
  sessions: { name: "officer_session", table: officerSessions },
  signIns: { name: "sign_in_event", table: signIns },
  supports: { name: "support", table: supports },
  surveys: { name: "survey", table: surveys },
  units: { name: "unit", table: units },
  webhookEndpoints: { name: "webhook_endpoint", table: webhookEndpoints },
};

/** Columns whose values are UUIDs in all of these tables. PostgreSQL rejects other texts there. */
const uuidColumns: ReadonlySet<string> = new Set(["id", "report_id", "officer_id", "key_id"]);

/** A record or a part of it, whatever its kind. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * The parts of the SQL statements for a kind of record. They name every column instead of using `*`, so the
 * statements stay prepared.
 */
interface KindTexts {
  columns: readonly string[];
  select: string;
  insert: string;
  orderBy: string;
  /** Replaces every field of the record with the same key. */
  orReplace: string;
}

const quoted = (name: string): string => `"${name}"`;
const listOf = (names: readonly string[]): string => names.map(quoted).join(", ");

/** Returns the columns that store these fields. */
const columnsOf = (kind: KindName, fields: readonly string[]): string[] =>
  fields.flatMap((field) => Object.keys(tables[kind].table.toColumns({ [field]: null })));

function textsOf(kind: KindName): KindTexts {
  const { name, table } = tables[kind];
  const { columns } = table;
  const key = columnsOf(kind, kinds[kind].key);
  const order = (kinds[kind].order ?? []).map((by) =>
    by.startsWith("-") ? `${listOf(columnsOf(kind, [by.slice(1)]))} desc` : listOf(columnsOf(kind, [by])),
  );
  const replaced = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${quoted(column)} = excluded.${quoted(column)}`);
  const parameters = columns.map((_, index) => `$${index + 1}`);
  return {
    columns,
    select: `select ${listOf(columns)} from ${quoted(name)}`,
    insert: `insert into ${quoted(name)} (${listOf(columns)}) values (${parameters.join(", ")})`,
    orderBy: order.length > 0 ? ` order by ${order.join(", ")}` : "",
    orReplace: ` on conflict (${listOf(key)}) do ${replaced.length > 0 ? `update set ${replaced.join(", ")}` : "nothing"}`,
  };
}

const texts = Object.fromEntries(
  (Object.keys(tables) as KindName[]).map((kind) => [kind, textsOf(kind)]),
) as Record<KindName, KindTexts>;

interface Condition {
  text: string;
  parameters: unknown[];
}

/**
 * Builds the condition that each column has its value in `match`, or one of the values if `match` contains an
 * array. Returns undefined when nothing can match.
 */
function conditionOf(kind: KindName, match: Fields, parameters: unknown[] = []): Condition | undefined {
  const parts: string[] = [];
  for (const [field, wanted] of Object.entries(match)) {
    const values = Array.isArray(wanted) ? wanted : [wanted];
    const rows = values.map((value) => tables[kind].table.toColumns({ [field]: value }) as Fields);
    const column = Object.keys(rows[0] ?? {})[0];
    if (column === undefined) return undefined;
    const all = rows.map((row) => row[column]);
    const present = all.filter(
      (value) => value !== null && (!uuidColumns.has(column) || isUuid(String(value))),
    );
    const alternatives = all.includes(null) ? [`${quoted(column)} is null`] : [];
    if (present.length > 0) {
      const [one] = present;
      parameters.push(Array.isArray(wanted) ? present : one);
      const parameter = `$${parameters.length}`;
      alternatives.push(
        Array.isArray(wanted) ? `${quoted(column)} = any(${parameter})` : `${quoted(column)} = ${parameter}`,
      );
    }
    if (alternatives.length === 0) return undefined;
    parts.push(alternatives.length > 1 ? `(${alternatives.join(" or ")})` : (alternatives[0] ?? ""));
  }
  return { text: parts.length > 0 ? ` where ${parts.join(" and ")}` : "", parameters };
}

/** The ways in which statements are sent. */
interface Sender {
  /** Used to read one record. */
  find: Engine["execute"];
  /** Used to read several records. */
  list: Engine["execute"];
  /** Used for writes whose result is needed. */
  write: Engine["execute"];
  /** Used for other writes. In a transaction, it does not wait for the result. */
  post(statement: CompiledQuery<unknown>): Promise<unknown>;
}

const raw = (text: string, parameters: readonly unknown[]): CompiledQuery<Fields> =>
  CompiledQuery.raw(text, [...parameters]) as CompiledQuery<Fields>;

const countOf = ({ numAffectedRows }: QueryResult<unknown>): number => Number(numAffectedRows ?? 0n);

/** Reads and writes records in SQL. */
export function sqlRecords({ find, list, write, post }: Sender): AllRecords {
  const recordOf = (kind: KindName, row: Fields): Fields => tables[kind].table.fromRow(row) as never;
  const valuesOf = (kind: KindName, record: Fields): unknown[] =>
    tables[kind].table.toValues(record as never);

  async function change(kind: KindName, match: Fields, fields: Fields): Promise<number> {
    const row = tables[kind].table.toColumns(fields as never) as Fields;
    const changes = Object.keys(row).map((column, index) => `${quoted(column)} = $${index + 1}`);
    const condition = conditionOf(kind, match, Object.values(row));
    if (!condition) return 0;
    const text = `update ${quoted(tables[kind].name)} set ${changes.join(", ")}${condition.text}`;
    return countOf(await write(raw(text, condition.parameters)));
  }
  const insert = async (kind: KindName, record: Fields): Promise<boolean> =>
    countOf(await write(raw(`${texts[kind].insert} on conflict do nothing`, valuesOf(kind, record)))) === 1;

  const records = {
    insert,
    change,
    async find(kind: KindName, match: Fields) {
      const condition = conditionOf(kind, match);
      if (!condition) return undefined;
      const { rows } = await find(raw(`${texts[kind].select}${condition.text}`, condition.parameters));
      return rows[0] && recordOf(kind, rows[0]);
    },
    async list(kind: KindName, match: Fields) {
      const condition = conditionOf(kind, match);
      if (!condition) return [];
      const text = `${texts[kind].select}${condition.text}${texts[kind].orderBy}`;
      const { rows } = await list(raw(text, condition.parameters));
      return rows.map((row) => recordOf(kind, row));
    },
    async put(kind: KindName, record: Fields) {
      await post(raw(`${texts[kind].insert}${texts[kind].orReplace}`, valuesOf(kind, record)));
    },
    async replace(kind: KindName, record: Fields & { version: number }) {
      if (record.version === 1) return insert(kind, record);
      const key = Object.fromEntries(kinds[kind].key.map((field) => [field, record[field]]));
      return (await change(kind, { ...key, version: record.version - 1 }, record)) === 1;
    },
    async remove(kind: KindName, match: Fields) {
      const condition = conditionOf(kind, match);
      if (!condition) return 0;
      const text = `delete from ${quoted(tables[kind].name)}${condition.text}`;
      return countOf(await write(raw(text, condition.parameters)));
    },
  };
  return records as unknown as AllRecords;
}
