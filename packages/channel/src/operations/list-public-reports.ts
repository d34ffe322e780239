import type { operations, PublicReportList } from "@lapor/openapi";
import { type CursorShape, isCursorDay, readCursor, writeCursor } from "../platform/cursor.ts";
import type { Locale } from "../platform/locale.ts";
import { readPublicFilters } from "../public/public-filters.ts";
import type { PublicQuery, PublicStore } from "../public/store.ts";
import { readTrackingId } from "../report/tracking-id.ts";
import { viewPublicSummary } from "../views/public-views.ts";

type Query = NonNullable<operations["listPublicReports"]["parameters"]["query"]>;

type Position = NonNullable<PublicQuery["after"]>;

const cursorShape: CursorShape<Position> = {
  submittedOn: isCursorDay,
  trackingId: (value): value is string => typeof value === "string" && readTrackingId(value) === value,
};

/**
 * Returns a page of public reports, newest day first. The order uses only values that never change (day and
 * tracking ID), so no report appears on two pages, and every report that stays public in the meantime appears
 * on one. Throws `invalid_request` for invalid filters.
 */
export async function listPublicReports(
  { store }: { store: PublicStore },
  locale: Locale,
  query: Query & { limit: number },
): Promise<PublicReportList> {
  const filters = await readPublicFilters(query);
  const after = readCursor(query.cursor, cursorShape);
  const found = await store.listPublicReports({
    ...filters,
    ...(after && { after }),
    limit: query.limit + 1,
  });
  const page = found.slice(0, query.limit);
  const last = found.length > query.limit ? page.at(-1) : undefined;
  return {
    data: page.map((report) => viewPublicSummary(report, locale)),
    // The cursor contains only public values: no time of day and no internal ID.
    nextCursor: last
      ? writeCursor<Position>({ submittedOn: last.submittedOn, trackingId: last.trackingId })
      : null,
  };
}
