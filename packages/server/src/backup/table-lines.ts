import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { ConfigError } from "../platform/config-error.ts";
import type { RunSql } from "../store/engine/engine.ts";
import { tableFile } from "./manifest.ts";
import { quoted } from "./table-shapes.ts";

const rowsAtOnce = 500;

/**
 * Writes all rows of a table, as the transaction sees them, to a file. Memory use does not depend on the
 * number of rows.
 */
export async function writeTable(
  run: RunSql,
  folder: string,
  table: string,
): Promise<{ rows: number; sha256: string }> {
  const path = tableFile(folder, table);
  const zip = createGzip();
  const written = pipeline(zip, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  written.catch(() => {});
  const digest = createHash("sha256");
  let rows = 0;
  await run(
    `declare backup no scroll cursor for select row_to_json(line)::text as line from ${quoted(table)} line`,
  );
  for (;;) {
    const found = await run(`fetch ${rowsAtOnce} from backup`);
    if (found.length === 0) break;
    rows += found.length;
    const text = found.map(({ line }) => `${line}\n`).join("");
    digest.update(text);
    if (!zip.write(text)) await Promise.race([once(zip, "drain"), written]);
  }
  await run("close backup");
  zip.end();
  await written;
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
  return { rows, sha256: digest.digest("hex") };
}

/** Yields the lines of a table's file in batches. Throws `ConfigError` when they differ from the manifest. */
export async function* readTable(
  folder: string,
  table: string,
  expected: { rows: number; sha256: string },
): AsyncGenerator<string[]> {
  const digest = createHash("sha256");
  let [rows, lines]: [number, string[]] = [0, []];
  try {
    for await (const line of linesOf(tableFile(folder, table))) {
      digest.update(`${line}\n`);
      rows++;
      lines.push(line);
      if (lines.length < rowsAtOnce) continue;
      yield lines;
      lines = [];
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw damaged(folder, table);
  }
  if (rows !== expected.rows || digest.digest("hex") !== expected.sha256) throw damaged(folder, table);
  if (lines.length > 0) yield lines;
}

const damaged = (folder: string, table: string): ConfigError =>
  new ConfigError([
    `The backup is damaged: ${tableFile(folder, table)} was changed after the backup. Nothing was restored; use another backup.`,
  ]);

/** Only a line feed ends a line. `readline` would also split citizens' text at U+2028. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const unzip = createGunzip();
  // Errors surface below, while reading.
  pipeline(createReadStream(path), unzip).catch(() => {});
  let rest = "";
  for await (const bytes of unzip) {
    const lines = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
