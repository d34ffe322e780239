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

/** Folders of older code are removed after this time. */
const keptForMs = 3 * 86_400_000;

/** A hash of everything that determines a new database. Reads all its files. */
export function fingerprint(): string {
  const hash = createHash("sha256").update(readFileSync(lockfile)).update(process.version);
  for (const folder of sources)
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (name.endsWith(".sql") || name.endsWith(".ts"))
        hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}

let known: string | undefined;

/** The folder of an empty, current database, created once for this version of the code. */
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
      // Another process created it first.
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
 * A data folder with an empty, current PGlite database, by default a new one that is removed when the test run
 * ends. PGlite takes seconds to create a database and a fraction of one to open it, so one is created once and
 * copied. Tests of creation or migration begin with `temporaryFolder()`.
 */
export function preparedFolder(folder: string = temporaryFolder()): string {
  cpSync(pattern(), folder, { recursive: true });
  return folder;
}
