import { existsSync } from "node:fs";
import { access, constants, stat, statfs } from "node:fs/promises";
import { connect } from "node:net";
import { dirname, join, resolve } from "node:path";
import { createKeyChecks, StoreUnavailable } from "@lapor/channel/store";
import { probeSmtp } from "../mail/smtp-mailer.ts";
import { errorCode } from "../platform/error-code.ts";
import { isPoolerRefusal, isPreparedElsewhere } from "../store/engine/connection-errors.ts";
import { readDatabaseFacts } from "../store/engine/database-facts.ts";
import { type Engine, openEngine } from "../store/engine/engine.ts";
import { sqlSealKeys } from "../store/privacy/seal-keys.ts";
import { AnswerError } from "./read-answers.ts";
import type { SetupStrings } from "./strings/en.ts";

/**
 * The free space required for a new channel. PGlite's files for an empty channel take about 60 MB; the rest
 * is for the first reports.
 */
const leastMegabytes = 300;

/** Returns the folder itself, or its nearest existing parent. */
function existingFolder(folder: string): string {
  let path = resolve(folder);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  return path;
}

/** Throws `AnswerError` unless this user can write to the folder or create it. */
export async function requireWritable(folder: string, say: SetupStrings): Promise<void> {
  const path = existingFolder(folder);
  try {
    if (!(await stat(path)).isDirectory()) throw new AnswerError(say.notWritable(path, "ENOTDIR"));
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof AnswerError ? error : new AnswerError(say.notWritable(path, errorCode(error)));
  }
}

/** Throws `AnswerError` when the disk does not have enough space for a new embedded database. */
export async function requireRoom(folder: string, say: SetupStrings, needed = leastMegabytes): Promise<void> {
  if (existsSync(join(folder, "database"))) return;
  const { bavail, bsize } = await statfs(existingFolder(folder));
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes < needed) throw new AnswerError(say.littleRoom(resolve(folder), megabytes, needed));
}

/**
 * Throws `AnswerError` unless a PostgreSQL database is suitable for a channel: it responds, is new enough,
 * stores UTF-8, lets its user create tables, and contains no channel with another secret. Writes nothing.
 */
export async function requireDatabase(
  databaseUrl: string,
  secret: Uint8Array<ArrayBuffer> | undefined,
  say: SetupStrings,
): Promise<void> {
  let engine: Engine;
  try {
    engine = await openEngine({ databaseUrl }, { readOnly: true });
  } catch (error) {
    if (error instanceof StoreUnavailable && (isPoolerRefusal(error) || isPreparedElsewhere(error)))
      throw new AnswerError(say.poolerSettings);
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
    throw new AnswerError(say.noDatabase(code));
  }
  try {
    const facts = await engine.script(readDatabaseFacts);
    if (facts.versionNumber < 150_000) throw new AnswerError(say.oldDatabase(facts.version));
    if (facts.encoding !== "UTF8") throw new AnswerError(say.badEncoding(facts.encoding));
    if (!facts.mayCreate) throw new AnswerError(say.noRights(facts.user, facts.database));
    if (!facts.hasChannel) return;
    const others = await sqlSealKeys(engine.db).findOther(
      await createKeyChecks(secret ?? new Uint8Array(32)),
    );
    if (others.length > 0) throw new AnswerError(say.otherSecret);
  } finally {
    await engine.close();
  }
}

/** Whether no program is listening on a port of this machine. */
export const isFreePort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const settle = (isFree: boolean) => () => {
      socket.destroy();
      resolve(isFree);
    };
    socket.once("connect", settle(false));
    socket.once("error", settle(true));
  });

/** Returns the first free port among the hundred from this one on. */
export async function findFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await isFreePort(port)) return port;
  return first;
}

/** Throws `AnswerError` unless the mail server accepts this user and password. */
export async function requireMailServer(smtpUrl: string, say: SetupStrings): Promise<void> {
  const fault = await probeSmtp(smtpUrl);
  if (fault) throw new AnswerError(say.mailFaults[fault]);
}
