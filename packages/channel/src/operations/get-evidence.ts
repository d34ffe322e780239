import { findAgency } from "@lapor/directory";
import type { Evidence, EvidenceGroup, operations, UnitSummary } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { boundsOf, daysOf, longestPeriod } from "../evidence/period.ts";
import type { EvidenceBy, EvidenceCount, EvidenceStore } from "../evidence/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { nameUnits } from "../officers/units.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { OfficerRole } from "../records/officers.ts";
import type { Records, System } from "../records/ports.ts";
import { partiesOf } from "../report/report-access.ts";
import { viewAgency, viewParty } from "../views/views.ts";

/**
 * The period and grouping to count. `from` and `to` are local days (YYYY-MM-DD, Asia/Jakarta), both
 * inclusive.
 */
export type EvidenceSelection = operations["getEvidence"]["parameters"]["query"];

/** Throws `invalid_request` for an unknown agency, and for a period that is empty or too long. */
function validatePeriod({ from, to, agencyId }: EvidenceSelection): void {
  const fieldErrors: FieldError[] = [];
  const days = daysOf({ from, to });
  if (days < 1) fieldErrors.push({ parameter: "to", code: "too_small", limits: { limit: from } });
  if (days > longestPeriod) {
    const last = new Date(Date.parse(from) + (longestPeriod - 1) * 86_400_000).toISOString().slice(0, 10);
    fieldErrors.push({ parameter: "to", code: "too_large", limits: { limit: last } });
  }
  if (agencyId !== undefined && !findAgency(agencyId))
    fieldErrors.push({ parameter: "agencyId", code: "not_found" });
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

function viewGroup(
  { group, month, figures }: EvidenceCount,
  by: EvidenceBy,
  units: ReadonlyMap<string, UnitSummary>,
): EvidenceGroup {
  const unit = by === "unit" && group !== null ? units.get(group) : undefined;
  const party = group === null || by === "unit" ? undefined : viewParty(group === "" ? null : group);
  return {
    ...(unit && { unit }),
    ...(party && { party }),
    ...(month !== null && { month }),
    figures,
  };
}

/**
 * Bukti dukung. Returns figures on a period's reports for evaluations: for one agency by unit, or for all
 * parties. Throws `invalid_request` for an invalid agency or period.
 */
export async function readEvidence(
  { store, clock }: Pick<System, "clock"> & { store: EvidenceStore & Records<"units"> },
  selection: EvidenceSelection,
  signal?: AbortSignal,
): Promise<Evidence> {
  validatePeriod(selection);
  const { from, to } = selection;
  const agencyId = selection.agencyId === undefined ? undefined : findAgency(selection.agencyId)?.id;
  const keepers = agencyId ? partiesOf(agencyId).filter((id) => id !== null) : undefined;
  const by = agencyId ? "unit" : "party";
  const at = clock.now().toISOString();
  const counts = await store.countEvidence(
    { by, ...(keepers && { keepers }), ...boundsOf({ from, to }) },
    signal,
  );
  const total = counts.find(({ group, month }) => group === null && month === null);
  if (!total) throw new Error("The store counted no total.");
  const ranked = counts
    .filter(({ group, month }) => group !== null && month === null)
    .sort(
      (one, other) =>
        other.figures.reports - one.figures.reports || (one.group ?? "").localeCompare(other.group ?? ""),
    );
  const rankOf = new Map(ranked.map(({ group }, index) => [group, index]));
  const byMonth = (one: EvidenceCount, other: EvidenceCount): number =>
    (rankOf.get(one.group) ?? 0) - (rankOf.get(other.group) ?? 0) ||
    (one.month ?? "").localeCompare(other.month ?? "");
  const unitIds = by === "unit" ? ranked.flatMap(({ group }) => group || []) : [];
  const units = await nameUnits({ store }, unitIds);
  const view = (one: EvidenceCount): EvidenceGroup => viewGroup(one, by, units);
  const ofMonths = counts.filter(({ month }) => month !== null).sort(byMonth);
  return {
    from,
    to,
    timeZone: "Asia/Jakarta",
    at,
    ...(agencyId && { agency: viewAgency(agencyId) }),
    by,
    total: total.figures,
    groups: ranked.map(view),
    months: ofMonths.filter(({ group }) => group === null).map(view),
    groupMonths: ofMonths.filter(({ group }) => group !== null).map(view),
  };
}

const readers: readonly OfficerRole[] = ["agency_admin", "national_admin", "leader", "auditor"];

/**
 * Returns the agency whose figures an officer can see; undefined means all parties. Throws `role_not_allowed`
 * unless the role administers, leads or audits. Only officers of national triage can see another agency's
 * figures.
 */
export function agencyToCount(
  { role, agencyId: own }: Caller["principal"],
  agencyId: string | undefined,
): string | undefined {
  if (role === null || !readers.includes(role)) throw new DomainError("role_not_allowed");
  if (own !== null && agencyId !== undefined && findAgency(agencyId)?.id !== own)
    throw new DomainError("role_not_allowed");
  return agencyId ?? own ?? undefined;
}

/** Returns the figures that an officer can see. Throws the errors of `agencyToCount`. */
export async function getEvidence(
  context: Pick<System, "clock"> & { store: EvidenceStore & Records<"units"> },
  { principal }: Caller,
  { agencyId, ...period }: EvidenceSelection,
  signal?: AbortSignal,
): Promise<Evidence> {
  const asked = agencyToCount(principal, agencyId);
  return readEvidence(context, { ...period, ...(asked !== undefined && { agencyId: asked }) }, signal);
}
