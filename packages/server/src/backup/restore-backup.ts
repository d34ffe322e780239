import type { DataSettings } from "../config/data-settings.ts";
import { copyFiles } from "../files/copy-files.ts";
import type { FileStore } from "../files/file-store.ts";
import { folderBlobs } from "../files/folder-blobs.ts";
import { type FaultyFile, fileProver, type ProveFile } from "../files/prove-file.ts";
import { ConfigError } from "../platform/config-error.ts";
import type { DatabaseSettings } from "../store/engine/database-settings.ts";
import type { Engine, RunSql } from "../store/engine/engine.ts";
import { type Migration, migrate, readMigrations } from "../store/engine/migrate.ts";
import { requireKnownKeys } from "../store/privacy/require-keys.ts";
import { differingKeys, keyTable, type SealKeyRow } from "../store/privacy/seal-keys.ts";
import { backupFiles, type Manifest, readManifest } from "./manifest.ts";
import { type ReplacedFile, replaceFaulty } from "./replace-faulty.ts";
import { readTable } from "./table-lines.ts";
import {
  listColumns,
  listMigrations,
  listTables,
  listTies,
  oneRowTables,
  quoted,
  setCounters,
} from "./table-shapes.ts";
import { provenLine } from "./write-backup.ts";

/**
 * Rejects a secret or sealing key that differs from those of the backed-up channel, because nothing could be
 * decrypted afterwards. Throws `ConfigError`.
 */
export async function requireBackupKeys(
  folder: string,
  config: DataSettings & DatabaseSettings,
): Promise<void> {
  const expected = (await readManifest(folder)).tables[keyTable];
  if (!expected) return;
  const kept: SealKeyRow[] = [];
  for await (const lines of readTable(folder, keyTable, expected))
    for (const line of lines) kept.push(JSON.parse(line));
  await requireKnownKeys({ findOther: async (checks) => differingKeys(kept, checks) }, config);
}

interface RestoredBackup extends Manifest {
  /** Files in the backup that failed verification. They are restored unchanged, but never served. */
  faulty: FaultyFile[];
  /** Files that already existed in the target and failed verification. */
  replaced: ReplacedFile[];
}

/**
 * Restores a backup into an empty database and an empty or partly restored file store. The restore is all or
 * nothing: files first, then all tables in one transaction, then the remaining migrations. Existing files are
 * verified (`replaceFaulty`). An interrupted restore can be repeated. Throws `ConfigError` when the database
 * is not empty, or when the backup is damaged or from a newer version.
 */
export async function restoreBackup(
  engine: Engine,
  files: FileStore,
  folder: string,
  prove: ProveFile = fileProver(undefined),
): Promise<RestoredBackup> {
  const manifest = await readManifest(folder);
  const migrations = await migrationsOf(manifest);
  await engine.script((run) => requireEmpty(run, manifest));
  await migrate(engine, migrations);
  const replaced = await proveTarget(manifest, { files, folder, prove });
  await copyFiles(folderBlobs(backupFiles(folder)), files);
  await engine.script(async (run) => {
    // With this lock, the second of two concurrent restores waits, and then finds that the tables are filled.
    await run("select pg_advisory_xact_lock(hashtextextended('lapor restore', 0))");
    await requireEmpty(run, manifest);
    const ties = await listTies(run);
    for (const { drop } of ties) await run(drop);
    for (const table of await listTables(run)) await fillTable(run, folder, table, manifest);
    for (const { add } of ties) await run(add);
    // The restoration is recorded in the same transaction as the rows, even if the process is killed. Without
    // the record, reports erased since the backup would stay visible.
    const backupAt = new Date(manifest.at).toISOString();
    await run(`insert into restoration (at, backup_at) values (now(), '${backupAt}')`);
    for (const statement of doubtNational) await run(statement);
  });
  await migrate(engine);
  await engine.longScript((run) => run("analyze"));
  return { ...manifest, replaced, faulty: await findFaulty(manifest, folder, prove) };
}

/**
 * Messages that were waiting for the national channel at the time of the backup may have been sent since. The
 * channel looks them up, or a person decides, so nothing is sent twice.
 */
const doubtNational = [
  `update national_message
    set state = 'unknown', sent_by = now(), leased_until = null, missed_at = null,
      next_attempt_at = case when kind = 'create' then now() end
    where state in ('pending', 'sending', 'unknown')`,
  "update report set national_state = 'unknown' where national_state in ('pending', 'sending')",
];

/**
 * Rejects a database that is not empty. An interrupted restore leaves the backup's tables, all of them empty,
 * which is accepted.
 */
async function requireEmpty(run: RunSql, manifest: Manifest): Promise<void> {
  const more = (await listMigrations(run)).filter((name) => !manifest.migrations.includes(name));
  const filled = [];
  for (const table of await listTables(run)) {
    if (oneRowTables.includes(table)) continue;
    const [row] = await run(`select exists (select from ${quoted(table)}) as filled`);
    if (row?.filled) filled.push(table);
  }
  if (more.length === 0 && filled.length === 0) return;
  throw new ConfigError([
    "The database should be empty, so that the restore overwrites nothing, but it contains lapor's tables already. Create a new database (or, without DATABASE_URL, set LAPOR_DATA to a new folder) and restore into it.",
  ]);
}

/**
 * Returns the migrations that the backup was made with. Throws `ConfigError` when this program lacks one of
 * them.
 */
async function migrationsOf({ migrations }: Manifest): Promise<Migration[]> {
  const known = await readMigrations();
  const newer = migrations.filter((name) => !known.some((one) => one.name === name));
  if (newer.length > 0)
    throw new ConfigError([
      `The backup was made by a newer version of lapor: it has the migration ${newer.join(", ")}, which this version does not know. Restore it with that version.`,
    ]);
  return known.filter(({ name }) => migrations.includes(name));
}

async function fillTable(run: RunSql, folder: string, table: string, manifest: Manifest): Promise<void> {
  const expected = manifest.tables[table];
  if (!expected) return;
  if (oneRowTables.includes(table)) await run(`delete from ${quoted(table)}`);
  const columns = (await listColumns(run, table)).map(quoted).join(", ");
  for await (const lines of readTable(folder, table, expected)) {
    const rows = `[${lines.join(",")}]`.replaceAll("'", "''");
    await run(`insert into ${quoted(table)} (${columns}) overriding system value
      select ${columns} from json_populate_recordset(null::${quoted(table)}, '${rows}'::json)`);
  }
  await setCounters(run, table);
}

async function proveTarget(
  manifest: Manifest,
  { files, folder, prove }: { files: FileStore; folder: string; prove: ProveFile },
): Promise<ReplacedFile[]> {
  const { attachment } = manifest.tables;
  if (!attachment) return [];
  const replaced: ReplacedFile[] = [];
  const copies = folderBlobs(backupFiles(folder));
  for await (const lines of readTable(folder, "attachment", attachment))
    replaced.push(...(await replaceFaulty(copies, files, lines.map(provenLine), prove)));
  return replaced;
}

async function findFaulty(manifest: Manifest, folder: string, prove: ProveFile): Promise<FaultyFile[]> {
  const faulty: FaultyFile[] = [];
  const { attachment } = manifest.tables;
  if (!attachment) return faulty;
  const copies = folderBlobs(backupFiles(folder));
  for await (const lines of readTable(folder, "attachment", attachment))
    for (const attachment of lines.map(provenLine)) {
      const stored = await copies.get(attachment.id);
      const trouble = stored && (await prove(stored, attachment));
      if (trouble) faulty.push({ id: attachment.id, trouble });
    }
  return faulty;
}
