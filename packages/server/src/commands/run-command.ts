import { nationalBridge } from "../national-bridge.ts";
import { ConfigError } from "../platform/config-error.ts";
import { errorCode } from "../platform/error-code.ts";
import { programVersion } from "../platform/program-version.ts";
import { readSettings, type Settings } from "../setup/settings-file.ts";
import { backup } from "./backup/backup.ts";
import { erasures } from "./backup/erasures.ts";
import { restore } from "./backup/restore.ts";
import { doctor } from "./doctor.ts";
import { evidence } from "./evidence.ts";
import { exportData } from "./export.ts";
import { helpText } from "./help.ts";
import { importDirectory } from "./import-directory.ts";
import { keys } from "./keys/keys.ts";
import { mail } from "./mail.ts";
import { migrate } from "./migrate.ts";
import { moveFiles } from "./move-files.ts";
import { national } from "./national/national.ts";
import { officers } from "./officers.ts";
import { routing } from "./routing/routing.ts";
import { serve } from "./serve.ts";
import { setup } from "./setup.ts";
import { asUsageError, UsageError } from "./usage-error.ts";

async function help(): Promise<number> {
  process.stdout.write(helpText);
  return 0;
}

async function version(): Promise<number> {
  process.stdout.write(`${programVersion}\n`);
  return 0;
}

const commands: Record<string, (args: string[]) => Promise<number>> = {
  setup,
  serve,
  migrate,
  keys,
  officers,
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
  [nationalBridge.name]: national,
  help,
  "--help": help,
  "-h": help,
  "--version": version,
};

/** Prints the part of the help text for one command. */
async function helpOf(name: string): Promise<number> {
  const [, ...entries] = helpText.slice(0, helpText.indexOf("\nSettings are")).split(/^ {2}(?=lapor )/m);
  process.stdout.write(entries.filter((entry) => entry.startsWith(`lapor ${name} `)).join(""));
  return 0;
}

/** Reads `--env-file FILE` at the start of the arguments. Variables that are already set take precedence. */
function withEnvironmentFile([option, path, ...args]: string[]): string[] {
  if (option !== "--env-file") return [option, path, ...args].filter((arg) => arg !== undefined);
  if (!path) throw new UsageError("Name a file: lapor --env-file FILE COMMAND.");
  let settings: Settings;
  try {
    settings = readSettings(path);
  } catch (error) {
    throw new UsageError(
      `--env-file should be a file that this program may read, but ${path} is not (${errorCode(error)}).`,
    );
  }
  for (const [name, value] of Object.entries(settings)) process.env[name] ??= value;
  return args;
}

/**
 * Runs `lapor` with these arguments. Resolves to the exit code: 0 for success, 1 for failure, 2 for wrong
 * usage. Handles may still be open afterwards.
 */
export async function runCommand(given: string[]): Promise<number> {
  try {
    const [name = "", ...args] = withEnvironmentFile(given);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command)
      throw new UsageError(
        `${name ? `There is no command "${name}".` : "No command was given."} Run "lapor help" for a list.`,
      );
    if (args.some((arg) => arg === "--help" || arg === "-h")) return await helpOf(name);
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
