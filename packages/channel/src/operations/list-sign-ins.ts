import type { SignIn, SignInList } from "@lapor/openapi";
import type { Caller } from "../limits/client-info.ts";
import { nameOfficers } from "../officers/officers.ts";
import { isAdmin } from "../officers/principal.ts";
import type { OfficerStore } from "../officers/store.ts";
import { type CursorShape, isCursorSequence, readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";

interface Position {
  number: number;
}

const cursorShape: CursorShape<Position> = { number: isCursorSequence };

/**
 * Riwayat masuk. Returns a page of the sign-ins of the caller's party, latest first. Throws
 * `role_not_allowed` unless the caller is an administrator or auditor, or requests their own sign-ins.
 */
export async function listSignIns(
  context: { store: OfficerStore },
  { principal }: Caller,
  query: { officerId?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<SignInList> {
  const { agencyId, role, id } = principal;
  if (!isAdmin(principal) && role !== "auditor" && query.officerId !== id)
    throw new DomainError("role_not_allowed");
  const before = readCursor(query.cursor, cursorShape)?.number;
  const { officerId, limit } = query;
  const found = await context.store.listSignIns({ agencyId, officerId, before, limit: limit + 1 });
  const page = found.slice(0, limit);
  const names = await nameOfficers(
    context,
    page.map((entry) => entry.officerId),
  );
  const data = page.flatMap(({ id, at, kind, method, network, userAgent, ...entry }): SignIn[] => {
    const officer = names.get(entry.officerId);
    if (!officer) return [];
    const where = { ...(network !== null && { network }), ...(userAgent && { device: userAgent }) };
    return [{ id, at: at.toISOString(), officer, kind, method, ...where }];
  });
  const last = page.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return { data, nextCursor: isMore ? writeCursor<Position>({ number: last.number }) : null };
}
