import type { Challenge, ErrorCode } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Locale } from "./locale.ts";

/** A sentence in each message language. */
export type Text = Record<Locale, string>;

/**
 * A refusal by the channel's rules. The app converts its code into a status and a problem document. It never
 * contains a citizen's text.
 */
export class DomainError extends Error {
  override name = "DomainError";
  readonly code: ErrorCode;
  readonly fieldErrors: readonly FieldError[];
  readonly detail: Text | undefined;
  /** Seconds after which the client can try again. */
  readonly retryAfter: number | undefined;
  /** The length of the file in bytes, when the requested range lies outside it. */
  readonly fileBytes: number | undefined;
  /** The challenge that the client must solve first. */
  readonly challenge: Challenge | undefined;

  constructor(
    code: ErrorCode,
    options: {
      fieldErrors?: readonly FieldError[];
      detail?: Text;
      retryAfter?: number;
      challenge?: Challenge;
      fileBytes?: number;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.fieldErrors = options.fieldErrors ?? [];
    this.detail = options.detail;
    this.retryAfter = options.retryAfter;
    this.challenge = options.challenge;
    this.fileBytes = options.fileBytes;
  }
}

export function throwIfInvalid(fieldErrors: readonly FieldError[]): void {
  if (fieldErrors.length > 0) throw new DomainError("validation_failed", { fieldErrors });
}

/**
 * Thrown when the store cannot be reached: the channel returns `unavailable` (503), and the client can try
 * again.
 */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
}

/**
 * Requires `If-Match` to equal the current version. Throws `precondition_required` and
 * `precondition_failed`.
 */
export function requireVersion(present: { version: number }, version: number | undefined): void {
  if (version === undefined)
    throw new DomainError("precondition_required", {
      fieldErrors: [{ parameter: "If-Match", code: "required" }],
    });
  if (version !== present.version) throw new DomainError("precondition_failed");
}
