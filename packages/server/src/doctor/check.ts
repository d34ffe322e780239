import type { Kysely } from "kysely";
import type { ServerConfig } from "../config/config.ts";
import type { FileJournal } from "../erasures/erasure-journal.ts";
import type { FileStore } from "../files/file-store.ts";
import type { Engine } from "../store/engine/engine.ts";
import type { Tables } from "../store/tables.ts";

/** Everything that checks may read. No check changes anything. */
export interface DoctorContext {
  config: ServerConfig;
  engine: Engine["name"];
  db: Kysely<Tables>;
  files: FileStore;
  /** The journal of erasures. */
  journal: FileJournal;
  /** From the data folder or the environment; undefined without one. */
  secret: Uint8Array<ArrayBuffer> | undefined;
  now(): Date;
  /** The free space on the disk of a folder. */
  room(folder: string): Promise<{ freeBytes: number; totalBytes: number }>;
}

/** The result of a check: one full sentence per fault, with what to do. */
export interface Examination {
  /** They name reports by tracking ID, keys, files or tables, and contain no citizen's text. */
  findings: AsyncIterable<string> | Iterable<string>;
  /** What was checked, shown when nothing is wrong. */
  looked: () => string;
}

/** One check. */
export interface Check {
  /** Stable, because scripts use it. */
  name: string;
  examine(context: DoctorContext): Examination | Promise<Examination>;
}

/** A count with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A check whose findings are all known at once. */
export const found = (findings: readonly string[], looked: string): Examination => ({
  findings,
  looked: () => looked,
});
