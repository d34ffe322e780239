import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Finds pgbench in `PG_BIN`, Debian's folders or the PATH. Returns undefined if it is not installed.
 * PostgreSQL's npm package does not contain pgbench.
 */
export const findPgbench = (): string | undefined =>
  [
    process.env.PG_BIN ?? "",
    ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env.PATH ?? "").split(delimiter),
  ]
    .filter(Boolean)
    .map((folder) => join(folder, "pgbench"))
    .find((path) => existsSync(path));

/**
 * Parses the transactions per second in pgbench's output. Throws an error with that output if a transaction
 * failed.
 */
export function readTps(output: string): number {
  const tps = /^tps = ([\d.]+) \(without initial connection time\)/m.exec(output)?.[1];
  if (tps === undefined || /aborted/.test(output)) throw new Error(`pgbench failed:\n${output}`);
  return Number(tps);
}

const began = Date.now();
let runs = 0;

/**
 * Returns the number of scripts, chosen at random, that PostgreSQL completes per second over this many
 * connections.
 */
export async function runPgbench(
  pgbench: string,
  {
    databaseUrl,
    scripts,
    connections,
    seconds,
  }: {
    databaseUrl: string;
    scripts: readonly string[];
    connections: number;
    seconds: number;
  },
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "lapor-pgbench-"));
  try {
    const files = scripts.map((script, index) => {
      const path = join(folder, `${index}.sql`);
      writeFileSync(path, script);
      return ["-f", path];
    });
    const variables = { count: 0, began, run: ++runs };
    const { stdout, stderr } = await run(pgbench, [
      "-n",
      "-M",
      "prepared",
      "-c",
      `${connections}`,
      "-j",
      "1",
      "-T",
      `${seconds}`,
      ...Object.entries(variables).flatMap(([name, value]) => ["-D", `${name}=${value}`]),
      ...files.flat(),
      databaseUrl,
    ]);
    return readTps(stdout + stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
