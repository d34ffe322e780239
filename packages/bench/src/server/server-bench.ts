import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../bench.ts";
import { benchOnPglite } from "./on-pglite.ts";
import { benchOnPostgres } from "./on-postgres.ts";
import { cpuTable, pgliteFigures, postgresFigures } from "./server-figures.ts";

/**
 * Measures the channel's throughput over HTTP, with and without the default limits and challenges. Compares
 * it with a program that only stores and reads the same rows, and with PostgreSQL alone. On PGlite, also
 * measures the start time. Load, servers and database share the machine's cores.
 */
export const serverBench: Bench = async ({ short, runs }) => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-server-bench-"));
  const folderOf = (engine: string): string => {
    const path = join(folder, engine);
    mkdirSync(path);
    return path;
  };
  try {
    const onPostgres = await benchOnPostgres(folderOf("postgres"), { short, runs });
    const onPglite = await benchOnPglite(folderOf("pglite"), onPostgres.work, { short, runs });
    return {
      figures: [...postgresFigures(onPostgres), ...pgliteFigures(onPglite)],
      tables: [cpuTable("PostgreSQL", onPostgres.rounds), cpuTable("PGlite", onPglite.rounds)],
      versions: { postgres: onPostgres.version },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
