import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Finished } from "./outcome.ts";
import { workspace } from "./workspace.ts";

/** A folder for what the programs leave to be read, removed at the end. */
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
  // What the first process has compiled the next ones need not: a start of the server's command takes half of the time.
  NODE_COMPILE_CACHE: join(notes, "compiled"),
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

/** A program that hangs is a failure after this long, in milliseconds. */
const patience = 20 * 60_000;

/** Runs a program to its end. With `apart` what it prints comes out at its end, in one piece, under that name: others run beside it. */
export const run = async (
  command: readonly string[],
  folder: string,
  { apart, env }: { apart?: string; env?: Record<string, string> } = {},
): Promise<Finished> => {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: join(workspace, folder),
    env: { ...environment, ...env },
    stdio: ["ignore", "pipe", apart ? "pipe" : "inherit"],
    timeout: patience,
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
};

// Tests wait for browsers and databases half of the time.
let free = Math.min(2, availableParallelism());
const waiting: { place: number; begin: () => void }[] = [];

/** Runs work two at a time, what has the lower place first, and says how many milliseconds it took. */
export const takeTurn = async <Value>(
  place: number,
  work: () => Promise<Value>,
  spent: (milliseconds: number) => void,
): Promise<Value> => {
  if (free > 0) free--;
  else {
    await new Promise<void>((begin) => {
      waiting.push({ place, begin });
      waiting.sort((one, other) => one.place - other.place);
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
};
