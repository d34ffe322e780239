import { parseArgs } from "node:util";
import { requireBackupKeys, restoreBackup } from "../../backup/restore-backup.ts";
import { hasSecret } from "../../config/data-settings.ts";
import { checkFiles, openFiles } from "../../files/open-files.ts";
import { describeTrouble, openFileProver } from "../../files/prove-file.ts";
import { readConfig } from "../../server-config.ts";
import { openConfiguredEngine } from "../../store/engine/open-configured-engine.ts";
import { whileFree } from "../with-store.ts";
import { namedFolder } from "./backup.ts";
import { applyErasures, importErasures, openConfiguredJournal } from "./erasures.ts";

const afterwards =
  'Set the secret that the server had then (LAPOR_SECRET, or the file "secret" of the data folder)';

/**
 * Restores a backup into an empty database, and applies later erasures again from the journal beside the
 * files or from the given list. Resolves to the exit code.
 */
export async function restore(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { erasures: { type: "string" } },
  });
  const folder = namedFolder("restore", positionals);
  const config = readConfig(process.env, { needsSecret: false });
  const files = openFiles(config);
  await checkFiles(files);
  const journal = await openConfiguredJournal(config);
  // The list is read before anything is restored, so an unreadable list is reported in time.
  if (values.erasures !== undefined) await importErasures(journal, values.erasures);
  const engine = await whileFree("Nothing can be restored", () =>
    openConfiguredEngine(config, { noTimeout: true }),
  );
  let isWhole = true;
  try {
    if (hasSecret(config)) await requireBackupKeys(folder, config);
    const {
      at,
      tables,
      files: count,
      faulty,
      replaced,
    } = await restoreBackup(engine, files, folder, openFileProver(config));
    isWhole = faulty.length + replaced.length === 0;
    for (const { id, trouble, evidence } of replaced)
      process.stderr.write(
        `The file ${id} in ${files.location} was not the uploaded one (${trouble}). ${
          evidence
            ? `It was replaced by the backup's file, and kept there as ${evidence}, as evidence.`
            : "It was not replaced, because the backup has no valid one."
        } Find out who can write there.\n`,
      );
    for (const { id, trouble } of faulty)
      process.stderr.write(`The file ${id} of the backup ${describeTrouble(trouble)}\n`);
    process.stdout.write(`Restored as it was at ${at}: ${tables.report?.rows} reports, ${count} files.\n`);
  } finally {
    await engine.close();
  }
  if (hasSecret(config)) {
    const code = await applyErasures(values.erasures);
    process.stdout.write('Run "lapor doctor", then start the server.\n');
    return isWhole ? code : 1;
  }
  process.stdout.write(
    `${afterwards}, run "lapor erasures apply", which repeats the erasures since the backup, and "lapor doctor"; then start the server.\n`,
  );
  return isWhole ? 0 : 1;
}
