import type { Outcome } from "./outcome.ts";

/** A program that ran to its end. */
export interface Ended {
  name: string;
  outcome: Outcome;
  output: string;
  /** Runs again what failed in it. Absent where that would change nothing. */
  again?: () => Promise<Ended>;
}

/**
 * Runs what failed once more, one at a time: a machine that others use makes a test fail now and then. What
 * passes only then is told apart as unsteady, for it is a fault to look for, in the test or in what it tests.
 * Where more than `most` failed something is broken, and all stays as it is.
 */
export async function tryAgain(
  all: readonly Ended[],
  most = 5,
): Promise<{ ended: Ended[]; unsteady: Ended[] }> {
  const unsteady: Ended[] = [];
  if (all.filter(({ outcome }) => outcome.failed > 0).length > most) return { ended: [...all], unsteady };
  const ended: Ended[] = [];
  for (const first of all) {
    const last = first.outcome.failed > 0 && first.again ? await first.again() : first;
    if (last.outcome.failed === 0 && last !== first) unsteady.push(first);
    ended.push(last);
  }
  return { ended, unsteady };
}
