import { DomainError } from "../platform/domain-error.ts";
import type { KeyRecord } from "../records/keys.ts";
import type { OfficerRole } from "../records/officers.ts";
import type { OpenSession, Principal } from "../records/principal.ts";
import { confirmedUntil } from "./sessions.ts";

/** The caller of an operation without a key. */
export const nobody: Principal = { kind: "nobody", id: "", agencyId: null, role: null, unitId: null };

export const principalOf = (key: KeyRecord): Principal => ({
  kind: key.kind === "publishable" ? "site" : "system",
  id: key.id,
  agencyId: key.agencyId,
  role: key.role,
  unitId: null,
  key,
});

export const principalOfSession = (open: OpenSession): Principal => ({
  kind: "officer",
  id: open.officer.id,
  agencyId: open.officer.agencyId,
  role: open.officer.role,
  unitId: open.officer.unitId,
  ...open,
});

/**
 * Requires an officer's session, the only credential that the contract accepts for these operations. Throws
 * `unauthorized`.
 */
export function requireSession(principal: Principal): Extract<Principal, { kind: "officer" }> {
  if (principal.kind !== "officer") throw new DomainError("unauthorized");
  return principal;
}

const workingRoles: readonly (OfficerRole | null)[] = [
  "national_admin",
  "agency_admin",
  "liaison",
  "unit_officer",
];

/** Returns whether the role works on reports. The other roles can only read them. */
export const isWorking = ({ role }: Pick<Principal, "role">): boolean => workingRoles.includes(role);

/**
 * Returns whether an officer can work on a report that is in the unit. A `unit_officer` can work only on
 * reports in their own unit.
 */
export const mayHold = (
  { role, unitId }: Pick<Principal, "role" | "unitId">,
  ofUnitId: string | null,
): boolean => isWorking({ role }) && (role !== "unit_officer" || unitId === ofUnitId);

/**
 * Requires that an officer has proved their identity within the last few minutes. Throws `step_up_required`.
 * System keys always pass.
 */
export function requireConfirmed(principal: Principal, now: Date): void {
  if (principal.kind === "officer" && now >= confirmedUntil(principal.session))
    throw new DomainError("step_up_required");
}

/** Returns whether the role administers its party: an agency or national triage. */
export const isAdmin = ({ role }: Pick<Principal, "role">): boolean =>
  role === "agency_admin" || role === "national_admin";

/** Throws `role_not_allowed` unless the role administers its party. */
export function requireAdmin(principal: Pick<Principal, "role">): void {
  if (!isAdmin(principal)) throw new DomainError("role_not_allowed");
}
