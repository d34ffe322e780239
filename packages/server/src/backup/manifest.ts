import { open, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ConfigError } from "../platform/config-error.ts";
import { isObject } from "../platform/json-file.ts";

/** The manifest of a backup. It is written last: a folder without it is not a complete backup. */
export interface Manifest {
  format: 1;
  /** The time of the database snapshot, which contains everything acknowledged before it. */
  at: string;
  /** The version of the program that made the backup. */
  program: string;
  engine: string;
  /** The names of the migrations that made the tables. */
  migrations: string[];
  /** The number of rows in each table, and the SHA-256 hash of its lines. */
  tables: Record<string, { rows: number; sha256: string }>;
  files: number;
}

const nameOf = (folder: string): string => join(folder, "backup.json");

/** The path of the file with a table's rows: one JSON value per line, compressed with gzip. */
export const tableFile = (folder: string, table: string): string =>
  join(folder, "tables", `${table}.ndjson.gz`);

export const backupFiles = (folder: string): string => join(folder, "files");

/** Writes the manifest, which completes a backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const handle = await open(nameOf(folder), "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(manifest, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isTable = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value.rows) && /^[0-9a-f]{64}$/.test(String(value.sha256));

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  value.format === 1 &&
  Array.isArray(value.migrations) &&
  isObject(value.tables) &&
  Object.entries(value.tables).every(([name, table]) => /^[a-z_]{1,63}$/.test(name) && isTable(table));

/** Reads a backup's manifest. Throws `ConfigError` when the folder is not a complete backup. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    const value: unknown = JSON.parse(await readFile(nameOf(folder), "utf8"));
    if (isManifest(value)) return value;
  } catch {
    // An unreadable manifest is reported below.
  }
  throw new ConfigError([
    `${resolve(folder)} should be a folder that "lapor backup" made, but it has no complete backup.json. Name another folder; an incomplete backup cannot be restored.`,
  ]);
}
