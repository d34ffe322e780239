import type { Challenge, ErrorCode, FieldError } from "@lapor/openapi/schemas";
import { copyCause } from "./for-programs.ts";
import type { Lapor } from "./lapor.gen.ts";

/**
 * Why a call failed: an error code of the contract, or one of the SDK's own.
 *
 * - `network`: the connection failed, or broke before the response was complete.
 * - `timeout`: the call or an attempt exceeded its limit.
 * - `aborted`: the caller's signal aborted the call.
 * - `not_modified`: the resource still has the `ETag` of `ifNoneMatch`.
 * - `bad_response`: the response is not from the channel (a captive portal, a proxy's error page).
 *
 * The contract can add codes, so expect any other string.
 */
export type LaporErrorCode =
  | ErrorCode
  | "network"
  | "timeout"
  | "aborted"
  | "not_modified"
  | "bad_response"
  | (string & Record<never, never>);

/** The input for `LaporError`. `secrets` are removed from every string and not stored. */
export interface LaporErrorFacts {
  code: LaporErrorCode;
  message?: string | undefined;
  operation?: keyof Lapor | undefined;
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

/**
 * Matches bearer tokens, link signatures, keys and access codes, but not a plain word after "bearer". Uses no
 * look-behind, which Safari 15.4 lacks.
 */
const secretPattern =
  /(bearer\s+(?=[^\s"&]*[\d._-])|signature=)[^\s"&]+|\b[ps]k_[\w-]+|\b(?:[\dA-Z]{4}-){3}[\dA-Z]{4}\b/gi;

/**
 * The error that every method of `Lapor` throws. Safe to log: it never contains the request body, and keys,
 * access codes and signed links are removed from all strings.
 */
export class LaporError extends Error {
  override readonly name = "LaporError";
  /** The error code. Branch on it; it is never translated. */
  declare readonly code: LaporErrorCode;
  /** The method that failed. Undefined in an error that your own program creates. */
  declare readonly operation: keyof Lapor | undefined;
  /** The HTTP status, if there was a response. */
  declare readonly status: number | undefined;
  /** The channel's human-readable message, in the requested language. */
  declare readonly detail: string | undefined;
  /** The field errors. Empty if the error does not concern fields. */
  readonly fields: readonly FieldError[] = [];
  /** Identifies the request in the channel's logs. Quote it when you contact the operator. */
  declare readonly requestId: string | undefined;
  /** Whether the same call with the same idempotency key may succeed later. */
  readonly retryable: boolean = false;
  /** The number of seconds to wait, as requested by the channel. */
  declare readonly retryAfter: number | undefined;
  /** The number of requests sent for this call. */
  readonly attempts: number = 0;
  /** The challenge to solve, with `challenge_required` and `challenge_invalid`. */
  declare readonly challenge: Challenge | undefined;

  constructor({ message = "", cause, secrets = [], ...facts }: LaporErrorFacts) {
    const clean = (text: string): string =>
      secrets
        .reduce<string>((rest, secret) => (secret ? rest.split(secret).join("[secret]") : rest), text)
        .replace(secretPattern, "$1[secret]");
    super(clean(message));
    Object.assign(
      this,
      JSON.parse(JSON.stringify(facts), (_, value) => (typeof value === "string" ? clean(value) : value)),
    );
    // Chrome 80 lacks the `cause` option. The property is not enumerable, like the standard one.
    if (copyCause && cause !== undefined)
      Object.defineProperty(this, "cause", { value: copyCause(cause, clean, 3) });
  }
}

/**
 * Represents codes that a later version of the contract adds, so a `switch` over codes needs a `default`. It
 * is a literal because TypeScript discriminates unions only by literals.
 */
export type UnknownCode = "a code of a later version";

type Known<Code, Facts> = Omit<LaporError, "code" | keyof Facts> & { readonly code: Code } & Readonly<Facts>;
type InvalidInput = "validation_failed" | "invalid_request";
type ToBeSolved = "challenge_required" | "challenge_invalid";
type ToBeAwaited = "rate_limited" | "unavailable";
type Unanswered = "network" | "timeout" | "aborted";
type Refused = { status: number };

/**
 * The errors that methods throw, discriminated by `code`. An error has `retryAfter` when the channel asks to
 * wait (undefined if a proxy does not state how long), `challenge` when one must be solved, and `status` if
 * there was a response. `fields` is empty unless the input was invalid.
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
 * Whether an error is a `LaporError`, even if the page has loaded two copies of this package.
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
