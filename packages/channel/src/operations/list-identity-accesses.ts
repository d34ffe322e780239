import type { IdentityAccessList } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { type CursorShape, isCursorId, isCursorTime, readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { hasOneAgency, onlyAgencyOf } from "../policy.ts";
import { partiesOf } from "../report/report-access.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { viewIdentityAccess } from "../views/view-identity-access.ts";

interface Position {
  at: string;
  id: string;
}

const cursorShape: CursorShape<Position> = { at: isCursorTime, id: isCursorId };

/**
 * Pembukaan identitas. A page of the log of accesses to identities, latest first. Omits the reason for a
 * report that national triage may not read in full. Throws `role_not_allowed` for all but administrators
 * and auditors of national triage, or of the agency in a channel of one agency.
 */
export async function listIdentityAccesses(
  { store, policy }: ChannelContext,
  { principal }: Caller,
  query: { trackingId?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<IdentityAccessList> {
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
  return {
    data: page.map((access) => viewIdentityAccess(access, false)),
    nextCursor: isMore ? writeCursor<Position>({ at: last.at.toISOString(), id: last.id }) : null,
  };
}
