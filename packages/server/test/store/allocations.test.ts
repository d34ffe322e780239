import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const program = fileURLToPath(new URL("count-allocations.ts", import.meta.url));

/**
 * The most bytes that a request may allocate. A fifth is reserve, because V8 samples and compiles at varying
 * moments.
 */
const most = { submitReport: 320_000, getReport: 195_000 };

test("a request allocates no more memory than the recorded maximum, from the channel to PostgreSQL", async () => {
  const databaseUrl = await freshDatabase();
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, databaseUrl, temporaryFolder()]);
    const allocated = JSON.parse(stdout) as typeof most;
    for (const operation of ["submitReport", "getReport"] as const) {
      const bytes = allocated[operation];
      assert.ok(bytes > most[operation] / 2, `${operation} allocates only ${bytes}: lower the limit`);
      assert.ok(bytes <= most[operation], `${operation} allocates ${bytes}`);
    }
  } finally {
  }
});
