import { listPresentAgencies, searchAgencies } from "@lapor/directory";
import type { AgencyKind, AgencyList } from "@lapor/openapi";
import { maxSearchHits, pageOf } from "../platform/cursor.ts";
import { viewAgency } from "../views/views.ts";

/** Lists agencies that match a search, the best match first; without a search, all by name. */
export function listAgencies(
  query: { limit: number; cursor?: string | undefined } & {
    q?: string | undefined;
    kind?: AgencyKind | undefined;
    regionCode?: string | undefined;
    near?: string | undefined;
  },
): AgencyList {
  const { q, kind, regionCode, near } = query;
  const found =
    q === undefined && regionCode === undefined
      ? listPresentAgencies().filter((agency) => !kind || agency.kind === kind)
      : searchAgencies(q ?? "", {
          limit: maxSearchHits,
          ...(kind && { kind }),
          ...(regionCode !== undefined && { regionCode }),
          ...(near !== undefined && { near }),
        });
  const { items, nextCursor } = pageOf(found, query);
  return { data: items.map(({ id }) => viewAgency(id)), nextCursor };
}
