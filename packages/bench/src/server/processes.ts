import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { limitNames } from "@lapor/channel";

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A program that has printed its first line. */
export interface Program {
  pid: number;
  firstLine: string;
  /** Milliseconds from the program's start to its first line. */
  startMs: number;
  /** Stops the program normally. */
  stop(): Promise<void>;
}

/** A policy without limits and challenge, because one address sends the whole load with one key. */
const unlimited: object = {
  limits: Object.fromEntries(limitNames.map((name) => [name, null])),
  challenge: { mode: "off" },
};

/** The secret of every channel on PostgreSQL. */
export const storeSecret = "5e".repeat(32);

/** Options for starting a channel. */
interface LaporOptions {
  /** The PostgreSQL to use. If absent, PGlite in the data folder. */
  databaseUrl?: string | undefined;
  /** The content of the policy file. Default: no limits and no challenge. */
  policy?: object;
  /** Further settings, by name. */
  environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the channel like `lapor serve`, with its log in a file in the data folder. `firstLine` is its
 * address, followed by a space and the address of its metrics if they are served.
 */
export async function startLapor(
  dataFolder: string,
  { databaseUrl, policy = unlimited, environment = {} }: LaporOptions = {},
): Promise<Program> {
  const log = openSync(join(dataFolder, "log"), "a");
  const policyFile = join(dataFolder, "policy.json");
  writeFileSync(policyFile, JSON.stringify(policy));
  try {
    return await start(
      [script("server-program.ts")],
      {
        LAPOR_PORT: "0",
        LAPOR_DATA: dataFolder,
        LAPOR_POLICY_FILE: policyFile,
        ...(databaseUrl && { DATABASE_URL: databaseUrl, LAPOR_SECRET: storeSecret }),
        ...environment,
      },
      log,
    );
  } finally {
    closeSync(log);
  }
}

/** Starts the floor program with a file that contains its order. `firstLine` is its address. */
export const startFloor = (orderFile: string): Promise<Program> =>
  start([script("floor/floor-program.ts"), orderFile], {}, "inherit");

/** Starts bare PGlite in a folder, which is created if it is missing. */
export const startBarePglite = (folder: string): Promise<Program> =>
  start([script("pglite-program.ts"), folder], {}, "inherit");

/**
 * Parses the parent of a process, and the CPU milliseconds of the process and its ended children, as Linux
 * reports them.
 */
export function readStat(stat: string): { parent: number; cpuMs: number } {
  // The fields after the command (proc(5), fields 3 and later). The command may contain spaces and brackets,
  // so the line is cut at the last bracket. The clock ticks a hundred times a second.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0);
  return { parent: Number(fields[1]), cpuMs: ticks * 10 };
}

/** Returns the CPU milliseconds of a process and its descendants, or NaN without /proc. */
export function cpuMsOf(pid: number): number {
  const stats = new Map<number, { parent: number; cpuMs: number }>();
  try {
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)))
      try {
        stats.set(Number(name), readStat(readFileSync(`/proc/${name}/stat`, "utf8")));
      } catch {
        // The process ended after the folder was read.
      }
  } catch {
    return Number.NaN;
  }
  const isBelow = (candidate: number): boolean =>
    candidate === pid || (candidate > 1 && isBelow(stats.get(candidate)?.parent ?? 0));
  return [...stats].reduce((sum, [candidate, { cpuMs }]) => (isBelow(candidate) ? sum + cpuMs : sum), 0);
}

/**
 * Returns the CPU milliseconds of a process's running threads, exact enough for a single request, because
 * `schedstat` (proc(5)) counts nanoseconds. Returns 0 for a process that ended, and NaN without /proc.
 */
export function threadsCpuMsOf(pid: number): number {
  if (!existsSync("/proc/self/schedstat")) return Number.NaN;
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]))
      .reduce((sum, nanoseconds) => sum + nanoseconds / 1e6, 0);
  } catch {
    return 0;
  }
}

/** Returns the parent of a process. */
export const parentOf = (pid: number): number => readStat(readFileSync(`/proc/${pid}/stat`, "utf8")).parent;

async function untilFirstLine(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("A program ended before it was ready. Its log is above, or in its folder.");
}

async function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  log: number | "inherit",
): Promise<Program> {
  const { DATABASE_URL: _, LAPOR_SECRET: __, ...inherited } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...inherited, ...environment },
    stdio: ["pipe", "pipe", log],
  });
  const ended = once(child, "close");
  const firstLine = await untilFirstLine(child as ChildProcess & { stdout: NodeJS.ReadableStream });
  return {
    pid: child.pid as number,
    firstLine,
    startMs: performance.now() - began,
    async stop() {
      child.stdin?.end();
      await ended;
    },
  };
}
