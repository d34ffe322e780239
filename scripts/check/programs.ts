import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Finished } from "./outcome.ts";
import { workspace } from "./workspace.ts";

/** A folder for all temporary files, which is removed at the end. PostgreSQL reads it as another user. */
const temporary = mkdtempSync(join(memoryFolder() ?? tmpdir(), "lapor-check-"));
chmodSync(temporary, 0o711);

/**
 * Returns a folder in memory, if there is enough memory and programs can be started there. Tests start
 * hundreds of databases and browsers, which takes ten times as long on a disk.
 */
function memoryFolder(): string | undefined {
  const folder = "/dev/shm";
  try {
    const [, options = ""] = readFileSync("/proc/mounts", "utf8").match(/ \/dev\/shm tmpfs (\S+)/) ?? [];
    const { bavail, bsize } = statfsSync(folder);
    const free = Math.min(bavail * bsize, freemem() / 2);
    return options.startsWith("rw") && !options.includes("noexec") && free > 4 * 2 ** 30 ? folder : undefined;
  } catch {
    return undefined;
  }
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
  rmSync(temporary, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const environment = {
  ...process.env,
  PATH: [join(workspace, "node_modules/.bin"), process.env.PATH].join(delimiter),
  TMPDIR: temporary,
  // Lets processes share compiled code, which halves the start time of the server's command.
  NODE_COMPILE_CACHE: join(temporary, "compiled"),
  ...(process.argv.includes("--long") && { LAPOR_LONG: "1" }),
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** The time after which a hanging program fails, in milliseconds. All tests of a package are one program. */
const timeLimit = 60 * 60_000;

/**
 * Runs a program until it ends. With `apart`, its output is held back until then and printed under that name,
 * because other programs run in parallel.
 */
export async function run(
  command: readonly string[],
  folder: string,
  { apart, env }: { apart?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: join(workspace, folder),
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", apart ? "pipe" : "inherit"],
    timeout: timeLimit,
  });
  running.add(child);
  let output = "";
  const take = (text: string) => {
    output += text;
    if (!apart) process.stdout.write(text);
  };
  child.stdout?.setEncoding("utf8").on("data", take);
  child.stderr?.setEncoding("utf8").on("data", take);
  const [status] = (await once(child, "close").catch((error: Error) => {
    console.error(`${program} could not be started: ${error.message}`);
    return [null];
  })) as [number | null];
  running.delete(child);
  if (apart) process.stdout.write(`\n-- ${apart}\n${output}`);
  return { status, output };
}
