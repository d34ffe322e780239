import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Creates an empty folder that is removed after the test run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "lapor-server-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
