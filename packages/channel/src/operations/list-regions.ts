import {
  type Region as DirectoryRegion,
  listRegionChildren,
  listRegionDescendants,
  searchRegionsNear,
} from "@lapor/directory";
import type { RegionLevel, RegionList } from "@lapor/openapi";
import { maxSearchHits, pageOf } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { isKnownRegion } from "../report/regions.ts";
import { viewRegion } from "../views/views.ts";

/** Lists regions that match a search, or the parts of a region; without either, the provinces. */
export async function listRegions(
  query: { limit: number; cursor?: string | undefined } & {
    q?: string | undefined;
    parentCode?: string | undefined;
    near?: string | undefined;
    descendants?: boolean | undefined;
    level?: RegionLevel | undefined;
  },
): Promise<RegionList> {
  const { q, parentCode, near, descendants = false, level } = query;
  if (parentCode !== undefined && !(await isKnownRegion(parentCode))) refuseParameter("parentCode");
  const list = async (): Promise<readonly DirectoryRegion[]> => {
    const regions = descendants
      ? await listRegionDescendants(parentCode ?? null)
      : await listRegionChildren(parentCode ?? null);
    return regions.filter((region) => !level || region.level === level);
  };
  const found =
    q === undefined
      ? await list()
      : await searchRegionsNear(q, { limit: maxSearchHits, near, parentCode, level });
  const { items, nextCursor } = pageOf(found, query);
  return { data: items.map(viewRegion), nextCursor };
}

function refuseParameter(parameter: string): never {
  throw new DomainError("invalid_request", { fieldErrors: [{ parameter, code: "not_found" }] });
}
