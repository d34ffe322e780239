import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DecryptError, DomainError, type OperatorExport } from "@lapor/channel";
import { UsageError } from "./usage-error.ts";
import { openChannel, withConfiguredStore } from "./with-store.ts";

/**
 * Writes everything that the channel stores about a report's sender to stdout as JSON, saves the files into a
 * folder, and records an identity access. Resolves to the exit code, which is 1 if a file could not be saved.
 * Everything else is still written.
 */
export function exportData(args: string[]): Promise<number> {
  const { trackingId, reason, folder } = readArguments(args);
  return withConfiguredStore(
    "Nothing can be exported",
    async (store, config) => {
      const channel = openChannel(store, config);
      try {
        const { export: copy, files, readFile } = await channel.exportReport(trackingId, { reason });
        const saved: { id: string; fileName: string; savedAs: string | null }[] = [];
        if (folder !== undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
        for (const file of files) {
          const { id, fileName } = file;
          const savedAs = folder === undefined ? null : await saveFile(file, readFile, folder);
          saved.push({ id, fileName, savedAs });
        }
        process.stdout.write(`${JSON.stringify({ ...copy, files: saved }, null, 2)}\n`);
        return folder !== undefined && saved.some(({ savedAs }) => savedAs === null) ? 1 : 0;
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        process.stderr.write(
          error.code === "invalid_tracking_id"
            ? "That is not a tracking ID. A tracking ID has nine letters and digits, such as K7M-2QF-9XK, and the last one is a check character.\n"
            : "There is no report with that tracking ID.\n",
        );
        return 1;
      }
    },
    { needsSecret: true },
  );
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { reason: { type: "string" }, files: { type: "string" } },
  });
  const [trackingId, ...more] = positionals;
  if (!trackingId || more.length > 0)
    throw new UsageError("Name a report: lapor export TRACKING_ID --reason TEXT [--files FOLDER].");
  if (!values.reason?.trim())
    throw new UsageError(
      'Give a reason, which the reporter may read: --reason "Permintaan pelapor, surat 12/2026". It is recorded with this access.',
    );
  return { trackingId, reason: values.reason.trim(), folder: values.files };
}

/**
 * Saves a file. Resolves to its path, or prints a message and resolves to null when the file is missing or
 * undecryptable.
 */
async function saveFile(
  { id, fileName }: OperatorExport["files"][number],
  readFile: OperatorExport["readFile"],
  folder: string,
): Promise<string | null> {
  const bytes = await readFile(id).catch((error: unknown) => {
    if (!(error instanceof DecryptError)) throw error;
    return "closed" as const;
  });
  if (bytes instanceof Uint8Array) {
    // The ID distinguishes files with the same name.
    const path = join(resolve(folder), `${id}-${fileName}`);
    await writeFile(path, bytes, { mode: 0o600 });
    return path;
  }
  process.stderr.write(
    bytes === "closed"
      ? `The file ${id} cannot be decrypted: its key is missing, or it was changed. "lapor doctor" shows which. Put the key into LAPOR_SEAL_KEYS, or restore the file from a backup, and export again.\n`
      : `The file ${id} is lost.\n`,
  );
  return null;
}
