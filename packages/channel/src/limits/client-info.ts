import type { BodyShare } from "../body-memory/body-budget.ts";
import type { LimitName } from "../records/policy.ts";
import type { Actor } from "../records/principal.ts";
import type { Level } from "./store.ts";

/** The client of a request, and what the request uses of shared resources. */
export interface ClientInfo {
  /** The client's network, undefined where it is unknown. Kept in memory only, until the response is sent. */
  network: string | undefined;
  /** The name of `network` in buckets, once it was needed (`networkName`). */
  networkName?: Promise<string>;
  /** The largest network that one customer has (`addressSite`), for limits of what all clients share. */
  site: string | undefined;
  /** Set when the client is unknown: the network of the unlisted proxy that it shares with others. */
  sharedProxy: string | undefined;
  /** The `Lapor-Challenge` header. */
  solution: string | undefined;
  /** The share of the body budget that its body uses. */
  body: BodyShare;
  /** Reserves memory for the response before its bytes are read, or throws. */
  holdResponse(bytes: number): void;
  /** The limits that the request counted towards, for the `RateLimit` headers. */
  counted: { name: LimitName; quota: number; seconds: number; level: Level }[];
}

/**
 * The headers `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10); none when nothing
 * was counted.
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

/** The caller of an operation: the acting party, with what its request uses. */
export interface Caller extends Actor {
  /**
   * Asks the store whether the key is still valid, once per request, if that is not known yet. Must resolve
   * before the request writes anything or gets its response. Rejects with the error of the key.
   */
  confirmKey(): Promise<unknown>;
  client: ClientInfo;
}
