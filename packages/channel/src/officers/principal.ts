import type { KeyRecord } from "../keys/store.ts";
import { DomainError } from "../platform/domain-error.ts";
import { confirmedUntil, type OpenSession } from "./sessions.ts";
import type { OfficerRole } from "./store.ts";

interface Acting {
  /**
   * The id of the key or officer: the owner of uploads, and part of the scope of idempotency. Empty for
   * nobody.
   */
  id: string;
  /** Null for national triage, and for nobody. */
  agencyId: string | null;
  /** Null unless it acts for officers. */
  role: OfficerRole | null;
}

/**
 * The authenticated party of a request: a site with its publishable key, the system of officers with its
 * secret key, or an officer who signed in. Nobody calls operations that need no key.
 */
export type Principal =
  | (Acting & { kind: "nobody" })
  | (Acting & { kind: "site"; key: KeyRecord })
  | (Acting & { kind: "system"; key: KeyRecord })
  | (Acting & OpenSession & { kind: "officer" });

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

/** The party of a session. */
export const principalOfSession = (open: OpenSession): Principal => ({
  kind: "officer",
  id: open.officer.id,
  agencyId: open.officer.agencyId,
  role: open.officer.role,
  ...open,
});

const workingRoles: readonly (OfficerRole | null)[] = [
  "national_admin",
  "agency_admin",
  "liaison",
  "unit_officer",
];

/** Whether the role works on reports. The others only read. */
export const isWorking = ({ role }: Pick<Principal, "role">): boolean => workingRoles.includes(role);

/**
 * Requires that an officer proved a few minutes ago who they are. Throws `step_up_required`. Keys of systems
 * pass.
 */
export function requireConfirmed(principal: Principal, now: Date): void {
  if (principal.kind === "officer" && now >= confirmedUntil(principal.session))
    throw new DomainError("step_up_required");
}

/** Throws `role_not_allowed` unless the role administers its party: an agency, or national triage. */
export function requireAdmin({ role }: Pick<Principal, "role">): void {
  if (role !== "agency_admin" && role !== "national_admin") throw new DomainError("role_not_allowed");
}
