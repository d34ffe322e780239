import type { Challenge } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { makeChallenge } from "../limits/make-challenge.ts";

/** A challenge for who wants to solve it before being asked. */
export const createChallenge = (context: ChannelContext, { key }: Caller): Promise<Challenge> =>
  makeChallenge(context, key.id);
