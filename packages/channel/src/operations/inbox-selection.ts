import { findAgency, findTopic } from "@lapor/directory";
import type { operations } from "@lapor/openapi";
import { endOf, startOf } from "../evidence/period.ts";
import type { Caller } from "../limits/client-info.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { Principal } from "../records/principal.ts";
import { partiesOf } from "../report/report-access.ts";
import { soughtWords } from "../report/report-words.ts";
import type { InboxSelection, PassedOnQuery } from "../report/store.ts";

export type InboxFilters = NonNullable<operations["listAgencyReports"]["parameters"]["query"]>;

/** Returns the party whose inbox is read. Throws `role_not_allowed` for another agency's inbox. */
export function inboxOf({ principal }: Caller, agencyId: string | undefined): string | null {
  if (agencyId === undefined) return principal.agencyId;
  if (principal.agencyId !== null && agencyId !== principal.agencyId)
    throw new DomainError("role_not_allowed");
  return findAgency(agencyId)?.id ?? agencyId;
}

/** Returns an agency and the abolished agencies whose tasks it took over. */
export const agenciesOf = (agencyId: string): string[] => partiesOf(agencyId).filter((id) => id !== null);

export const wordsOf = ({ q }: InboxFilters): string[] | undefined =>
  q === undefined ? undefined : soughtWords(q);

/** Returns the filters that can also be used for reports that have left a party. */
function selectByContent(query: InboxFilters, words: string[] | undefined) {
  const { status, classification, categoryId, regionCode, receivedFrom, receivedTo } = query;
  return {
    ...(status && { statuses: status }),
    ...(classification && { classification }),
    ...(categoryId && { categoryIds: categoryId.map((id) => findTopic(id)?.id ?? id) }),
    ...(regionCode && { regionCodes: regionCode }),
    ...(receivedFrom !== undefined && { submittedFrom: startOf(receivedFrom) }),
    ...(receivedTo !== undefined && { submittedBefore: endOf(receivedTo) }),
    ...(words && { words }),
  };
}

/** Returns the units that a list is limited to. A `unit_officer` sees only their own unit. */
function unitsOf({ role, unitId: ownId }: Principal, unitId: InboxFilters["unitId"]): string[] | undefined {
  if (role !== "unit_officer") return unitId;
  return ownId !== null && (unitId === undefined || unitId.includes(ownId)) ? [ownId] : [];
}

/** Returns the selection of reports in a party's inbox. `at` determines which are overdue. */
export function selectHeld(
  caller: Caller,
  query: InboxFilters,
  { holder, words, at }: { holder: string | null; words?: string[] | undefined; at: Date },
): InboxSelection {
  const { overdue, escalated, dueTo, promiseTo, contested, nationalState, handedOver } = query;
  const { unitId, unassigned, updatedSince } = query;
  const officerId = query.officerId === "me" ? caller.principal.id : query.officerId;
  // National triage sees escalated reports whoever holds them.
  const anyone = holder === null && escalated === true;
  const unitIds = unitsOf(caller.principal, unitId);
  return {
    ...(!anyone && { responsibleAgencyId: holder }),
    ...(holder !== null && { predecessorIds: agenciesOf(holder).slice(1) }),
    ...(caller.principal.agencyId === null && { overseen: true }),
    ...(overdue !== undefined && { overdue: { is: overdue, at } }),
    ...(escalated !== undefined && { escalated }),
    ...(dueTo !== undefined && { dueBefore: endOf(dueTo) }),
    ...(promiseTo !== undefined && { promisedTo: promiseTo }),
    ...(contested !== undefined && { contested }),
    ...(nationalState && { nationalStates: nationalState }),
    ...(handedOver !== undefined && { handedOver }),
    ...(unitIds && { unitIds }),
    ...(officerId !== undefined && { officerId }),
    ...(unassigned !== undefined && { unassigned }),
    ...(updatedSince !== undefined && { updatedSince: new Date(updatedSince) }),
    ...selectByContent(query, words),
  };
}

export const selectPassedOn = (
  { principal }: Caller,
  query: InboxFilters,
  { former, words }: { former: string; words?: string[] | undefined },
): Omit<PassedOnQuery, "after" | "limit"> => ({
  agencyIds: agenciesOf(former),
  ...(principal.agencyId === null && { overseen: true }),
  ...selectByContent(query, words),
});
