import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownCache } from "../../../../scripts/own-cache.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const program = fileURLToPath(new URL("make-database.ts", import.meta.url));
const sources = ["../../migrations", "../../src/store", "../../src/platform", "../../src/jobs"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const lockfile = fileURLToPath(new URL("../../../../pnpm-lock.yaml", import.meta.url));

/** The time after which a folder of an older version of the code is removed. */
const keptForMs = 3 * 86_400_000;

/** Returns a hash of all files that determine a new database. */
export function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(lockfile)).update(process.version);
  for (const folder of sources)
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".sql") || name.endsWith(".ts"))
        hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}

let known: string | undefined;

/** Returns the folder of an empty database, created once for this version of the code. */
function pattern(): string {
  if (known) return known;
  const cache = ownCache("databases");
  const folder = join(cache, fingerprint());
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial, { recursive: true });
    execFileSync(process.execPath, [program, partial]);
    try {
      renameSync(partial, folder);
    } catch {
      // Another process was faster and has created the folder.
      rmSync(partial, { recursive: true, force: true });
    }
    for (const name of readdirSync(cache)) {
      const { mtimeMs } = statSync(join(cache, name));
      if (mtimeMs < Date.now() - keptForMs) rmSync(join(cache, name), { recursive: true, force: true });
    }
  }
  known = folder;
  return folder;
}

/**
 * Returns a data folder with an empty, current PGlite database, by default a new folder that is removed after
 * the test run. The database is a copy, because PGlite takes seconds to create one. Tests of creation or
 * migration use `temporaryFolder()` instead.
 */
export function preparedFolder(folder: string = temporaryFolder()): string {
  cpSync(pattern(), folder, { recursive: true });
  return folder;
}
