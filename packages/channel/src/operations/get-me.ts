import type { KeyInfo } from "@lapor/openapi";
import type { Caller } from "../context.ts";
import { DomainError } from "../platform/domain-error.ts";
import { viewAgency } from "../views/views.ts";

/** Returns what the key of the caller is. An agency that ended is named, because the key is still its own. */
export function getMe({ principal }: Pick<Caller, "principal">): KeyInfo {
  if (principal.kind === "nobody") throw new DomainError("unauthorized");
  const { id, label, origins, role, agencyId, createdAt, expiresAt } = principal.key;
  const agency = agencyId === null ? undefined : viewAgency(agencyId);
  if (role !== null)
    return {
      kind: "secret",
      id,
      label,
      role,
      ...(agency && { agency }),
      createdAt: createdAt.toISOString(),
      ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
    };
  // Only the role `national_admin` has no agency.
  if (!agency) throw new Error(`The publishable key ${id} has no agency.`);
  return { kind: "publishable", id, label, agency, origins, createdAt: createdAt.toISOString() };
}
