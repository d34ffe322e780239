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
  /** The time from the program's start to its first line, in milliseconds. */
  startMs: number;
  stop(): Promise<void>;
}

/** A policy without limits and proof of work, because all load comes from one address and key. */
const unlimited: object = {
  limits: Object.fromEntries(limitNames.map((name) => [name, null])),
  challenge: { mode: "off" },
};

/** The secret of all channels on PostgreSQL, which must match the stored data. */
export const storeSecret = "5e".repeat(32);

interface LaporOptions {
  /** The PostgreSQL to use. Default: PGlite in the data folder. */
  databaseUrl?: string | undefined;
  /** The content of the policy file. Default: no limits and no challenge. */
  policy?: object;
  /** Further settings, by name. */
  environment?: Readonly<Record<string, string>>;
}

/**
 * Starts the channel as `lapor serve` does, with its log in a file in the data folder. `firstLine` contains
 * its URL and, if metrics are served, a space and their URL.
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

/** Starts the floor program with a file that contains its input. `firstLine` is its URL. */
export const startFloor = (orderFile: string): Promise<Program> =>
  start([script("floor/floor-program.ts"), orderFile], {}, "inherit");

/** Starts only PGlite, without the channel, in a folder, which is created if it is missing. */
export const startBarePglite = (folder: string): Promise<Program> =>
  start([script("pglite-program.ts"), folder], {}, "inherit");

/**
 * Parses a line of `/proc/PID/stat`. Returns the parent of the process, and the CPU time of the process and
 * its ended children, in milliseconds.
 */
export function readStat(stat: string): { parent: number; cpuMs: number } {
  // The fields after the command, which are fields 3 and later in proc(5). The command may contain spaces and
  // brackets, so cut the line at the last bracket. CPU times are in hundredths of a second.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0);
  return { parent: Number(fields[1]), cpuMs: ticks * 10 };
}

/** Returns the CPU time of a process and its descendants in milliseconds, or NaN without /proc. */
export function cpuMsOf(pid: number): number {
  const stats = new Map<number, { parent: number; cpuMs: number }>();
  try {
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry)))
      try {
        stats.set(Number(name), readStat(readFileSync(`/proc/${name}/stat`, "utf8")));
      } catch {
        // Ignore a process that ended after the folder was read.
      }
  } catch {
    return Number.NaN;
  }
  const isBelow = (candidate: number): boolean =>
    candidate === pid || (candidate > 1 && isBelow(stats.get(candidate)?.parent ?? 0));
  return [...stats].reduce((sum, [candidate, { cpuMs }]) => (isBelow(candidate) ? sum + cpuMs : sum), 0);
}

/**
 * Returns the CPU time of a process's running threads in milliseconds. `schedstat` (proc(5)) counts
 * nanoseconds, which is precise enough to measure a single request. Returns 0 if the process has ended, and
 * NaN on systems without /proc.
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
