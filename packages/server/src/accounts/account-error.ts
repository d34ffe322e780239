const statuses = {
  invalid_request: 400,
  sign_in_failed: 401,
  session_ended: 401,
  cross_site_request: 403,
  insecure_origin: 403,
  step_up_required: 403,
  not_found: 404,
  invitation_invalid: 404,
  method_not_allowed: 405,
  identity_taken: 409,
  last_proof: 409,
  ceremony_ended: 410,
  body_too_large: 413,
  unsupported_media_type: 415,
  code_refused: 422,
  passkey_refused: 422,
  password_guessable: 422,
  password_length: 422,
  rate_limited: 429,
  identity_provider_unavailable: 502,
  busy: 503,
} as const;

/** The reason why sign-in rejects a request. The desk has a sentence for each. */
type AccountErrorCode = keyof typeof statuses;

export class AccountError extends Error {
  override name = "AccountError";
  readonly code: AccountErrorCode;
  readonly status: number;
  /** Seconds. */
  readonly retryAfter: number | undefined;
  /** The rejected member of the body, such as `#/name`. */
  readonly pointer: string | undefined;

  constructor(
    code: AccountErrorCode,
    { retryAfter, pointer }: { retryAfter?: number; pointer?: string } = {},
  ) {
    super(code);
    this.code = code;
    this.status = statuses[code];
    this.retryAfter = retryAfter;
    this.pointer = pointer;
  }
}
