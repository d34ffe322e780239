import type { Me, OfficerInfo } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { confirmedUntil, endOf, idleSeconds } from "../officers/sessions.ts";
import { nameUnits } from "../officers/units.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Records } from "../records/ports.ts";
import type { OpenSession } from "../records/principal.ts";
import { viewAgency } from "../views/views.ts";

/**
 * Describes the caller's key or officer. Names an abolished agency too, because its keys and officers remain.
 */
export async function getMe(
  context: { store: Records<"units"> },
  { principal }: Pick<Caller, "principal">,
): Promise<Me> {
  if (principal.kind === "nobody") throw new DomainError("unauthorized");
  if (principal.kind === "officer") return viewOfficer(context, principal);
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
  // Only the role `national_admin` can be without an agency.
  if (!agency) throw new Error(`The publishable key ${id} has no agency.`);
  return { kind: "publishable", id, label, agency, origins, createdAt: createdAt.toISOString() };
}

async function viewOfficer(
  context: { store: Records<"units"> },
  { officer, session }: OpenSession,
): Promise<OfficerInfo> {
  const units = await nameUnits(context, officer.unitId === null ? [] : [officer.unitId]);
  const unit = officer.unitId === null ? undefined : units.get(officer.unitId);
  return {
    kind: "officer",
    id: officer.id,
    name: officer.name,
    role: officer.role,
    ...(officer.agencyId !== null && { agency: viewAgency(officer.agencyId) }),
    ...(unit && { unit }),
    session: {
      method: session.method,
      startedAt: session.startedAt.toISOString(),
      endsAt: endOf(session).toISOString(),
      idleSeconds,
      confirmedUntil: confirmedUntil(session).toISOString(),
    },
  };
}
