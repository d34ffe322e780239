import type { Challenge } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { type ChallengeContext, makeChallenge } from "../limits/make-challenge.ts";

/** Creates a challenge, so a client can solve it before it is required. */
export const createChallenge = (context: ChallengeContext, { principal }: Caller): Promise<Challenge> =>
  makeChallenge(context, principal.id);
