import type { Challenge } from "@lapor/openapi";
import type { ChannelContext } from "../context.ts";
import type { Caller } from "../limits/client-info.ts";
import { makeChallenge } from "../limits/make-challenge.ts";

/** Creates a challenge, so that a client can solve it before it is required. */
export const createChallenge = (context: ChannelContext, { principal }: Caller): Promise<Challenge> =>
  makeChallenge(context, principal.id);
