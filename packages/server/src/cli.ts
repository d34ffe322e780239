#!/usr/bin/env node
import { backup } from "./commands/backup/backup.ts";
import { erasures } from "./commands/backup/erasures.ts";
import { restore } from "./commands/backup/restore.ts";
import { doctor } from "./commands/doctor.ts";
import { evidence } from "./commands/evidence.ts";
import { exportData } from "./commands/export.ts";
import { helpText } from "./commands/help.ts";
import { importDirectory } from "./commands/import-directory.ts";
import { keys } from "./commands/keys.ts";
import { mail } from "./commands/mail.ts";
import { migrate } from "./commands/migrate.ts";
import { moveFiles } from "./commands/move-files.ts";
import { routing } from "./commands/routing/routing.ts";
import { serve } from "./commands/serve.ts";
import { setup } from "./commands/setup.ts";
import { sp4n } from "./commands/sp4n/sp4n.ts";
import { asUsageError, UsageError } from "./commands/usage-error.ts";
import { ConfigError } from "./config/config.ts";
import { readSettings, type Settings } from "./setup/settings-file.ts";

async function help(): Promise<number> {
  process.stdout.write(helpText);
  return 0;
}

const commands: Record<string, (args: string[]) => Promise<number>> = {
  setup,
  serve,
  migrate,
  keys,
  doctor,
  backup,
  export: exportData,
  evidence,
  restore,
  erasures,
  "import-directory": importDirectory,
  "move-files": moveFiles,
  mail,
  routing,
  sp4n,
  help,
  "--help": help,
  "-h": help,
};

/** Takes `--env-file FILE` from the front of the arguments. Variables that are set already win. */
function withEnvironmentFile([option, path, ...args]: string[]): string[] {
  if (option !== "--env-file") return [option, path, ...args].filter((arg) => arg !== undefined);
  if (!path) throw new UsageError("Name a file: lapor --env-file FILE COMMAND.");
  let settings: Settings;
  try {
    settings = readSettings(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UsageError(
      `--env-file should be a file that this program may read, but ${path} is not (${code}).`,
    );
  }
  for (const [name, value] of Object.entries(settings)) process.env[name] ??= value;
  return args;
}

async function run(given: string[]): Promise<number> {
  try {
    const [name = "", ...args] = withEnvironmentFile(given);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new UsageError(
        `${name ? `There is no command "${name}".` : "No command was given."} Run "lapor help" for a list.`,
      );
    return await command(args);
  } catch (thrown) {
    const error = asUsageError(thrown);
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    if (error instanceof ConfigError) {
      process.stderr.write(`${error.faults.join("\n")}\n`);
      return 1;
    }
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`lapor stopped because of an internal error: ${message}\n`);
    return 1;
  }
}

// Exits even when an engine left something open.
process.exit(await run(process.argv.slice(2)));
