import type { Challenge } from "@lapor/openapi";
import { makeChallenge } from "../challenges/make-challenge.ts";
import type { Caller, ChannelContext } from "../context.ts";

/** A challenge for who wants to solve it before being asked. */
export const createChallenge = (context: ChannelContext, { key }: Caller): Promise<Challenge> =>
  makeChallenge(context, key.id);
