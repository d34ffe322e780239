import type { BodyShare } from "../body-memory/body-budget.ts";
import type { LimitName } from "./limit-policy.ts";
import type { Level } from "./store.ts";

/** How a request came, apart from what it asks. */
export interface Visit {
  /** Of the client, undefined where it is not known. In memory only, until the answer is out. */
  network: string | undefined;
  /** Where the client is not known: the network by which it comes, with others whom nobody tells apart. */
  crowd: string | undefined;
  /** The `Lapor-Challenge` header. */
  solution: string | undefined;
  /** What its body takes of the process's memory. */
  body: BodyShare;
  /** Reserves memory for the response before its bytes are read, or throws. */
  holdResponse(bytes: number): void;
  /** What was counted, for `RateLimit`. */
  counted: { name: LimitName; quota: number; seconds: number; level: Level }[];
}

/** `RateLimit` and `RateLimit-Policy` of what was counted; nothing where nothing was (draft-ietf-httpapi-ratelimit-headers-10). */
export const rateLimitHeaders = ({ counted }: Visit): Record<string, string> => {
  if (counted.length === 0) return {};
  return {
    "ratelimit-policy": counted
      .map(({ name, quota, seconds }) => `"${name}";q=${quota};w=${seconds}`)
      .join(", "),
    ratelimit: counted.map(({ name, level }) => `"${name}";r=${level.left};t=${level.fullIn}`).join(", "),
  };
};
