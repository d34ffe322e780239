import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ProvenFile } from "@lapor/channel/store";
import type { FileStore } from "../files/file-store.ts";
import { folderBlobs } from "../files/folder-blobs.ts";
import { type FaultyFile, fileProver, type ProveFile } from "../files/prove-file.ts";
import { ConfigError } from "../platform/config-error.ts";
import { errorCode } from "../platform/error-code.ts";
import { programVersion } from "../platform/program-version.ts";
import type { Engine } from "../store/engine/engine.ts";
import { backupFiles, type Manifest, writeManifest } from "./manifest.ts";
import { readTable, writeTable } from "./table-lines.ts";
import { listMigrations, listTables } from "./table-shapes.ts";

const atOnce = 8;

interface Attachment {
  id: string;
  report_id: string | null;
  support_id: string | null;
  bytes: number;
  content_hash: string;
}

/** Reads a file's length and hash from a line of the attachment table. */
export function provenLine(line: string): ProvenFile {
  const { id, bytes, content_hash: contentHash } = JSON.parse(line) as Attachment;
  return { id, bytes, contentHash };
}

/** The result of a backup: the manifest, and the IDs of missing files. */
interface WrittenBackup {
  manifest: Manifest;
  missing: string[];
  /** Files that failed verification and were copied unchanged. */
  faulty: FaultyFile[];
}

/**
 * Copies a channel into a new folder: first a snapshot of the database, then the files of its attachments.
 * Each file was stored before its row, so every row of the snapshot has its file, unless the file expires or
 * is erased in the meantime. Servers keep running.
 */
export async function writeBackup(
  engine: Engine,
  files: FileStore,
  folder: string,
  prove: ProveFile = fileProver(undefined),
): Promise<WrittenBackup> {
  await makeEmpty(folder);
  const manifest: Manifest = {
    format: 1,
    at: "",
    program: programVersion,
    engine: engine.name,
    migrations: [],
    tables: {},
    files: 0,
  };
  await engine.script(async (run) => {
    await run("set transaction isolation level repeatable read, read only");
    manifest.migrations = await listMigrations(run);
    const [moment] = await run("select now() as at");
    manifest.at = new Date(moment?.at as Date).toISOString();
    for (const table of await listTables(run)) manifest.tables[table] = await writeTable(run, folder, table);
  });
  const attachments = manifest.tables.attachment;
  if (!attachments)
    throw new ConfigError([
      'The database should be a channel\'s, but has none of its tables. Start "lapor serve" first.',
    ]);
  const copies = folderBlobs(backupFiles(folder));
  const missing: string[] = [];
  const faulty: FaultyFile[] = [];
  const copy = async (line: string): Promise<void> => {
    const { id, report_id, support_id } = JSON.parse(line) as Attachment;
    const bytes = await files.get(id);
    if (bytes) {
      await copies.put(id, bytes);
      manifest.files++;
      const trouble = await prove(bytes, provenLine(line));
      if (trouble) faulty.push({ id, trouble });
    } else if ((report_id ?? support_id) !== null && (await isStillThere(engine, id))) missing.push(id);
  };
  for await (const lines of readTable(folder, "attachment", attachments))
    for (let at = 0; at < lines.length; at += atOnce)
      await Promise.all(lines.slice(at, at + atOnce).map(copy));
  await writeManifest(folder, manifest);
  return { manifest, missing, faulty };
}

async function makeEmpty(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if ((await readdir(folder)).length === 0) {
      await mkdir(join(folder, "tables"), { mode: 0o700 });
      await mkdir(backupFiles(folder), { mode: 0o700 });
      return;
    }
  } catch (error) {
    throw new ConfigError([
      `${resolve(folder)} should be a folder that this program may create, but it may not (${errorCode(error)}).`,
    ]);
  }
  throw new ConfigError([
    `${resolve(folder)} should be a new or empty folder, but is not empty. Name another one.`,
  ]);
}

async function isStillThere(engine: Engine, id: string): Promise<boolean> {
  const row = await engine.db
    .selectFrom("attachment")
    .select("id")
    .where("id", "=", id)
    .where(({ eb, or }) => or([eb("report_id", "is not", null), eb("support_id", "is not", null)]))
    .executeTakeFirst();
  return row !== undefined;
}
