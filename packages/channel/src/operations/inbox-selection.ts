import { findAgency, findTopic } from "@lapor/directory";
import type { operations } from "@lapor/openapi";
import type { Caller } from "../context.ts";
import { endOf, startOf } from "../evidence/period.ts";
import { DomainError } from "../platform/domain-error.ts";
import { partiesOf } from "../report/report-access.ts";
import type { InboxSelection } from "../report/store.ts";

/** The query parameters of the inbox. */
export type InboxFilters = NonNullable<operations["listAgencyReports"]["parameters"]["query"]>;

/** The party whose inbox is read. Throws `role_not_allowed` for another agency's. */
export function inboxOf({ principal }: Caller, agencyId: string | undefined): string | null {
  if (agencyId === undefined) return principal.agencyId;
  if (principal.agencyId !== null && agencyId !== principal.agencyId)
    throw new DomainError("role_not_allowed");
  return findAgency(agencyId)?.id ?? agencyId;
}

/** An agency, and the ended agencies whose tasks it took over. */
export const agenciesOf = (agencyId: string): string[] => partiesOf(agencyId).filter((id) => id !== null);

/** The filters that apply to reports that left a party too. */
export function selectByContent(query: InboxFilters, words: string[] | undefined) {
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

/** The selection of the reports that a party holds. `at` decides what is overdue. */
export function selectHeld(
  caller: Caller,
  query: InboxFilters,
  { holder, words, at }: { holder: string | null; words?: string[] | undefined; at: Date },
): InboxSelection {
  const { overdue, escalated, dueTo, contested, unitId, unassigned, updatedSince } = query;
  // National triage sees escalated reports of every holder.
  const anyone = holder === null && escalated === true;
  return {
    ...(!anyone && { responsibleAgencyId: holder }),
    ...(holder !== null && { predecessorIds: agenciesOf(holder).slice(1) }),
    ...(caller.principal.agencyId === null && { overseen: true }),
    ...(overdue !== undefined && { overdue: { is: overdue, at } }),
    ...(escalated !== undefined && { escalated }),
    ...(dueTo !== undefined && { dueBefore: endOf(dueTo) }),
    ...(contested !== undefined && { contested }),
    ...(unitId && { unitIds: unitId }),
    ...(unassigned !== undefined && { unassigned }),
    ...(updatedSince !== undefined && { updatedSince: new Date(updatedSince) }),
    ...selectByContent(query, words),
  };
}
