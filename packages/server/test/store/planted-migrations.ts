import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Migration, readMigrations } from "../../src/store/engine/migrate.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Returns the program's migrations, followed by the planted ones by name. */
export function plantMigrations(planted: Record<string, string>): Promise<Migration[]> {
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL("../../migrations/", import.meta.url)), folder, { recursive: true });
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(folder, `${name}.sql`), text);
  return readMigrations(pathToFileURL(`${folder}/`));
}
