import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Finished } from "./outcome.ts";
import { workspace } from "./workspace.ts";

/** A folder for compiled code, removed at the end. */
const compiled = mkdtempSync(join(tmpdir(), "lapor-check-"));

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
  rmSync(compiled, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const environment = {
  ...process.env,
  PATH: [join(workspace, "node_modules/.bin"), process.env.PATH].join(delimiter),
  // Processes share compiled code, which halves the start time of the server's command.
  NODE_COMPILE_CACHE: compiled,
  ...(process.argv.includes("--long") && { LAPOR_LONG: "1" }),
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** Milliseconds after which a program that hangs is a failure. All tests of a package are one program. */
const timeLimit = 60 * 60_000;

/**
 * Runs a program to its end. With `apart`, its output is printed at the end under that name, because others
 * run in parallel.
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
