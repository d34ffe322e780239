import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { isValidKey, systemClock } from "@lapor/channel";
import type { RequestUnderWay } from "../listener/open-listener.ts";
import { createLog, describeError } from "../platform/log/log.ts";
import { readConfig, type ServerConfig } from "../server-config.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import type { OpenStore } from "../store/open-store.ts";

/** Milliseconds that running requests have to finish after a fault. */
const drainMs = 10_000;

/**
 * Resolves to the exit code when the process has to stop: 0 at the first SIGTERM or SIGINT, 1 after an
 * uncaught error, whose type, stack and running requests are logged. After such a fault the state of the
 * process is unknown, so it must not continue. A second signal or fault ends the process immediately.
 */
const untilAsked = (running: () => RunningServer | undefined): Promise<number> =>
  new Promise((resolve) => {
    let isAsked = false;
    const stop = (code: number): void => {
      if (isAsked) process.exit(1);
      isAsked = true;
      resolve(code);
    };
    process.on("SIGTERM", () => stop(0));
    process.on("SIGINT", () => stop(0));
    // The reason for stopping is logged even with --quiet.
    const log = createLog("error");
    // Node also reports unhandled rejections here.
    process.on("uncaughtException", (error) => {
      const server = running();
      const requests = countAlike(server?.requestsUnderWay() ?? []);
      log("error", "fault", { ends: "process", error: describeError(error), requests });
      if (!server) process.exit(1);
      stop(1);
    });
  });

/** Counts requests by listener and route, most frequent first. */
function countAlike(requests: readonly RequestUnderWay[]): (RequestUnderWay & { count: number })[] {
  const counts = new Map<string, RequestUnderWay & { count: number }>();
  for (const { listener, route } of requests) {
    const name = `${listener} ${route}`;
    counts.set(name, { listener, route, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).slice(0, 20);
}

/** Runs the channel until it is asked to stop or has a fault. Resolves to the exit code. */
export async function serve(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quiet: { type: "boolean", default: false } } });
  const config = { ...readConfig(process.env), quiet: values.quiet };
  let server: RunningServer | undefined;
  const asked = untilAsked(() => server);
  server = await startServer(config);
  const hasKeys = (await server.store.list("keys", {})).some((key) => isValidKey(key, systemClock.now()));
  if (!config.quiet) process.stdout.write(startText(config, server.store, server.url, hasKeys));
  const code = await asked;
  const stopped = server.stop();
  // A component broken by the fault might never stop.
  await (code === 0 ? stopped : Promise.race([stopped.catch(() => {}), wait(drainMs)]));
  return code;
}

function startText(config: ServerConfig, store: OpenStore, url: string, hasKeys: boolean): string {
  const folder = resolve(config.dataFolder);
  const engine =
    store.engine === "PGlite"
      ? `Database: PGlite in ${folder}. It survives a killed process, but not a power cut: for production set DATABASE_URL.`
      : "Database: PostgreSQL (DATABASE_URL).";
  const files = config.s3 ? `Files: bucket ${config.s3.bucket}.` : `Files: ${folder}.`;
  const firstKey =
    store.engine === "PGlite"
      ? 'No site has a key yet: stop this (Ctrl+C), run "lapor keys create", then start again.'
      : 'No site has a key yet: run "lapor keys create".';
  return [`lapor listens on ${url}`, engine, files, ...(hasKeys ? [] : [firstKey]), ""].join("\n");
}
