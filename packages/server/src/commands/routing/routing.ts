import { UsageError } from "../usage-error.ts";
import { evalRouting } from "./eval-routing.ts";
import { resetRouting } from "./reset-routing.ts";
import { trainRouting } from "./train-routing.ts";

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
