import {
  type Resealing,
  supportContext,
  supporterAddressContext,
  UnknownSealKey,
  type WordsField,
  wordsFields,
} from "@lapor/channel/store";
import { type Kysely, type RawBuilder, type Selectable, sql } from "kysely";
import { totpContext } from "../tables/account-records.ts";
import { officers, savedViews } from "../tables/officer-tables.ts";
import { columnName } from "../tables/table.ts";
import {
  attachments,
  drafts,
  identityAccesses,
  notes,
  reports,
  type Tables,
  timelineEntries,
} from "../tables/tables.ts";

/**
 * The number of rows per query, which takes a few hundredths of a second whether or not a row must be sealed.
 */
const batchSize = 200;
const typeOfKey = (part: string) => (part === "version" ? sql`integer` : sql`uuid`);
/** A value that precedes all values of the column. */
const beforeAll = (part: string): string =>
  part === "version" ? "0" : "00000000-0000-0000-0000-000000000000";

export interface Resealed {
  resealed: number;
  /** The number of texts that were changed or that no available key can decrypt. */
  unopened: number;
  /** The IDs of missing keys. */
  unknownKeys: string[];
}

/** A column that contains sealed text. */
export interface SealedColumn<Name extends keyof Tables = keyof Tables> {
  table: Name;
  column: string;
  /** The name of these texts in messages. */
  texts: string;
  /** The columns of the primary key. Each is a `uuid` or a version. */
  key: readonly string[];
  /** Selects the rows with something to seal. */
  where: RawBuilder<boolean>;
  /** Additional assignments in the same update, as `, name = value`. */
  also?: RawBuilder<unknown>;
  reseal(resealing: Resealing, row: Selectable<Tables[Name]>): Promise<string | null | undefined>;
}

const column = <Name extends keyof Tables>(definition: SealedColumn<Name>): SealedColumn =>
  definition as unknown as SealedColumn;

// "offset 0" makes PostgreSQL look up each report by its key. Otherwise the planner would read all reports
// for one batch.
const ofConfidential = sql<boolean>`exists (
  select from report where report.id = timeline_entry.report_id and report.confidential offset 0
)`;

const textsOfReports: Record<WordsField, string> = {
  title: "titles",
  body: "texts",
  original: "original values",
};

/** All columns that contain sealed text. */
export const sealedColumns: readonly SealedColumn[] = [
  column<"report_identity">({
    table: "report_identity",
    column: "sealed",
    texts: "identities",
    key: ["report_id"],
    where: sql`true`,
    reseal: (resealing, { sealed, report_id: reportId }) => resealing.identity(sealed, reportId),
  }),
  ...wordsFields.map((field) =>
    column<"report">({
      table: "report",
      column: columnName(field),
      texts: `${textsOfReports[field]} of confidential reports`,
      key: ["id"],
      where: sql`confidential and ${sql.ref(columnName(field))} <> ''`,
      reseal: async (resealing, row) => (await resealing.report(reports.fromRow(row)))[field],
    }),
  ),
  column<"report">({
    table: "report",
    column: "address",
    texts: "places of confidential reports",
    key: ["id"],
    where: sql`confidential and (address is not null or latitude is not null)`,
    also: sql`, latitude = null, longitude = null`,
    reseal: async (resealing, row) => (await resealing.report(reports.fromRow(row))).location.address,
  }),
  column<"timeline_entry">({
    table: "timeline_entry",
    column: "message",
    texts: "entries of confidential reports",
    key: ["report_id", "version"],
    where: sql`message is not null and ${ofConfidential}`,
    also: sql`, message_salt = null`,
    reseal: async (resealing, row) => (await resealing.entry(timelineEntries.fromRow(row))).message,
  }),
  column<"note">({
    table: "note",
    column: "text",
    texts: "notes of officers",
    key: ["report_id", "id"],
    where: sql`true`,
    reseal: async (resealing, row) => (await resealing.note(notes.fromRow(row))).text,
  }),
  column<"draft">({
    table: "draft",
    column: "fields",
    texts: "drafts of officers",
    key: ["report_id", "officer_id"],
    where: sql`true`,
    reseal: async (resealing, row) => (await resealing.draft(drafts.fromRow(row))).fields,
  }),
  column<"saved_view">({
    table: "saved_view",
    column: "content",
    texts: "saved views of officers",
    key: ["officer_id", "id"],
    where: sql`true`,
    reseal: async (resealing, row) => (await resealing.view(savedViews.fromRow(row))).content,
  }),
  column<"identity_access">({
    table: "identity_access",
    column: "reason",
    texts: "reasons of identity accesses",
    key: ["report_id", "id"],
    where: sql`reason is not null`,
    reseal: async (resealing, row) => (await resealing.identityAccess(identityAccesses.fromRow(row))).reason,
  }),
  column<"attachment">({
    table: "attachment",
    column: "file_name",
    texts: "names of files",
    key: ["id"],
    where: sql`file_name <> ''`,
    reseal: async (resealing, row) => (await resealing.attachment(attachments.fromRow(row))).fileName,
  }),
  column<"support">({
    table: "support",
    column: "message",
    texts: "messages of supporters",
    key: ["report_id", "id"],
    where: sql`message is not null`,
    reseal: async (resealing, { id, message }) =>
      message === null ? null : resealing.text(message, supportContext(id)),
  }),
  column<"mail_subscription">({
    table: "mail_subscription",
    column: "address",
    texts: "addresses of supporters",
    key: ["report_id", "thread"],
    where: sql`address is not null`,
    reseal: async (resealing, { support_id: id, address }) =>
      id === null || address === null ? null : resealing.text(address, supporterAddressContext(id)),
  }),
  column<"officer">({
    table: "officer",
    column: "name",
    texts: "names of officers",
    key: ["id"],
    where: sql`true`,
    reseal: async (resealing, row) => (await resealing.officer(officers.fromRow(row))).name,
  }),
  column<"officer">({
    table: "officer",
    column: "email",
    texts: "addresses of officers",
    key: ["id"],
    where: sql`true`,
    reseal: async (resealing, row) => (await resealing.officer(officers.fromRow(row))).email,
  }),
  column<"webhook_endpoint">({
    table: "webhook_endpoint",
    column: "secret",
    texts: "secrets of webhooks",
    key: ["id"],
    where: sql`true`,
    reseal: (resealing, { secret, id }) => resealing.webhookSecret(secret, id),
  }),
  column<"webhook_endpoint">({
    table: "webhook_endpoint",
    column: "previous_secret",
    texts: "earlier secrets of webhooks",
    key: ["id"],
    where: sql`previous_secret is not null`,
    reseal: async (resealing, { previous_secret: secret, id }) =>
      secret === null ? null : resealing.webhookSecret(secret, id),
  }),
  column<"officer_password">({
    table: "officer_password",
    column: "totp_secret",
    texts: "secrets of authenticator apps",
    key: ["officer_id"],
    where: sql`true`,
    reseal: (resealing, { totp_secret: secret, officer_id: id }) => resealing.text(secret, totpContext(id)),
  }),
];

