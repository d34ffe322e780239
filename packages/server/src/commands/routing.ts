import { evalRouting } from "./routing-eval.ts";
import { trainRouting } from "./routing-train.ts";
import { UsageError } from "./usage-error.ts";

const actions: Record<string, (args: string[]) => Promise<number>> = {
  eval: evalRouting,
  train: trainRouting,
};

/** Measures the router, and lets it learn. Resolves to the exit code. */
export const routing = async ([name = "", ...args]: string[]): Promise<number> => {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    throw new UsageError(
      name
        ? `There is no "lapor routing ${name}", only eval and train.`
        : "Say what to do: lapor routing eval or train.",
    );
  return action(args);
};
