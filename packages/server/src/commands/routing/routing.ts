import { parseArgs } from "node:util";
import { systemClock } from "@lapor/channel";
import { backToShipped } from "@lapor/channel/router";
import { UsageError } from "../usage-error.ts";
import { withConfiguredStore } from "../with-store.ts";
import { evalRouting } from "./eval-routing.ts";
import { trainRouting } from "./train-routing.ts";

/**
 * Makes all servers use the shipped model again. Trained models stay in the database, unused. Resolves to the
 * exit code.
 */
async function resetRouting(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  return withConfiguredStore("The router cannot be reset", async (store) => {
    await store.routingModels.keep(backToShipped, "{}", systemClock.now());
    process.stdout.write("Every replica uses the shipped model again within a minute.\n");
    return 0;
  });
}

const actions: Record<string, (args: string[]) => Promise<number>> = {
  eval: evalRouting,
  reset: resetRouting,
  train: trainRouting,
};

/** Evaluates, trains or resets the router. Resolves to the exit code. */
export async function routing([name = "", ...args]: string[]): Promise<number> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    throw new UsageError(
      name
        ? `There is no "lapor routing ${name}", only eval, train and reset.`
        : "Choose an action: lapor routing eval, train or reset.",
    );
  return action(args);
}
