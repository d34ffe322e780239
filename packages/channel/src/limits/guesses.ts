import type { Caller, ChannelContext } from "../context.ts";
import { addressTake, challengeError, networkName, readSolution } from "./admit.ts";
import { limitTake, type NamedTake, rateLimited, takeShared } from "./take-limits.ts";

/** Counts wrong access codes of one report from one place. */
export interface GuessGuard {
  /** Before the code is looked at. Throws `rate_limited`, `challenge_required`, `challenge_invalid`. */
  admit(): Promise<void>;
  /** After a wrong one. */
  countWrong(): Promise<void>;
  /** After the right one: counts a visit, or so many. Throws `rate_limited`. */
  countVisit(visits?: number): Promise<void>;
}

const ofGuesses = ["guessesPerReporter", "guessesPerReport", "guessesPerAddress", "visitsPerReport"] as const;

/** Where nothing is limited, nothing is counted. */
const unguarded: GuessGuard = {
  admit: async () => {},
  countWrong: async () => {},
  countVisit: async () => {},
};

/**
 * Guards a tracking ID, whether or not there is such a report. Who guesses from one address waits; where guesses come from many, everybody
 * has to solve a challenge with each try, the reporter too, whom nobody can lock out so. Nobody waits for what others of a crowd have tried.
 */
export const guardGuesses = async (
  context: ChannelContext,
  caller: Caller,
  trackingId: string,
): Promise<GuessGuard> => {
  const { store, clock, secrets, policy } = context;
  if (ofGuesses.every((name) => policy.limits[name] === undefined)) return unguarded;
  const { visit } = caller;
  const own = await networkName(context, visit);
  const report = await secrets.pseudonym(`report ${trackingId}`);
  const debt = { intoDebt: true };
  const waits = limitTake(context, "guessesPerReporter", own && `${report} ${own}`, debt);
  const works: NamedTake[] = [
    ...limitTake(context, "guessesPerReport", report, debt),
    ...(await addressTake(context, visit, "guessesPerAddress", debt)),
  ];
  return {
    async admit() {
      if (waits.length + works.length === 0) return;
      const levels = await store.readBuckets([...waits, ...works], clock.now());
      const empty = levels.findIndex(({ taken }) => !taken);
      const level = levels[empty];
      if (!level) return;
      if (empty < waits.length) throw rateLimited(level);
      if (visit.solution === undefined) throw await challengeError(context, caller, "challenge_required");
      const spent = await takeShared(context, visit, [await readSolution(context, caller, visit.solution)]);
      if (spent) throw await challengeError(context, caller, "challenge_invalid");
    },
    async countWrong() {
      const chains = [...waits, ...works].map((take) => [take]);
      if (chains.length > 0) await store.takeFromBuckets(chains, clock.now());
    },
    async countVisit(visits = 1) {
      const cost = Math.min(visits, policy.limits.visitsPerReport?.quota ?? visits);
      const take = limitTake(context, "visitsPerReport", report, { cost });
      const refused = await takeShared(context, visit, take);
      if (refused) throw rateLimited(refused.level);
    },
  };
};
