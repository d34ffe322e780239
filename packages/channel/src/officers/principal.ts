import type { KeyRecord, Role } from "../keys/store.ts";
import { DomainError } from "../platform/domain-error.ts";

interface Acting {
  /** The id of the key: the owner of uploads, and part of the scope of idempotency. Empty for nobody. */
  id: string;
  /** Null for national triage, and for nobody. */
  agencyId: string | null;
  /** Null unless it acts for officers. */
  role: Role | null;
}

/**
 * The authenticated party of a request: a site with its publishable key, or the system of officers with its
 * secret key. Nobody calls operations that need no key.
 */
export type Principal =
  | (Acting & { kind: "nobody" })
  | (Acting & { kind: "site"; key: KeyRecord })
  | (Acting & { kind: "system"; key: KeyRecord });

/** Calls an operation without a key. */
export const nobody: Principal = { kind: "nobody", id: "", agencyId: null, role: null };

/** The party that a key stands for. */
export const principalOf = (key: KeyRecord): Principal => ({
  kind: key.kind === "publishable" ? "site" : "system",
  id: key.id,
  agencyId: key.agencyId,
  role: key.role,
  key,
});

/** Throws `role_not_allowed` unless the role administers its party: an agency, or national triage. */
export function requireAdmin({ role }: Pick<Principal, "role">): void {
  if (role !== "agency_admin" && role !== "national_admin") throw new DomainError("role_not_allowed");
}
