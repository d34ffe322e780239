import type { Kysely } from "kysely";
import type { DataSettings } from "../config/data-settings.ts";
import type { PolicySettings } from "../config/policy/policy-settings.ts";
import type { FileJournal } from "../erasures/erasure-journal.ts";
import type { FileStore } from "../files/file-store.ts";
import type { FileSettings } from "../files/s3-settings.ts";
import type { MailSettings } from "../mail/mail-config.ts";
import type { BridgeSettings } from "../national-bridge.ts";
import type { DatabaseSettings } from "../store/engine/database-settings.ts";
import type { Engine } from "../store/engine/engine.ts";
import type { Tables } from "../store/tables/tables.ts";

export type DoctorConfig = DataSettings &
  DatabaseSettings &
  PolicySettings &
  FileSettings &
  MailSettings &
  BridgeSettings & { publicUrl?: string };

/** Everything that a check can read. No check changes anything. */
export interface DoctorContext {
  config: DoctorConfig;
  engine: Engine["name"];
  db: Kysely<Tables>;
  files: FileStore;
  journal: FileJournal;
  /** The secret from the data folder or the environment. Undefined without one. */
  secret: Uint8Array<ArrayBuffer> | undefined;
  now(): Date;
  /** Returns the free space on a folder's disk. */
  room(folder: string): Promise<{ freeBytes: number; totalBytes: number }>;
}

/** The result of a check: one full sentence per fault, with what to do. */
interface Examination {
  /** Findings name reports by tracking ID, keys, files or tables, and contain no citizen's text. */
  findings: AsyncIterable<string> | Iterable<string>;
  /** Returns a description of what was checked, shown when nothing is wrong. */
  looked: () => string;
}

export interface Check {
  /** Stable, because scripts use it. */
  name: string;
  examine(context: DoctorContext): Examination | Promise<Examination>;
}

/** Creates the result of a check whose findings are all known at once. */
export const found = (findings: readonly string[], looked: string): Examination => ({
  findings,
  looked: () => looked,
});
