import { spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { missingPackages, unpackDebian } from "../../../../scripts/debian-packages.ts";

/** A PgBouncer that is installed, or one that Debian's packages are unpacked for. */
function findPgbouncer(): { program: string; libraries?: string } | undefined {
  const installed = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/opt/homebrew/bin/pgbouncer"];
  const program = installed.find((path) => existsSync(path));
  if (program) return { program };
  const folder = unpackDebian("pgbouncer", () => missingPackages("pgbouncer"));
  if (!folder) return undefined;
  return { program: join(folder, "usr/sbin/pgbouncer"), libraries: join(folder, "usr/lib/x86_64-linux-gnu") };
}

const found = findPgbouncer();

/** Why tests with PgBouncer do not run here. */
export const noPgbouncer: false | string = found ? false : "needs Debian's package pgbouncer";

// PgBouncer refuses to run as root. There it runs as the user `nobody`.
const runAs = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * Starts a PgBouncer in transaction mode in front of a database, as the README says, with these further lines
 * in its configuration. It ends with `stop`, or with this process.
 */
export async function startPgbouncer(
  databaseUrl: string,
  lines: readonly string[],
): Promise<{ url: string; stop(): Promise<void> }> {
  if (!found) throw new Error(String(noPgbouncer));
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port: own } = probe.address() as { port: number };
  probe.close();
  const folder = mkdtempSync("/tmp/lapor-pgbouncer-");
  const path = join(folder, "pgbouncer.ini");
  const settings = [
    "[databases]",
    `* = host=${hostname} port=${port} user=${username}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${own}`,
    "unix_socket_dir =",
    "auth_type = any",
    "pool_mode = transaction",
    "max_prepared_statements = 100",
    ...lines,
  ];
  writeFileSync(path, `${settings.join("\n")}\n`);
  if (runAs.uid) for (const name of [folder, path]) chownSync(name, runAs.uid, runAs.gid);
  const child = spawn(found.program, [path], {
    ...runAs,
    cwd: folder,
    env: { ...process.env, ...(found.libraries && { LD_LIBRARY_PATH: found.libraries }) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const end = (): boolean => child.kill("SIGKILL");
  process.once("exit", end);
  const ended = once(child, "close");
  let log = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      log += text;
      if (log.includes("process up")) resolve();
    });
    ended.then(() => reject(new Error(`PgBouncer did not start:\n${log}`)), reject);
  });
  return {
    url: `postgres://${username}@127.0.0.1:${own}${pathname}`,
    async stop() {
      end();
      await ended;
      process.removeListener("exit", end);
      rmSync(folder, { recursive: true });
    },
  };
}
