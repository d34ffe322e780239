import type { KeyInfo } from "@lapor/openapi";
import type { Caller } from "../context.ts";
import { viewAgency } from "../views/views.ts";

/** Returns what the key of the caller is. An agency that ended is named, because the key is still its own. */
export function getMe({ key }: Pick<Caller, "key">): KeyInfo {
  const { id, label, origins, role, expiresAt } = key;
  const agency = key.agencyId === null ? undefined : viewAgency(key.agencyId);
  const createdAt = key.createdAt.toISOString();
  if (role !== null)
    return {
      kind: "secret",
      id,
      label,
      role,
      ...(agency && { agency }),
      createdAt,
      ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
    };
  // Only the role `national_admin` has no agency.
  if (!agency) throw new Error(`The publishable key ${id} has no agency.`);
  return { kind: "publishable", id, label, agency, origins, createdAt };
}
