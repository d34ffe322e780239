import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeBackup } from "../../backup/write-backup.ts";
import { hasSecret } from "../../config/data-settings.ts";
import { openFiles } from "../../files/open-files.ts";
import { describeTrouble, openFileProver } from "../../files/prove-file.ts";
import { readConfig } from "../../server-config.ts";
import { openConfiguredEngine } from "../../store/engine/open-configured-engine.ts";
import { requireKnownKeys } from "../../store/privacy/require-keys.ts";
import { sqlSealKeys } from "../../store/privacy/seal-keys.ts";
import { UsageError } from "../usage-error.ts";
import { whileFree } from "../with-store.ts";

/** Returns the folder that is a command's only argument. */
export function namedFolder(command: string, args: string[]): string {
  const [folder, ...more] = parseArgs({ args, options: {}, allowPositionals: true }).positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(`Name a folder: lapor ${command} DIR.`);
  return folder;
}

/**
 * Copies the database and the files into a new folder. Resolves to the exit code, which is 1 when files are
 * missing or differ from the uploaded ones.
 */
export async function backup(args: string[]): Promise<number> {
  const folder = namedFolder("backup", args);
  const config = readConfig(process.env, { needsSecret: false });
  const engine = await whileFree("No backup can be made", () =>
    openConfiguredEngine(config, { readOnly: true, noTimeout: true }),
  );
  try {
    if (hasSecret(config)) await requireKnownKeys(sqlSealKeys(engine.db), config);
    const { manifest, missing, faulty } = await writeBackup(
      engine,
      openFiles(config),
      folder,
      openFileProver(config),
    );
    const { report, report_identity: identities } = manifest.tables;
    for (const id of missing)
      process.stderr.write(`The file ${id} is missing: "lapor doctor" shows its report.\n`);
    for (const { id, trouble } of faulty)
      process.stderr.write(
        `The file ${id}, which was copied into the backup unchanged, ${describeTrouble(trouble)}\n`,
      );
    process.stdout.write(
      `Backup of ${manifest.at} in ${resolve(folder)}: ${report?.rows} reports, ${identities?.rows} identities (sealed), ${manifest.files} files. The secret is not part of it: keep LAPOR_SECRET (or the file "secret" of the data folder) separately. Without it no identity can be read; with both, anybody can read all of them.\n`,
    );
    return missing.length + faulty.length > 0 ? 1 : 0;
  } finally {
    await engine.close();
  }
}