type Row = Record<string, string | null>;

/**
 * Reseals with the current key all text that another key sealed, and seals text of confidential reports,
 * notes and file names that was never sealed. Works in batches of one statement each and skips what is done,
 * so a killed run can simply be repeated. Safe while the channel serves requests, if every server has the
 * current key: it changes only these texts, and only if they are unchanged since it read them.
 */
export async function reseal(db: Kysely<Tables>, resealing: Resealing): Promise<Resealed> {
  const result: Resealed = { resealed: 0, unopened: 0, unknownKeys: [] };
  for (const sealed of sealedColumns) await resealColumn(db, resealing, sealed, result);
  return result;
}

/** Counts the texts that a key still seals. */
export async function countTextsSealedBy(db: Kysely<Tables>, keyId: string): Promise<number> {
  let count = 0;
  for (const { table, column: name, where } of sealedColumns) {
    const { rows } = await sql<{ texts: string | number }>`select count(*) as texts from ${sql.table(table)}
        where ${where} and ${sql.ref(name)} like ${`${keyId}.%`}`.execute(db);
    count += Number(rows[0]?.texts ?? 0);
  }
  return count;
}

/**
 * Changes only text that is unchanged since it was read. A concurrent action has already sealed its text with
 * the current key.
 */
async function writeBatch(
  db: Kysely<Tables>,
  { table, column: name, key, also = sql`` }: SealedColumn,
  changed: readonly { row: Row; text: string }[],
): Promise<number> {
  const keyColumns = key.map((part) => sql`${changed.map(({ row }) => row[part])}::${typeOfKey(part)}[]`);
  const names = [...key, "before", "after"].map((part) => sql.ref(part));
  const matches = key.map((part) => sql`${sql.ref(`${table}.${part}`)} = ${sql.ref(`fresh.${part}`)}`);
  const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(name)} = fresh.after ${also}
      from unnest(
        ${sql.join(keyColumns)}, ${changed.map(({ row }) => row[name])}::text[], ${changed.map(({ text }) => text)}::text[]
      ) as fresh (${sql.join(names)})
      where ${sql.join(matches, sql` and `)}
        and ${sql.ref(`${table}.${name}`)} is not distinct from fresh.before`.execute(db);
  return Number(numAffectedRows ?? 0);
}

async function resealColumn(
  db: Kysely<Tables>,
  resealing: Resealing,
  sealed: SealedColumn,
  result: Resealed,
): Promise<void> {
  const { table, column: name, key, where } = sealed;
  const keyNames = sql.join(key.map((part) => sql.ref(part)));
  const idRow = (ids: readonly string[]) =>
    sql`(${sql.join(key.map((part, index) => sql`${ids[index]}::${typeOfKey(part)}`))})`;
  for (let after = key.map(beforeAll); ; ) {
    const onward = sql`(${keyNames}) > ${idRow(after)}`;
    const { rows: ends } = await sql<Row>`select ${keyNames} from ${sql.table(table)} where ${onward}
        order by ${keyNames} offset ${batchSize - 1} limit 1`.execute(db);
    const end = ends[0] && key.map((part) => ends[0]?.[part] as string);
    const { rows } = await sql<Row>`select * from ${sql.table(table)}
        where ${onward} and ${end ? sql`(${keyNames}) <= ${idRow(end)}` : sql`true`}
          and ${where}
          and (${sql.ref(name)} is null or ${sql.ref(name)} not like ${`${resealing.keyId}.%`})`.execute(db);
    const changed: { row: Row; text: string }[] = [];
    for (const row of rows) {
      try {
        const text = await sealed.reseal(resealing, row as never);
        if (typeof text === "string") changed.push({ row, text });
      } catch (error) {
        result.unopened++;
        if (error instanceof UnknownSealKey && !result.unknownKeys.includes(error.keyId))
          result.unknownKeys.push(error.keyId);
      }
    }
    if (changed.length > 0) result.resealed += await writeBatch(db, sealed, changed);
    if (!end) return;
    after = end;
  }
}
