import type { Lapor } from "../lapor.gen.ts";
import type { LaporError } from "../lapor-error.ts";

/**
 * An attempt as hooks see it. Safe to log: it contains no key, access code, idempotency key or body, and its
 * URL contains no search terms.
 */
export interface SentRequest {
  operation: keyof Lapor;
  method: string;
  url: string;
  /** The attempt's number, starting at 1. */
  attempt: number;
}

/** The response to an attempt, including error responses and responses that are not from the channel. */
export interface ReceivedResponse extends SentRequest {
  status: number;
  headers: Headers;
  /** Identifies the request in the channel's logs. */
  requestId: string | undefined;
  /** The time from sending the request to the end of the response body. */
  milliseconds: number;
}

/** Why the next attempt is made, and the pause before it in milliseconds. */
export interface PlannedRetry extends SentRequest {
  error: LaporError;
  milliseconds: number;
}

/** Callbacks for logs and measurements. If a hook throws, the call throws the same error. */
export interface Hooks {
  /** Called before each attempt. */
  request?: ((request: SentRequest) => void) | undefined;
  /** Called after each attempt that received a response. */
  response?: ((response: ReceivedResponse) => void) | undefined;
  /** Called before the pause between two attempts. */
  retry?: ((retry: PlannedRetry) => void) | undefined;
}
