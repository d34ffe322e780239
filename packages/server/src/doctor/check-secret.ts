import {
  createKeyChecks,
  createResealing,
  type Resealing,
  secretKeyId,
  UnknownSealKey,
} from "@lapor/channel/store";
import { sql } from "kysely";
import { counted } from "../platform/counted.ts";
import { type SealedColumn, sealedColumns } from "../store/privacy/reseal.ts";
import { differingKeys, readSealKeys } from "../store/privacy/seal-keys.ts";
import { type Check, type DoctorContext, found } from "./check.ts";

/**
 * The number of oldest texts, and of newest texts, to decrypt of each kind. After a change of the secret,
 * only one of the two groups can be decrypted.
 */
const sampleSize = 20;
/** The largest number of reports that a finding names. */
const mostNamed = 5;

type Row = Record<string, unknown>;

/** The texts of one kind that were tried, and those that are undecryptable. */
interface Tried {
  texts: string;
  rows: number;
  /** Reports whose text was changed or needs another secret. */
  closed: Row[];
  /** The IDs of missing keys, with the number of texts that need each. */
  wanted: Map<string, number>;
}

/**
 * Returns the secret if it decrypts at least one sample, or if nothing is sealed. Otherwise returns
 * undefined, because sealed data cannot be checked with a wrong secret.
 */
export async function provenSecret(context: DoctorContext): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { secret, config } = context;
  if (!secret) return undefined;
  const resealing = createResealing({ secret, ...(config.sealKeys && { sealKeys: config.sealKeys }) });
  let tried = 0;
  for (const column of sealedColumns) {
    const rows = await readSample(context, column);
    const { closed, wanted } = await tryRows(resealing, column, rows);
    tried += rows.length;
    if (rows.length > closed.length + [...wanted.values()].reduce((sum, count) => sum + count, 0))
      return secret;
  }
  return tried === 0 ? secret : undefined;
}

const otherKey = (id: string, where: string): string =>
  id === secretKeyId
    ? `The secret differs from the one that the database was first used with: it decrypts nothing that was sealed before, and no server starts with it. The sealed data is intact; nothing has to be restored. Set ${where} to the secret of the servers.`
    : `The key "${id}" of LAPOR_SEAL_KEYS differs from the one that the database has recorded with that id, and no server starts with it. The sealed data is intact; nothing has to be restored. Set it to the key of the servers; a new key needs a new id.`;

/**
 * Checks that the secret and the sealing keys are those that sealed identities, text, file names and webhook
 * secrets.
 */
export const secretCheck: Check = {
  name: "secret",
  async examine(context) {
    const { secret, config } = context;
    const samples = [];
    for (const column of sealedColumns) {
      const rows = await readSample(context, column);
      if (rows.length > 0) samples.push({ column, rows });
    }
    const where = config.databaseUrl
      ? "LAPOR_SECRET"
      : 'the file "secret" of the data folder (or LAPOR_SECRET)';
    if (samples.length === 0 && !secret) return found([], "Nothing is sealed yet.");
    if (!secret)
      return found(
        [
          `${samples.map(({ column }) => column.texts).join(", ")} are sealed, but the secret that decrypts them is missing. Set ${where} to the secret of the server, from where you keep it separately from the backups.`,
        ],
        "",
      );
    const recorded = await readSealKeys(context.db);
    const isRecorded = recorded.some(({ id }) => id === secretKeyId);
    const others = differingKeys(recorded, await createKeyChecks(secret, config.sealKeys));
    if (others.length > 0)
      return found(
        others.map((id) => otherKey(id, where)),
        "",
      );
    const resealing = createResealing({ secret, ...(config.sealKeys && { sealKeys: config.sealKeys }) });
    const all = [];
    for (const { column, rows } of samples) all.push(await tryRows(resealing, column, rows));
    if (all.length === 0) return found([], "Nothing is sealed yet.");
    const count = all.reduce((sum, { rows }) => sum + rows, 0);
    return found(
      await findUnopened(context, all, { where, isRecorded }),
      `${counted(count, "sealed text", "sealed texts")} of ${counted(all.length, "kind", "kinds")} sampled, all decrypted.`,
    );
  },
};

async function readSample({ db }: DoctorContext, { table, key, where }: SealedColumn): Promise<Row[]> {
  const read = async (order: "asc" | "desc") => {
    const places = key.map((part) => sql`${sql.ref(part)} ${sql.raw(order)}`);
    return (
      await sql<Row>`select * from ${sql.table(table)} where ${where}
        order by ${sql.join(places)} limit ${sampleSize}`.execute(db)
    ).rows;
  };
  const rows = [...(await read("asc")), ...(await read("desc"))];
  return [...new Map(rows.map((row) => [key.map((part) => row[part]).join(), row])).values()];
}

async function tryRows(resealing: Resealing, column: SealedColumn, rows: readonly Row[]): Promise<Tried> {
  const tried: Tried = { texts: column.texts, rows: rows.length, closed: [], wanted: new Map() };
  for (const row of rows)
    try {
      await column.reseal(resealing, row as never);
    } catch (error) {
      if (error instanceof UnknownSealKey)
        tried.wanted.set(error.keyId, (tried.wanted.get(error.keyId) ?? 0) + 1);
      else tried.closed.push(row);
    }
  return tried;
}

async function namesOf({ db }: DoctorContext, rows: readonly Row[]): Promise<string> {
  const ids = rows.flatMap(({ report_id, tracking_id, id }) =>
    tracking_id ? [String(id)] : report_id ? [String(report_id)] : [],
  );
  if (ids.length === 0) return "";
  const named = await db
    .selectFrom("report")
    .select("tracking_id")
    .where("id", "in", [...new Set(ids)])
    .orderBy("tracking_id")
    .execute();
  const shown = named.slice(0, mostNamed).map(({ tracking_id }) => tracking_id);
  return ` (of ${[...shown, ...(named.length > mostNamed ? ["others"] : [])].join(", ")})`;
}

async function findUnopened(
  context: DoctorContext,
  all: readonly Tried[],
  { where, isRecorded }: { where: string; isRecorded: boolean },
): Promise<string[]> {
  const findings = [];
  const wanted = new Set(all.flatMap((tried) => [...tried.wanted.keys()]));
  for (const keyId of [...wanted].sort())
    findings.push(
      `The key "${keyId}" is missing, but has sealed ${all
        .flatMap((tried) => {
          const count = tried.wanted.get(keyId);
          return count ? [`${count} of ${tried.rows} ${tried.texts}`] : [];
        })
        .join(", ")} that were sampled: officers see them as unreadable. Put it back into LAPOR_SEAL_KEYS.`,
    );
  const closed = all.filter((tried) => tried.closed.length > 0);
  if (closed.length > 0) {
    const what = closed.map((tried) => `${tried.closed.length} of ${tried.rows} ${tried.texts}`).join(", ");
    const names = await namesOf(
      context,
      closed.flatMap((tried) => tried.closed),
    );
    findings.push(
      `The secret does not decrypt ${what} that were sampled${names}: officers see them as unreadable. ${
        isRecorded
          ? "It is the secret that the database was first used with, so that these were changed in the database. Before you restore them from a backup, keep a copy of the database, which shows the changes."
          : `No server has recorded its secret here yet. If it decrypts none, it is the wrong one: set ${where} to the secret that the server had when they were written. If it decrypts the others, these were changed in the database: keep a copy of it before you restore them from a backup.`
      }`,
    );
  }
  return findings;
}
