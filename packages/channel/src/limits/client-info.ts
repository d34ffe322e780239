import type { BodyShare } from "../body-memory/body-budget.ts";
import type { LimitName } from "../records/policy.ts";
import type { Actor } from "../records/principal.ts";
import type { Level } from "./store.ts";

/** A request's client, and its use of shared resources. */
export interface ClientInfo {
  /** The client's network; undefined when it is unknown. Kept only in memory, until the response is sent. */
  network: string | undefined;
  /** The bucket name of `network` (`networkName`). Set once it has been needed. */
  networkName?: Promise<string>;
  /**
   * The largest network that one customer has (`addressSite`), for limits on resources that all clients
   * share.
   */
  site: string | undefined;
  /** Set when the client is unknown: the network of the unlisted proxy that the client shares with others. */
  sharedProxy: string | undefined;
  /** The value of the `Lapor-Challenge` header. */
  solution: string | undefined;
  /** The share of the body budget that the request's body uses. */
  body: BodyShare;
  /** Reserves memory for the response before its bytes are loaded, or throws. */
  holdResponse(bytes: number): void;
  /** The limits that the request counted towards, for the `RateLimit` headers. */
  counted: { name: LimitName; quota: number; seconds: number; level: Level }[];
}

/**
 * Returns the headers `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10), or none
 * when nothing was counted.
 */
export const rateLimitHeaders = ({ counted }: ClientInfo): Record<string, string> => {
  if (counted.length === 0) return {};
  return {
    "ratelimit-policy": counted
      .map(({ name, quota, seconds }) => `"${name}";q=${quota};w=${seconds}`)
      .join(", "),
    ratelimit: counted.map(({ name, level }) => `"${name}";r=${level.left};t=${level.fullIn}`).join(", "),
  };
};

/** An operation's caller: the acting party and the resources that its request uses. */
export interface Caller extends Actor {
  /**
   * Checks in the store that the key is still valid, at most once per request. Must resolve before the
   * request writes anything or gets its response. Rejects with the error about the key.
   */
  confirmKey(): Promise<unknown>;
  client: ClientInfo;
}
