import { parseArgs } from "node:util";
import { systemClock } from "@lapor/channel";
import { applyJournal } from "../../erasures/erase-again.ts";
import { type FileJournal, openFileJournal } from "../../erasures/erasure-journal.ts";
import { readErasureFile, writeErasure } from "../../erasures/erasure-lines.ts";
import { checkFiles, openErasureFiles } from "../../files/open-files.ts";
import { describeError } from "../../platform/log/log.ts";
import { readConfig, type ServerConfig } from "../../server-config.ts";
import type { OpenStore } from "../../store/open-store.ts";
import { type Restoration, wasUndoneBy } from "../../store/privacy/restorations.ts";
import { UsageError } from "../usage-error.ts";
import { openChannel, withConfiguredStore } from "../with-store.ts";

/** Opens the configured journal. Throws `ConfigError` when its bucket rejects the settings. */
export async function openConfiguredJournal(config: ServerConfig): Promise<FileJournal> {
  const files = openErasureFiles(config);
  await checkFiles(files);
  return openFileJournal(files);
}

/** Adds the erasures in a list to the journal. Resolves to their number. */
export async function importErasures(journal: FileJournal, path: string): Promise<number> {
  const records = await readErasureFile(path);
  for (const record of records) await journal.note(record);
  return records.length;
}

/**
 * Applies erasures again after a restore. Resolves to the exit code.
 * @param path A list that the operator names as the complete list of erasures.
 * @param none The operator states that there were no other erasures.
 */
export const applyErasures = (path: string | undefined, { none = false } = {}): Promise<number> =>
  withConfiguredStore(
    "Nothing can be erased",
    async (store, config) => {
      const journal = await openConfiguredJournal(config);
      if (path !== undefined) {
        const count = await importErasures(journal, path);
        process.stdout.write(`${count} erasures of the list are in ${journal.location}.\n`);
      }
      const { faults, open } = await applyTo(store, config, journal);
      if (faults > 0) return 1;
      const left = none || path !== undefined ? [] : await withoutJournal(open, journal);
      await store.closeRestorations(
        open.filter((restoration) => !left.includes(restoration)),
        systemClock.now(),
      );
      if (left.length > 0)
        process.stderr.write(
          `No erasure is recorded in ${journal.location} between the backup and its restore, and no list was given: data erased in that time exists again. Name the list that "lapor erasures list" wrote (lapor erasures apply FILE); if nothing was erased, confirm that: lapor erasures apply --none.\n`,
        );
      return 0;
    },
    { needsSecret: true },
  );

const rebuild = (): Promise<number> =>
  withConfiguredStore("Nothing can be recorded", async (store, config) => {
    const journal = await openConfiguredJournal(config);
    let count = 0;
    for await (const record of store.gatherErasures()) {
      await journal.note(record);
      count++;
    }
    process.stdout.write(`${count} erasures of the database are now recorded in ${journal.location}.\n`);
    return 0;
  });

/** Runs a `lapor erasures` command. Resolves to the exit code. */
export async function erasures([name = "", ...args]: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { none: { type: "boolean", default: false } },
  });
  const [path, ...more] = positionals;
  if (more.length > 0 || (name !== "apply" && (path !== undefined || values.none)) || (path && values.none))
    throw new UsageError(
      "Use lapor erasures list, lapor erasures apply [FILE | --none], or lapor erasures rebuild.",
    );
  if (name === "list") return list();
  if (name === "apply") return applyErasures(path, values);
  if (name === "rebuild") return rebuild();
  throw new UsageError(
    name
      ? `There is no "lapor erasures ${name}", only list, apply and rebuild.`
      : "Choose an action: lapor erasures list, apply or rebuild.",
  );
}

/**
 * Prints the journal. It opens no database, so it can run at any time on any machine with access to the
 * files.
 */
async function list(): Promise<number> {
  const journal = await openConfiguredJournal(readConfig(process.env, { needsSecret: false }));
  for await (const noted of journal.list())
    for (const { key } of noted) {
      const record = await journal.read(key);
      if (record) process.stdout.write(`${writeErasure(record)}\n`);
    }
  return 0;
}

/**
 * Applies the journal's erasures again to an open store. The server's own job applies retention, because this
 * shell may lack the policy.
 */
async function applyTo(
  store: OpenStore,
  config: ServerConfig,
  journal: FileJournal,
): Promise<{ faults: number; open: Restoration[] }> {
  let reported = 0;
  const channel = openChannel(store, config, { erasures: journal });
  const { count, faults, open } = await applyJournal(
    { channel, store, journal },
    {
      onError(error) {
        if (++reported <= 3) process.stderr.write(`${JSON.stringify(describeError(error))}\n`);
      },
    },
  );
  process.stdout.write(`${count} reports were erased again, as their reporters had requested.\n`);
  if (faults > 0) process.stderr.write(`${faults} could not be erased: run "lapor erasures apply" again.\n`);
  return { faults, open };
}

/**
 * Returns the restorations without a journal entry between their backup and the restore. Their journal may
 * have been lost.
 */
async function withoutJournal(open: Restoration[], journal: FileJournal): Promise<Restoration[]> {
  let left = open;
  for await (const noted of journal.list())
    for (const { key } of noted) {
      if (left.length === 0) return left;
      const record = await journal.read(key);
      if (record) left = left.filter((restoration) => !wasUndoneBy(restoration, record));
    }
  return left;
}
