import { readFileSync } from "node:fs";
import { stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { StoreUnavailable } from "@lapor/channel";
import { ConfigError, readSecret, type ServerConfig } from "../config.ts";
import { lockFolder } from "../data-folder.ts";
import { useOwnAgencies } from "../directory/own-agencies.ts";
import { openFiles } from "../files/open-files.ts";
import { openEngine } from "../store/engine.ts";
import { sqlDirectoryStore } from "../store/sql-directory.ts";
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

const openLocked = async (config: ServerConfig): Promise<{ patient: Patient; close(): Promise<void> }> => {
  const address = config.databaseUrl ? { databaseUrl: config.databaseUrl } : { folder: config.dataFolder };
  const engine = await openEngine(address, { readOnly: true, patient: true });
  // Where there is none yet, the check of the migrations says so.
  await useOwnAgencies(sqlDirectoryStore(engine.db)).catch(() => {});
  const patient: Patient = {
    config,
    engine: engine.name,
    db: engine.db,
    files: openFiles(config),
    secret: config.secret ?? (config.databaseUrl ? undefined : secretIn(config.dataFolder)),
    now: () => new Date(),
    room,
  };
  return { patient, close: engine.close };
};

/**
 * Opens what a configuration names for looking only: nothing is made, brought up to date or written. Throws `ConfigError` with a sentence
 * when there is nothing to look at, `FolderInUse` while a server has the embedded database.
 */
export const openPatient = async (
  config: ServerConfig,
): Promise<{ patient: Patient; close(): Promise<void> }> => {
  if (config.databaseUrl) {
    try {
      return await openLocked(config);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const cause = error.cause instanceof Error && "code" in error.cause ? ` (${error.cause.code})` : "";
      throw new ConfigError([
        `DATABASE_URL should be the address of a PostgreSQL database that answers, but this one does not${cause}. Check that PostgreSQL runs, that this machine reaches it, and that user, password and database name are right.`,
      ]);
    }
  }
  const there = await stat(join(config.dataFolder, "database")).catch(() => undefined);
  if (!there)
    throw new ConfigError([
      `LAPOR_DATA should be the folder in which a server has kept its data, but ${config.dataFolder} holds none. Correct LAPOR_DATA, set DATABASE_URL, or start "lapor serve" first.`,
    ]);
  const unlock = lockFolder(config.dataFolder);
  try {
    const { patient, close } = await openLocked(config);
    return { patient, close: () => close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
};
