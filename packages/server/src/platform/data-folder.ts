import { randomBytes } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { ConfigError } from "./config-error.ts";
import { errorCode } from "./error-code.ts";
import { readSecret } from "./read-secret.ts";

/**
 * Creates the data folder, accessible only to this user. Throws `ConfigError` when it cannot be created or
 * written.
 */
export function makeFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    throw new ConfigError([
      `LAPOR_DATA should be a folder that this program may write, but ${resolve(folder)} is not (${errorCode(error)}). Make it writable for the user that runs lapor, or set LAPOR_DATA to another folder.`,
    ]);
  }
}

/**
 * Returns the channel's secret from the data folder, where the first start creates it (mode 0600). Throws
 * `ConfigError` when the file is damaged.
 */
export function folderSecret(folder: string): Uint8Array<ArrayBuffer> {
  const path = join(folder, "secret");
  createWhole(path, `${randomBytes(32).toString("base64")}\n`);
  const secret = readSecret(readFileSync(path, "utf8").trim());
  if (secret) return secret;
  throw new ConfigError([
    `The file ${resolve(path)} should contain the channel's secret, at least 32 bytes in base64, but contains something else. Restore it from a backup, or set LAPOR_SECRET; a new secret would make the identities and access codes already stored unreadable.`,
  ]);
}

/**
 * Milliseconds between two renewals of a lock by its owner, and the time without renewal after which the lock
 * is stale.
 */
const beatMs = 5000;
const silentMs = 30_000;

/** The error for a data folder that another process, `pid`, is using. */
export class FolderInUse extends ConfigError {
  override name = "FolderInUse";
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super([
      `The data folder ${resolve(folder)} is in use by another lapor (process ${pid}), and only one process at a time can open it. Stop that one first (after a kill in another container, wait half a minute), or set LAPOR_DATA to another folder, or set DATABASE_URL to a PostgreSQL database, which many processes can use.`,
    ]);
    this.pid = pid;
  }
}

/**
 * Locks the folder against all other processes, including those in other containers, until the returned
 * function is called. Takes over the lock of a killed process: immediately where its process ID can be
 * checked, otherwise after half a minute without renewal. Throws `FolderInUse`.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "lock");
  const mine = `${process.pid} ${startOf(process.pid)} ${namespace()}\n`;
  for (;;) {
    if (createWhole(path, mine)) break;
    let text: string;
    try {
      text = readFileSync(path, "utf8");
    } catch (error) {
      if (errorCode(error) === "ENOENT") continue;
      throw error;
    }
    const pid = holderOf(path, text);
    if (pid !== undefined) throw new FolderInUse(folder, pid);
    dropStale(path, text);
  }
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // Someone removed the lock file, but this process still has the data open.
    }
  }, beatMs).unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
}

/** Creates a file atomically. Returns false if it already exists. */
function createWhole(path: string, text: string): boolean {
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, text, { mode: 0o600, flush: true });
  try {
    linkSync(partial, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Returns the fields of proc(5) from the third on, because the second, the command, can contain spaces. Empty
 * when unknown.
 */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/**
 * Returns the start time of a process, which distinguishes it from a later process with the same ID. Empty
 * when unknown.
 */
const startOf = (pid: number): string => statOf(pid)[19] ?? "";

/**
 * Whether a process is running. An ended process responds to signals until its parent has reaped it: state Z,
 * finally X.
 */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (errorCode(error) !== "EPERM") return false;
  }
  return !/^[ZX]/.test(statOf(pid)[0] ?? "");
}

/**
 * Returns the PID namespace, because another container on the same folder has its own process IDs. Empty
 * where there is only one namespace.
 */
function namespace(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function isBeating(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < silentMs;
  } catch {
    return false;
  }
}

function holderOf(path: string, text: string): number | undefined {
  const [pidText, start = "", from = ""] = text.trim().split(" ");
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (from && from !== namespace()) return isBeating(path) ? pid : undefined;
  if (!isAlive(pid)) return undefined;
  return start && startOf(pid) && start !== startOf(pid) ? undefined : pid;
}

/** Removes a stale lock. Puts it back if another process has renewed or replaced it in the meantime. */
function dropStale(path: string, text: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, "utf8") !== text) linkSync(aside, path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && errorCode(error) !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
