import { normalizeBase32 } from "../platform/encoding.ts";
import type { LimitName } from "../records/policy.ts";
import type { System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { addressCharge, challengeError, networkName, readSolution, whileConfirming } from "./admit.ts";
import type { Caller, ClientInfo } from "./client-info.ts";
import {
  consumeShared,
  type LimitCharge,
  type LimitContext,
  limitCharge,
  rateLimited,
  recordLevel,
} from "./consume-limits.ts";
import type { ChallengeContext } from "./make-challenge.ts";
import type { RightCodes } from "./right-codes.ts";
import type { Charge, Level } from "./store.ts";

/** Throttles one client's attempts at the access code of one report. */
export interface AccessCodeThrottle {
  /**
   * Reads the report whose code is compared next, if a comparison is allowed. Counts the attempt as a wrong
   * code in advance. Throws `challenge_required`, `challenge_invalid`.
   */
  admit<Found>(read: () => Promise<Found>): Promise<Found>;
  /** Call this after a wrong code. Throws like `admit`. */
  refuse(): Promise<void>;
  /**
   * Call this after a right code. Undoes the count, and counts visits (default: 1). Throws `rate_limited`.
   */
  countVisit(visits?: number): Promise<void>;
}

/** A tracking ID and the code that a client sent with it. */
interface Attempt {
  trackingId: string;
  accessCode: string;
}

/**
 * Guards a tracking ID, whether or not its report exists. A code is counted before it is compared, so sending
 * many codes at the same time does not allow more attempts than the limit. Above the limit, each attempt
 * requires a solved challenge. There is no waiting period, because the reporter may share an address with the
 * attacker. Requests with the right code also count while they run; beyond the limit they need a challenge
 * too.
 *
 * A code that was right a few minutes ago from the same network does not consume from the buckets. It passes
 * if they have enough for one more attempt at that moment, as if it consumed and gave back in one step. An
 * attacker who sends many codes at the same time learns nothing from this: such a code passes only if fewer
 * wrong codes than the limit came before it. If the code is wrong now, it is counted before the response.
 */
export const throttleAccessCodeAttempts = async (
  context: ChallengeContext & LimitContext & { rightCodes: RightCodes },
  caller: Caller,
  attempt: Attempt,
): Promise<AccessCodeThrottle> => {
  const { store, clock, secrets, counts, rightCodes, policy } = context;
  if (!throttles.some((name) => policy.limits[name])) return unlimited(caller);
  const { client } = caller;
  const own = await networkName(context, client);
  const report = await secrets.pseudonym(`report ${attempt.trackingId}`);
  const guesses: LimitCharge[] = [
    ...limitCharge(context, "guessesPerReporter", own && `${report} ${own}`),
    ...limitCharge(context, "guessesPerReport", report),
    ...(await addressCharge(context, client, "guessesPerAddress")),
  ];
  const name = await rightCodeName(context, client, attempt);
  const isKnown = rightCodes.has(name, clock.now());
  const [visit] = limitCharge(context, "visitsPerReport", report);
  let countVisits: ((cost: number) => Promise<Level>) | undefined;
  let counted: LimitCharge[] = [];

  /** Reads the buckets of `charges` and of visits together with the report. */
  const readWith = async <Found>(charges: readonly Charge[], read: () => Promise<Found>) => {
    const open = visit && counts.open(visit);
    const [found, levels] = await Promise.all([
      read(),
      store.readBuckets(visit ? [...charges, visit] : charges, clock.now()),
    ]);
    const level = levels[charges.length];
    if (open && level) countVisits = (cost) => open.consume(level, cost);
    return { found, isEnough: levels.slice(0, charges.length).every(({ granted }) => granted) };
  };
  const requireSolution = async (): Promise<void> => {
    if (client.solution === undefined) throw await challengeError(context, caller, "challenge_required");
    const spent = await consumeShared(context, client, [
      await readSolution(context, caller, client.solution),
    ]);
    if (spent) throw await challengeError(context, caller, "challenge_invalid");
  };
  const countAttempt = async (): Promise<void> => {
    if (guesses.length === 0) return;
    const [levels = []] = await whileConfirming(caller, () =>
      store.consumeFromBuckets([guesses], clock.now()),
    );
    counted = guesses.filter((_, index) => levels[index]?.granted);
    if (counted.length === guesses.length) return;
    try {
      await requireSolution();
    } catch (error) {
      // The code was not compared, so the attempt is given back.
      await consumeShared(context, client, [], counted);
      throw error;
    }
  };
  return {
    async admit(read) {
      if (!isKnown) await countAttempt();
      const { found, isEnough } = await whileConfirming(caller, () => readWith(isKnown ? guesses : [], read));
      if (!isEnough) await requireSolution();
      return found;
    },
    async refuse() {
      if (!isKnown) return;
      rightCodes.delete(name);
      await countAttempt();
    },
    async countVisit(visits = 1) {
      rightCodes.add(name, clock.now());
      if (counted.length > 0) await consumeShared(context, client, [], counted);
      counted = [];
      if (!visit || !countVisits) return;
      const level = await countVisits(Math.min(visits, visit.rate.quota));
      recordLevel(client, visit, level);
      if (!level.granted) throw rateLimited(level);
    },
  };
};

/** The limits that throttle access codes. */
const throttles = [
  "guessesPerReporter",
  "guessesPerReport",
  "guessesPerAddress",
  "visitsPerReport",
] as const satisfies readonly LimitName[];

/** The throttle for a policy without these limits. It counts nothing, so nothing is hashed. */
const unlimited = (caller: Caller): AccessCodeThrottle => ({
  admit: (read) => whileConfirming(caller, read),
  async refuse() {},
  async countVisit() {},
});

/**
 * Remembers the code of a receipt that this process has just issued to the client, so the client's first
 * attempt is treated like one with a code that was already verified.
 */
export const rememberReceipt = async (
  context: Pick<System, "clock"> & { rightCodes: RightCodes; secrets: Secrets },
  { client }: Pick<Caller, "client">,
  receipt: Attempt,
): Promise<void> =>
  context.rightCodes.add(await rightCodeName(context, client, receipt), context.clock.now());

const rightCodeName = (
  { secrets }: { secrets: Secrets },
  { network, sharedProxy }: Pick<ClientInfo, "network" | "sharedProxy">,
  { trackingId, accessCode }: Attempt,
): Promise<string> =>
  secrets.pseudonym(
    `right code ${trackingId} ${normalizeBase32(accessCode)} ${network ?? `proxy ${sharedProxy}`}`,
  );
