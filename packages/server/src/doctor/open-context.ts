import { readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { useOwnAgencies } from "../directory/own-agencies.ts";
import { openFileJournal } from "../erasures/erasure-journal.ts";
import { openErasureFiles, openFiles } from "../files/open-files.ts";
import { readSecret } from "../platform/read-secret.ts";
import { openConfiguredEngine } from "../store/engine/open-configured-engine.ts";
import { sqlDirectoryStore } from "../store/routing/directory-versions.ts";
import type { DoctorConfig, DoctorContext } from "./check.ts";

const room: DoctorContext["room"] = async (folder) => {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
};

/**
 * Opens everything that a configuration names, read-only: it creates, migrates and writes nothing. Throws the
 * same errors as `openConfiguredEngine`.
 */
export async function openDoctorContext(
  config: DoctorConfig,
): Promise<{ context: DoctorContext; close(): Promise<void> }> {
  const engine = await openConfiguredEngine(config, { readOnly: true, noTimeout: true });
  // The migrations check reports a database without tables.
  await useOwnAgencies(sqlDirectoryStore(engine.db)).catch(() => {});
  const context: DoctorContext = {
    config,
    engine: engine.name,
    db: engine.db,
    files: openFiles(config),
    journal: openFileJournal(openErasureFiles(config)),
    secret: config.secret ?? (config.databaseUrl ? undefined : secretIn(config.dataFolder)),
    now: () => new Date(),
    room,
  };
  return { context, close: engine.close };
}

function secretIn(folder: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return readSecret(readFileSync(join(folder, "secret"), "utf8").trim());
  } catch {
    return undefined;
  }
}
