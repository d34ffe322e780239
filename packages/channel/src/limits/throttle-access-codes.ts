import type { Caller, ChannelContext } from "../context.ts";
import { addressCharge, challengeError, networkName, readSolution } from "./admit.ts";
import { consumeShared, type LimitCharge, limitCharge, rateLimited } from "./consume-limits.ts";

/** Throttles access codes of one report from one client. */
export interface AccessCodeThrottle {
  /**
   * Call before the code is compared: counts it as a wrong one. Throws `challenge_required`,
   * `challenge_invalid`.
   */
  admit(): Promise<void>;
  /** Call after a right code: undoes the count, and counts visits (default 1). Throws `rate_limited`. */
  countVisit(visits?: number): Promise<void>;
}

/**
 * Guards a tracking ID, whether or not its report exists. A code is counted before it is compared, so that
 * simultaneous codes get no more tries than the limit. Beyond it each try needs a solved challenge. Nobody
 * has to wait: the reporter may share an address with the attacker. Requests with the right code count while
 * they run; beyond the limit they need a challenge too.
 */
export const throttleAccessCodeAttempts = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<AccessCodeThrottle> => {
  const { store, clock, secrets, policy } = context;
  const { client } = caller;
  const own = await networkName(context, client);
  const report = await secrets.pseudonym(`report ${trackingId}`);
  const guesses: LimitCharge[] = [
    ...limitCharge(context, "guessesPerReporter", own && `${report} ${own}`),
    ...limitCharge(context, "guessesPerReport", report),
    ...(await addressCharge(context, client, "guessesPerAddress")),
  ];
  let counted: LimitCharge[] = [];
  const requireSolution = async (): Promise<void> => {
    if (client.solution === undefined) throw await challengeError(context, caller, "challenge_required");
    const spent = await consumeShared(context, client, [
      await readSolution(context, caller, client.solution),
    ]);
    if (spent) throw await challengeError(context, caller, "challenge_invalid");
  };
  return {
    async admit() {
      if (guesses.length === 0) return;
      const [levels = []] = await store.consumeFromBuckets([guesses], clock.now());
      counted = guesses.filter((_, index) => levels[index]?.granted);
      if (counted.length === guesses.length) return;
      try {
        await requireSolution();
      } catch (error) {
        // No code was compared.
        await consumeShared(context, client, [], counted);
        throw error;
      }
    },
    async countVisit(visits = 1) {
      const cost = Math.min(visits, policy.limits.visitsPerReport?.quota ?? visits);
      const charge = limitCharge(context, "visitsPerReport", report, { cost });
      const refused = await consumeShared(context, client, charge, counted);
      counted = [];
      if (refused) throw rateLimited(refused.level);
    },
  };
};
