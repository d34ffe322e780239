import { DomainError } from "../platform/domain-error.ts";

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
