import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isValidKey, systemClock } from "@lapor/channel";
import { readConfig, type ServerConfig } from "../config/config.ts";
import { startServer } from "../start-server.ts";
import type { OpenStore } from "../store/open-store.ts";

/** Resolves at the first SIGTERM or SIGINT; the second ends the process without waiting. */
const untilAsked = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = 0;
    const onSignal = () => {
      if (++asked > 1) process.exit(1);
      resolve();
    };
    process.on("SIGTERM", onSignal);
    process.on("SIGINT", onSignal);
  });

/** Runs the channel until it is asked to stop. Resolves to the exit code. */
export async function serve(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quiet: { type: "boolean", default: false } } });
  const config = { ...readConfig(process.env), quiet: values.quiet };
  const stopAsked = untilAsked();
  const server = await startServer(config);
  const hasKeys = (await server.store.listKeys()).some((key) => isValidKey(key, systemClock.now()));
  if (!config.quiet) process.stdout.write(startText(config, server.store, server.url, hasKeys));
  await stopAsked;
  await server.stop();
  return 0;
}

function startText(config: ServerConfig, store: OpenStore, url: string, hasKeys: boolean): string {
  const folder = resolve(config.dataFolder);
  const engine =
    store.engine === "PGlite"
      ? `Database: PGlite in ${folder}. It survives a killed process, but not a power cut: for production set DATABASE_URL.`
      : "Database: PostgreSQL (DATABASE_URL).";
  const files = `Files: ${folder}.`;
  const firstKey =
    store.engine === "PGlite"
      ? 'No site has a key yet: stop this (Ctrl+C), run "lapor keys create", then start again.'
      : 'No site has a key yet: run "lapor keys create".';
  return [`lapor listens on ${url}`, engine, files, ...(hasKeys ? [] : [firstKey]), ""].join("\n");
}
