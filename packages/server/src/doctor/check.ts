import type { Kysely } from "kysely";
import type { ServerConfig } from "../config/config.ts";
import type { FileJournal } from "../erasures/erasure-journal.ts";
import type { FileStore } from "../files/file-store.ts";
import type { Engine } from "../store/engine/engine.ts";
import type { Tables } from "../store/tables.ts";

/** Everything that is looked at. Nothing of it is changed. */
export interface DoctorContext {
  config: ServerConfig;
  engine: Engine["name"];
  db: Kysely<Tables>;
  files: FileStore;
  /** Where erasures are noted. */
  journal: FileJournal;
  /** From the data folder's file or the environment; undefined where neither has it. */
  secret: Uint8Array<ArrayBuffer> | undefined;
  now(): Date;
  /** Room on the disk of a folder. */
  room(folder: string): Promise<{ freeBytes: number; totalBytes: number }>;
}

/** The result of a check: for each fault a full sentence on what it is, and what to do. */
export interface Examination {
  /** Names of reports (tracking IDs), keys, files or tables; never a citizen's words. */
  findings: AsyncIterable<string> | Iterable<string>;
  /** What was checked, when nothing is wrong. */
  looked: () => string;
}

/** One thing that is looked at. */
export interface Check {
  /** Stable, because scripts use it. */
  name: string;
  examine(context: DoctorContext): Examination | Promise<Examination>;
}

/** A count with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** An examination whose findings are all there at once. */
export const found = (findings: readonly string[], looked: string): Examination => ({
  findings,
  looked: () => looked,
});
