import { readFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { join } from "node:path";
import { readSecret, type ServerConfig } from "../config/config.ts";
import { openConfiguredEngine } from "../config/open-configured-engine.ts";
import { useOwnAgencies } from "../directory/own-agencies.ts";
import { openFileJournal } from "../erasures/erasure-journal.ts";
import { openErasureFiles, openFiles } from "../files/open-files.ts";
import { sqlDirectoryStore } from "../store/routing/directory-versions.ts";
import type { Patient } from "./check.ts";

const secretIn = (folder: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return readSecret(readFileSync(join(folder, "secret"), "utf8").trim());
  } catch {
    return undefined;
  }
};

const room: Patient["room"] = async (folder) => {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
};

/**
 * Opens what a configuration names for looking only: nothing is made, brought up to date or written. Throws as `openConfiguredEngine`.
 */
export const openPatient = async (
  config: ServerConfig,
): Promise<{ patient: Patient; close(): Promise<void> }> => {
  const engine = await openConfiguredEngine(config, { readOnly: true, patient: true });
  // Where there is none yet, the check of the migrations says so.
  await useOwnAgencies(sqlDirectoryStore(engine.db)).catch(() => {});
  const patient: Patient = {
    config,
    engine: engine.name,
    db: engine.db,
    files: openFiles(config),
    journal: openFileJournal(openErasureFiles(config)),
    secret: config.secret ?? (config.databaseUrl ? undefined : secretIn(config.dataFolder)),
    now: () => new Date(),
    room,
  };
  return { patient, close: engine.close };
};
