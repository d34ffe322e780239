import { isLaporError, type Lapor } from "@lapor/sdk";
import { AccountFailure } from "./account.ts";

/** What the officer must do before a refused call can be repeated. */
export type Needed = "signIn" | "confirmation";

/** Asks the officer to sign in or to confirm the session. Resolves to true if the officer did so. */
export type AskOfficer = (needed: Needed) => Promise<boolean>;

function neededFor(error: unknown): Needed | undefined {
  const code = isLaporError(error) || error instanceof AccountFailure ? error.code : undefined;
  if (code === "step_up_required") return "confirmation";
  return code === "unauthorized" || code === "session_ended" ? "signIn" : undefined;
}

/**
 * Makes a call. If the session has expired or must be confirmed, asks the officer and makes the call again.
 */
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
 * Wraps a client, so a call that is refused waits until the officer signs in again or confirms the session. A
 * form that makes the call keeps its entries meanwhile.
 * @param onCall Called after each call.
 */
export function guardClient(client: Lapor, ask: AskOfficer, onCall: () => void): Lapor {
  const guarded = Object.entries(client).map(([name, method]) => [
    name,
    (...rest: unknown[]) => repeatAfterAsking(() => method(...rest), ask).finally(onCall),
  ]);
  return Object.fromEntries(guarded) as Lapor;
}
