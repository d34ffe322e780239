import { restoreBackup } from "../backup/restore-backup.ts";
import { readConfig } from "../config.ts";
import { checkFiles, openFiles } from "../files/open-files.ts";
import { openConfiguredEngine } from "../open-configured-engine.ts";
import { namedFolder } from "./backup.ts";
import { whileFree } from "./with-store.ts";

/** Brings a backup into an empty database. Resolves to the exit code. */
export const restore = async (args: string[]): Promise<number> => {
  const folder = namedFolder("restore", args);
  const config = readConfig(process.env, { needsSecret: false });
  const files = openFiles(config);
  await checkFiles(files);
  const engine = await whileFree("Nothing can be restored", () =>
    openConfiguredEngine(config, { patient: true }),
  );
  try {
    const { at, tables, files: count } = await restoreBackup(engine, files, folder);
    process.stdout.write(
      `Restored as it was at ${at}: ${tables.report?.rows} reports, ${count} files. Set the secret that the server had then (LAPOR_SECRET, or the file "secret" of the data folder), run "lapor doctor", then start the server.\n`,
    );
    return 0;
  } finally {
    await engine.close();
  }
};
