import { parseArgs } from "node:util";
import { prepareJobs } from "../jobs/start-jobs.ts";
import { readConfig } from "../server-config.ts";
import { openConfiguredStore } from "../start-server.ts";

/** Brings the database up to date and prints the applied migrations. Resolves to the exit code. */
export async function migrate(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  const store = await openConfiguredStore(readConfig(process.env, { needsSecret: false }));
  await prepareJobs(store.queue).finally(store.close);
  const done = store.migrated.length > 0 ? `Done: ${store.migrated.join(", ")}.` : "It was already.";
  process.stdout.write(`The database (${store.engine}) is up to date. ${done}\n`);
  return 0;
}
