import type { Lapor } from "../lapor.gen.ts";
import type { LaporError } from "../lapor-error.ts";

/**
 * One attempt, as hooks see it. Safe to log: contains no key, access code, idempotency key or body, and
 * search terms are removed from the URL.
 */
export interface SentRequest {
  operation: keyof Lapor;
  method: string;
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
}

/** The response to one attempt, also if it is a refusal or not from the channel. */
export interface ReceivedResponse extends SentRequest {
  status: number;
  headers: Headers;
  /** Identifies the exchange in the channel's logs. */
  requestId: string | undefined;
  /** Duration from sending the request to the end of the response body. */
  milliseconds: number;
}

/** The reason for the next attempt, and the pause before it in milliseconds. */
export interface PlannedRetry extends SentRequest {
  error: LaporError;
  milliseconds: number;
}

/** Callbacks for logs and measurements. If a hook throws, the call throws the same error. */
export interface Hooks {
  /** Called before each attempt. */
  request?: ((request: SentRequest) => void) | undefined;
  /** Called after each attempt that got a response. */
  response?: ((response: ReceivedResponse) => void) | undefined;
  /** Called before the pause between two attempts. */
  retry?: ((retry: PlannedRetry) => void) | undefined;
}
