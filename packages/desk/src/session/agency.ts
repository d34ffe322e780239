import type { Officer as Colleague, Lapor, Me, Unit } from "@lapor/sdk";
import type { Language } from "../strings/strings.ts";
import type { Session } from "./session.ts";

/** The agency's units and officers. Empty in national triage. */
export interface AgencyStaff {
  units: readonly Unit[];
  /** The officers who have not left, sorted by name. */
  colleagues: readonly Colleague[];
}

export async function readAgency(
  client: Lapor,
  { agency }: Me,
  options: { locale: Language },
): Promise<AgencyStaff> {
  if (!agency) return { units: [], colleagues: [] };
  const [units, colleagues] = await Promise.all([client.listUnits(options), client.listOfficers(options)]);
  return { units: units.data, colleagues: colleagues.data };
}

export const isSelf = (officerId: string, { me }: Pick<Session, "me">): boolean =>
  me.kind === "officer" && me.id === officerId;

const readingRoles: readonly string[] = ["leader", "identity_custodian", "auditor"];

/** Returns the officers to whom reports can be assigned, the signed-in officer first. */
export function assignable(
  session: Pick<Session, "me"> & Pick<AgencyStaff, "colleagues">,
): readonly Colleague[] {
  const working = session.colleagues.filter(
    ({ state, role }) => state === "active" && !readingRoles.includes(role),
  );
  const self = working.filter(({ id }) => isSelf(id, session));
  return [...self, ...working.filter(({ id }) => !isSelf(id, session))];
}

/** Returns the name of an officer in a list of possible assignees. */
export const assigneeName = (
  { id, name, unit }: Colleague,
  session: Pick<Session, "me" | "strings">,
): string =>
  isSelf(id, session)
    ? session.strings.assignment.self(name)
    : [name, unit?.name].filter(Boolean).join(" · ");
