import { isLaporError, type Lapor } from "@lapor/sdk";
import { AccountFailure } from "./account.ts";

/** The step of the officer before a refused call can be repeated. */
export type Needed = "signIn" | "confirmation";

/** Asks the officer. Resolves to whether it was done, so that the call can be repeated. */
export type AskOfficer = (needed: Needed) => Promise<boolean>;

function neededFor(error: unknown): Needed | undefined {
  const code = isLaporError(error) || error instanceof AccountFailure ? error.code : undefined;
  if (code === "step_up_required") return "confirmation";
  return code === "unauthorized" || code === "session_ended" ? "signIn" : undefined;
}

/** Makes a call. If the session has ended or must be confirmed, asks the officer, and makes the call again. */
export async function repeatAfterAsking<Result>(
  call: () => Promise<Result>,
  ask: AskOfficer,
): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const needed = neededFor(error);
    if (!needed || !(await ask(needed))) throw error;
    return call();
  }
}

/**
 * A client whose calls wait for the officer to sign in again or to confirm the session. A form that calls it
 * thus keeps its entries, and needs no code of its own for sessions.
 * @param onCall Called after each of its calls.
 */
export function guardClient(client: Lapor, ask: AskOfficer, onCall: () => void): Lapor {
  const guarded = Object.entries(client).map(([name, method]) => [
    name,
    (...rest: unknown[]) => repeatAfterAsking(() => method(...rest), ask).finally(onCall),
  ]);
  // The same methods.
  return Object.fromEntries(guarded) as Lapor;
}
