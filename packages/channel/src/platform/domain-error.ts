import type { Challenge, ErrorCode } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";

/** A sentence in the languages that the channel speaks. */
export interface Text {
  id: string;
  en: string;
}

/** A refusal by the rules. The app turns its code into status and problem document; it never holds a citizen's words. */
export class DomainError extends Error {
  override name = "DomainError";
  readonly code: ErrorCode;
  readonly fieldErrors: readonly FieldError[];
  readonly detail: Text | undefined;
  /** Seconds after which it may be over. */
  readonly retryAfter: number | undefined;
  /** The length of the file, in bytes, when the requested range lies outside of it. */
  readonly fileBytes: number | undefined;
  /** To be solved first. */
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

/** Throws `validation_failed` with all fieldErrors of a body; does nothing without any. */
export function throwIfInvalid(fieldErrors: readonly FieldError[]): void {
  if (fieldErrors.length > 0) throw new DomainError("validation_failed", { fieldErrors });
}
