import type { InboxExportList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { nameOfficers } from "../officers/officers.ts";
import { isAdmin } from "../officers/principal.ts";
import type { OfficerStore } from "../officers/store.ts";
import { type CursorShape, isCursorId, isCursorTime, readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { PrivacyStore } from "../privacy/store.ts";
import { viewAgency } from "../views/views.ts";
import { agenciesOf } from "./inbox-selection.ts";

interface Position {
  at: string;
  id: string;
}

const cursorShape: CursorShape<Position> = { at: isCursorTime, id: isCursorId };

/**
 * Riwayat ekspor. Returns a page of the log of the caller's party's exports, latest first; for national
 * triage, of all parties' exports. Throws `role_not_allowed` unless the caller is an administrator or an
 * auditor.
 */
export async function listInboxExports(
  context: { store: OfficerStore & PrivacyStore },
  { principal }: Caller,
  query: { limit: number; cursor?: string | undefined },
): Promise<InboxExportList> {
  const { agencyId, role } = principal;
  if (!isAdmin(principal) && role !== "auditor") throw new DomainError("role_not_allowed");
  const after = readCursor(query.cursor, cursorShape);
  const found = await context.store.listInboxExports({
    ...(agencyId !== null && { agencyIds: agenciesOf(agencyId) }),
    ...(after && { before: { at: new Date(after.at), id: after.id } }),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  const officers = await nameOfficers(
    context,
    page.map(({ keyId }) => keyId),
  );
  return {
    data: page.map((one) => {
      const officer = officers.get(one.keyId);
      // Only auditors can see the names of other parties' officers.
      const isNamed = role === "auditor" || one.agencyId === agencyId;
      return {
        id: one.id,
        at: one.at.toISOString(),
        ...(one.agencyId !== null && { agency: viewAgency(one.agencyId) }),
        role: one.role,
        ...((isNamed || !officer) && { keyId: one.keyId }),
        ...(isNamed && officer && { officer }),
        filters: one.filters,
        searched: one.searched,
        total: one.total,
      };
    }),
    nextCursor:
      found.length > query.limit && last
        ? writeCursor<Position>({ at: last.at.toISOString(), id: last.id })
        : null,
  };
}
