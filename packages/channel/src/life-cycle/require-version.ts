import { DomainError } from "../platform/domain-error.ts";

/** Refuses who has not read the present version of what is to be changed: `precondition_required`, `precondition_failed`. */
export const requireVersion = (present: { version: number }, version: number | undefined): void => {
  if (version === undefined)
    throw new DomainError("precondition_required", {
      fieldErrors: [{ parameter: "If-Match", code: "required" }],
    });
  if (version !== present.version) throw new DomainError("precondition_failed");
};
