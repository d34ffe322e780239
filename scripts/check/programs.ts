import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Finished } from "./outcome.ts";
import { workspace } from "./workspace.ts";

/** A folder for the programs' output files, removed at the end. */
export const notes = mkdtempSync(join(tmpdir(), "lapor-check-"));

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
  rmSync(notes, { recursive: true, force: true });
});
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const environment = {
  ...process.env,
  PATH: [join(workspace, "node_modules/.bin"), process.env.PATH].join(delimiter),
  // Processes share compiled code, which halves the start time of the server's command.
  NODE_COMPILE_CACHE: join(notes, "compiled"),
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** Milliseconds after which a program that hangs is a failure. */
const timeLimit = 20 * 60_000;

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

// Half of the time tests wait for browsers and databases.
let free = Math.min(2, availableParallelism());
const waiting: { order: number; begin: () => void }[] = [];

/**
 * Runs two pieces of work at a time, the one with the lower `order` first, and reports the milliseconds that
 * each took.
 */
export async function takeTurn<Value>(
  order: number,
  work: () => Promise<Value>,
  spent: (milliseconds: number) => void,
): Promise<Value> {
  if (free > 0) free--;
  else {
    await new Promise<void>((begin) => {
      waiting.push({ order, begin });
      waiting.sort((one, other) => one.order - other.order);
    });
  }
  const start = performance.now();
  try {
    return await work();
  } finally {
    spent(performance.now() - start);
    const next = waiting.shift();
    if (next) next.begin();
    else free++;
  }
}
