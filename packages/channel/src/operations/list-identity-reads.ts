import type { IdentityReadList } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { type CursorShape, isCursorId, isCursorTime, readCursor, writeCursor } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { requireTrackingId } from "../report/tracking-id.ts";
import { viewRead } from "../views/view-read.ts";

interface Position {
  at: string;
  id: string;
}

const cursorShape: CursorShape<Position> = { at: isCursorTime, id: isCursorId };

/**
 * A page of the reads of identities, the latest first. A read of a report that national triage may not read in
 * full comes without its reason. Throws `forbidden` for all but national administrators.
 */
export async function listIdentityReads(
  { store }: ChannelContext,
  { key }: Caller,
  query: { trackingId?: string | undefined; limit: number; cursor?: string | undefined },
): Promise<IdentityReadList> {
  if (key.role !== "national_admin") throw new DomainError("forbidden");
  const trackingId = query.trackingId === undefined ? undefined : requireTrackingId(query.trackingId);
  const after = readCursor(query.cursor, cursorShape);
  const found = await store.listIdentityReads({
    ...(trackingId !== undefined && { trackingId }),
    ...(after && { before: { at: new Date(after.at), id: after.id } }),
    overseenReasons: true,
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = page.at(-1);
  const isMore = found.length > query.limit && last !== undefined;
  return {
    data: page.map((read) => viewRead(read, false)),
    nextCursor: isMore ? writeCursor<Position>({ at: last.at.toISOString(), id: last.id }) : null,
  };
}
