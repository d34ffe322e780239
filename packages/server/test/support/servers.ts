import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { limitNames } from "@lapor/channel";
import { type RunningServer, type ServerConfig, startServer } from "../../src/index.ts";
import { preparedFolder } from "./prepared-folder.ts";
import { collect, launch } from "./run-cli.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A policy without limits and challenges, for servers that get all requests from one address. */
export const widePolicy: object = {
  limits: Object.fromEntries(limitNames.map((name) => [name, null])),
  challenge: { mode: "off" },
};

/** Writes a policy file and returns its path. */
export function policyFileOf(policy: object = widePolicy): string {
  const path = join(temporaryFolder(), "policy.json");
  writeFileSync(path, JSON.stringify(policy));
  return path;
}

/** Starts a server in this process on a free port, by default on an empty PGlite. */
export const serve = (config: Partial<ServerConfig> = {}): Promise<RunningServer> =>
  startServer({
    host: "127.0.0.1",
    port: 0,
    quiet: true,
    dataFolder: config.dataFolder ?? (config.databaseUrl ? temporaryFolder() : preparedFolder()),
    ...config,
  });

/** A `lapor serve` in a process of its own. */
export interface ServerProcess {
  child: ChildProcess;
  url: string;
  output: { stdout: string; stderr: string };
  /** Resolves to the exit code when the process has ended and all its output is read. */
  ended: Promise<number | null>;
  /** Sends a signal and waits until the process has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `lapor serve` on a free port. Resolves when it has written its last line about the start. */
export async function launchServer(
  environment: Record<string, string>,
  { args = ["serve"], cwd }: { args?: string[]; cwd?: string } = {},
): Promise<ServerProcess> {
  const child = launch(args, { LAPOR_PORT: "0", ...environment }, cwd === undefined ? {} : { cwd });
  const output = collect(child);
  const ended = once(child, "close").then(([code]) => code as number | null);
  while (!/No site has a key|Files: .*\n/.test(output.stdout)) {
    if (child.exitCode !== null) throw new Error(output.stderr);
    await Promise.race([once(child.stdout as NodeJS.EventEmitter, "data"), ended]);
  }
  return {
    child,
    url: /listens on (\S+)/.exec(output.stdout)?.[1] as string,
    output,
    ended,
    end(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}
