import { parseArgs } from "node:util";
import { systemClock } from "@lapor/channel";
import { backToShipped } from "@lapor/channel/router";
import { withConfiguredStore } from "../with-store.ts";

/**
 * Makes all servers use the shipped model again. Trained models stay in the database, unused. Resolves to the
 * exit code.
 */
export async function resetRouting(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  return withConfiguredStore("The router cannot be reset", async (store) => {
    await store.routingModels.keep(backToShipped, "{}", systemClock.now());
    process.stdout.write("Every replica uses the shipped model again within a minute.\n");
    return 0;
  });
}
