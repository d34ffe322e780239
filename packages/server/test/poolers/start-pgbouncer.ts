import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../../../scripts/free-port.ts";

/** A real PgBouncer in transaction mode, in front of PostgreSQL. */
export interface Pgbouncer {
  /** The value for `DATABASE_URL`. */
  url: string;
  stop(): Promise<void>;
}

/** Debian installs PgBouncer outside the PATH of users other than root. */
const program = ["pgbouncer", "/usr/sbin/pgbouncer"].find(
  (name) => spawnSync(name, ["--version"]).status === 0,
);

/** The reason for skipping tests with PgBouncer, or false if it is installed. */
export const noPgbouncer = program ? false : "needs PgBouncer: apt-get install pgbouncer";

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

// Like PostgreSQL, PgBouncer refuses to run as root.
const runAs = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * Starts PgBouncer in front of a `startPostgres` database.
 *
 * @param settings Lines for the `[pgbouncer]` section of its configuration.
 * @param connectQuery SQL that runs first on each connection to PostgreSQL.
 */
export async function startPgbouncer(
  databaseUrl: string,
  settings: readonly string[] = [],
  connectQuery?: string,
): Promise<Pgbouncer> {
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const folder = mkdtempSync("/tmp/lapor-pgbouncer-");
  if (runAs.uid) chownSync(folder, runAs.uid, runAs.gid);
  const own = await freePort();
  writeFileSync(join(folder, "users"), `"${username}" ""\n`);
  writeFileSync(
    join(folder, "pgbouncer.ini"),
    [
      "[databases]",
      `* = host=${hostname} port=${port}${connectQuery ? ` connect_query='${connectQuery}'` : ""}`,
      "[pgbouncer]",
      `listen_addr = 127.0.0.1`,
      `listen_port = ${own}`,
      "unix_socket_dir =",
      "auth_type = trust",
      `auth_file = ${join(folder, "users")}`,
      "pool_mode = transaction",
      ...settings,
      "",
    ].join("\n"),
  );
  const child = spawn(program ?? "pgbouncer", [join(folder, "pgbouncer.ini")], {
    ...runAs,
    stdio: ["ignore", "ignore", "pipe"],
  });
  running.add(child);
  const ended = once(child, "close").finally(() => {
    running.delete(child);
    rmSync(folder, { recursive: true, force: true });
  });
  let log = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr.on("data", (text) => {
      log += text;
      if (log.includes("process up")) resolve();
    });
    ended.then(() => reject(new Error(`PgBouncer did not start:\n${log}`)), reject);
  });
  return {
    url: `postgres://${username}@127.0.0.1:${own}${pathname}`,
    async stop() {
      child.kill("SIGQUIT");
      await ended;
    },
  };
}
