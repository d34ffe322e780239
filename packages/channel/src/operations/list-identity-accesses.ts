import type { IdentityAccessList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { nameOfficers } from "../officers/officers.ts";
import type { OfficerStore } from "../officers/store.ts";
import { type CursorShape, isCursorId, isCursorTime, readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import type { PrivacyStore } from "../privacy/store.ts";
import type { System } from "../records/ports.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import { partiesOf } from "../report/report-access.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { viewIdentityAccess } from "../views/view-identity-access.ts";

interface Position {
  at: string;
  id: string;
}

const cursorShape: CursorShape<Position> = { at: isCursorTime, id: isCursorId };

/**
 * Pembukaan identitas. Returns a page of the log of identity accesses, latest first. Omits the reason for a
 * report that national triage cannot read in full. Throws `role_not_allowed` unless the caller is an
 * administrator or auditor of national triage, or of the agency in a channel for a single agency.
 */
export async function listIdentityAccesses(
  context: Pick<System, "policy"> & { store: OfficerStore & PrivacyStore },
  { principal }: Caller,
  query: { trackingId?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<IdentityAccessList> {
  const { store, policy } = context;
  const { agencyId, role } = principal;
  const oversees = hasOneAgency(policy)
    ? partiesOf(agencyId).includes(onlyAgencyOf(policy)) && (role === "agency_admin" || role === "auditor")
    : agencyId === null && (role === "national_admin" || role === "auditor");
  if (!oversees) throw new DomainError("role_not_allowed");
  const trackingId = query.trackingId === undefined ? undefined : requireTrackingId(query.trackingId);
  const after = readCursor(query.cursor, cursorShape);
  const found = await store.listIdentityAccesses({
    ...(trackingId !== undefined && { trackingId }),
    ...(after && { before: { at: new Date(after.at), id: after.id } }),
    overseenReasons: true,
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  const isMore = found.length > query.limit && last !== undefined;
  // Only auditors can see the names of other parties' officers.
  const named = page.filter((access) => role === "auditor" || access.agencyId === agencyId);
  const names = await nameOfficers(
    context,
    named.map(({ keyId }) => keyId),
  );
  const officerOf = (access: IdentityAccessRecord) =>
    access.keyId !== null && named.includes(access) ? names.get(access.keyId) : undefined;
  return {
    data: page.map((access) => viewIdentityAccess(access, { officer: officerOf(access) })),
    nextCursor: isMore ? writeCursor<Position>({ at: last.at.toISOString(), id: last.id }) : null,
  };
}
