import { isLaporError, type Lapor } from "@lapor/sdk";
import { AccountFailure } from "./account.ts";

/** What the officer must do before a refused call can be repeated. */
export type Needed = "signIn" | "confirmation";

/** Asks the officer. Resolves to whether the officer did what was asked, so the call can be repeated. */
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
 * Wraps a client so that its calls wait for the officer to sign in again or to confirm the session. A form
 * that uses it keeps its entries and needs no session handling of its own.
 * @param onCall Called after each call.
 */
export function guardClient(client: Lapor, ask: AskOfficer, onCall: () => void): Lapor {
  const guarded = Object.entries(client).map(([name, method]) => [
    name,
    (...rest: unknown[]) => repeatAfterAsking(() => method(...rest), ask).finally(onCall),
  ]);
  // The result has the same methods as `Lapor`.
  return Object.fromEntries(guarded) as Lapor;
}
