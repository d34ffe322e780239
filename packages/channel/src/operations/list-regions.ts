import { type Region as DirectoryRegion, listRegionChildren, searchRegions } from "@lapor/directory";
import type { RegionLevel, RegionList } from "@lapor/openapi";
import { maxSearchHits, pageOf } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { isKnownRegion } from "../report/regions.ts";
import { viewRegion } from "../views/views.ts";

/**
 * Lists regions that match a search, or the parts of a region; without either, the provinces. Villages are
 * only listed as parts of their district.
 */
export async function listRegions(
  query: { limit: number; cursor?: string | undefined } & {
    q?: string | undefined;
    parentCode?: string | undefined;
    level?: RegionLevel | undefined;
  },
): Promise<RegionList> {
  const { q, parentCode, level } = query;
  if (parentCode !== undefined && !(await isKnownRegion(parentCode))) refuseParameter("parentCode");
  const options = {
    limit: maxSearchHits,
    ...(parentCode !== undefined && { parentCode }),
    ...(level && { level }),
  };
  const found: readonly DirectoryRegion[] =
    q === undefined
      ? (await listRegionChildren(parentCode ?? null)).filter((region) => !level || region.level === level)
      : searchRegions(q, options);
  const { items, nextCursor } = pageOf(found, query);
  return { data: items.map(viewRegion), nextCursor };
}

function refuseParameter(parameter: string): never {
  throw new DomainError("invalid_request", { fieldErrors: [{ parameter, code: "not_found" }] });
}
