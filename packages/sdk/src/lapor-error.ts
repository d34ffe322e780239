import type { Challenge, ErrorCode, FieldError } from "@lapor/openapi/schemas";

/**
 * Why a call failed: a code of the contract, or what kept an answer from coming.
 *
 * - `network`: no connection, or it was cut before the whole answer was there.
 * - `timeout`: a try took longer than its limit.
 * - `aborted`: the caller's own signal ended the call.
 * - `not_modified`: the answer is still the one that `ifNoneMatch` named.
 * - `bad_response`: something answered, but not as the channel does (a captive portal, a proxy's error page).
 *
 * The contract's list may grow, so any other string has to be expected.
 */
export type LaporErrorCode =
  | ErrorCode
  | "network"
  | "timeout"
  | "aborted"
  | "not_modified"
  | "bad_response"
  | (string & Record<never, never>);

/** What a `LaporError` is made from; `secrets` are struck out of every string and not kept. */
export interface LaporErrorFacts {
  code: LaporErrorCode;
  message: string;
  status?: number | undefined;
  detail?: string | undefined;
  fields?: FieldError[] | undefined;
  requestId?: string | undefined;
  retryable?: boolean | undefined;
  retryAfter?: number | undefined;
  attempts?: number | undefined;
  challenge?: Challenge | undefined;
  cause?: unknown;
  secrets?: (string | null | undefined)[] | undefined;
}

/** Bearer tokens (no plain word), signatures of links, keys and access codes, wherever they turn up. No look-behind: Safari 15.4 cannot read one. */
const secretPattern =
  /(bearer\s+(?=[^\s"&]*[\d._-])|signature=)[^\s"&]+|\b[ps]k_[\w-]+|\b(?:[\dA-Z]{4}-){3}[\dA-Z]{4}\b/gi;

/**
 * What each method of `Lapor` throws when the channel refuses or cannot be reached. Safe to log: it never holds the request's body,
 * and keys, access codes and signed links are struck out of every string in it.
 */
export class LaporError extends Error {
  override readonly name = "LaporError";
  /** What to branch on; never translated. */
  declare readonly code: LaporErrorCode;
  /** HTTP status, when something answered. */
  readonly status: number | undefined;
  /** The channel's sentence for people, in the language asked for. */
  readonly detail: string | undefined;
  /** The fields that were refused, all at once; empty when it is not about fields. */
  readonly fields: readonly FieldError[] = [];
  /** Names the exchange in the channel's logs: quote it to the operator. */
  readonly requestId: string | undefined;
  /** Whether the same call may succeed later, unchanged and with the same idempotency key. */
  readonly retryable: boolean = false;
  /** Seconds the channel asked to wait. */
  readonly retryAfter: number | undefined;
  /** How many requests were sent for this call. */
  readonly attempts: number = 0;
  /** To be solved first, with `challenge_required` and `challenge_invalid`. */
  readonly challenge: Challenge | undefined;

  constructor({ message, cause, secrets = [], ...facts }: LaporErrorFacts) {
    const clean = (text: string): string =>
      secrets
        .reduce<string>((rest, secret) => (secret ? rest.split(secret).join("[secret]") : rest), text)
        .replace(secretPattern, "$1[secret]");
    super(clean(message));
    Object.assign(
      this,
      JSON.parse(JSON.stringify(facts), (_, value) => (typeof value === "string" ? clean(value) : value)),
    );
    // Not through `super`: the `cause` option is younger than Chrome 80. Not enumerable, as the platform's own.
    if (cause !== undefined) Object.defineProperty(this, "cause", { value: copyCause(cause, clean, 3) });
  }
}

/**
 * A copy, because a runtime's error may quote a header's value or the address with what was searched for (Deno's does), and another's fetch
 * may hang the whole request on it. The end at a colon leaves a stack its line numbers, and no query of the SDK has one.
 */
function copyCause(value: unknown, clean: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return clean(value).replace(/\?[^\s:]+/g, "?[secret]");
  if (!depth || !(value instanceof Error)) return;
  const copy = new Error("") as Error & Record<string, unknown>;
  for (const part of ["name", "message", "stack", "code", "cause"]) {
    const copied = copyCause((value as typeof copy)[part], clean, depth - 1);
    if (copied) copy[part] = copied;
  }
  return copy;
}

/**
 * Stands in types for a code that only a later version of the contract has: the code is a string to show or to log, and a `switch` over
 * codes needs a `default`. A literal, because TypeScript tells members of a union apart by nothing else.
 */
export type UnknownCode = "a code of a later version";

type Known<Code, Facts> = Omit<LaporError, "code" | keyof Facts> & { readonly code: Code } & Readonly<Facts>;
type InvalidInput = "validation_failed" | "invalid_request";
type ToBeSolved = "challenge_required" | "challenge_invalid";
type ToBeAwaited = "rate_limited" | "unavailable";
type Unanswered = "network" | "timeout" | "aborted";
type Refused = { status: number };

/**
 * What a method throws, told apart by `code`, by which TypeScript knows what else there is: `retryAfter` when the channel says how long to
 * wait (a proxy before it may not), `challenge` when one is to be solved, a `status` unless nothing answered. `fields` are empty unless the input was invalid.
 */
export type LaporFailure =
  | Known<InvalidInput, { status: number | undefined; fields: readonly FieldError[] }>
  | Known<ToBeAwaited, Refused & { retryAfter: number | undefined }>
  | Known<ToBeSolved, Refused & { challenge: Challenge }>
  | Known<
      Exclude<ErrorCode, InvalidInput | ToBeSolved | ToBeAwaited> | "not_modified" | "bad_response",
      Refused
    >
  | Known<Unanswered, { status: undefined }>
  | Known<UnknownCode, Refused>;

/**
 * Tells a `LaporError` from anything else that may be caught, also when the page holds two copies of this package.
 *
 * @example
 * ```ts
 * import { createLapor, isLaporError } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * try {
 *   await lapor.getChannel();
 * } catch (error) {
 *   if (isLaporError(error) && error.code === "rate_limited") console.error(`Again in ${error.retryAfter ?? 60} s.`);
 *   else throw error;
 * }
 * ```
 */
export function isLaporError(error: unknown): error is LaporFailure {
  return (error as { name?: unknown } | null | undefined)?.name === "LaporError";
}
