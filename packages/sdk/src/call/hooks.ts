import type { Lapor } from "../lapor.gen.ts";
import type { LaporError } from "../lapor-error.ts";

/**
 * What hooks are told of one try. Nothing in it opens anything or quotes a citizen: no key, access code, idempotency key or body, and what
 * was searched for is struck out of the address.
 */
export interface SentRequest {
  operation: keyof Lapor;
  method: string;
  url: string;
  /** 1 for the first try. */
  attempt: number;
}

/** What came back from one try, a refusal or a page that is not the channel's as well. */
export interface ReceivedResponse extends SentRequest {
  status: number;
  headers: Headers;
  /** Names the exchange in the channel's logs. */
  requestId: string | undefined;
  /** From sending it to the end of its body. */
  milliseconds: number;
}

/** Why there will be another try, and after how many milliseconds. */
export interface PlannedRetry extends SentRequest {
  error: LaporError;
  milliseconds: number;
}

/** Told what a client or a call does, for logs and measurements. What a hook throws, the call throws. */
export interface Hooks {
  /** Before each try. */
  request?: ((request: SentRequest) => void) | undefined;
  /** After each try that something answered. */
  response?: ((response: ReceivedResponse) => void) | undefined;
  /** Before the pause between two tries. */
  retry?: ((retry: PlannedRetry) => void) | undefined;
}
