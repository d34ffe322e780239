import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder that is gone when the test run is. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "lapor-server-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
