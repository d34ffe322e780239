import {
  type Region as DirectoryRegion,
  listRegionChildren,
  listRegionDescendants,
  searchRegionsNear,
} from "@lapor/directory";
import type { RegionLevel, RegionList } from "@lapor/openapi";
import { maxSearchHits, pageOf } from "../platform/cursor.ts";
import { DomainError } from "../platform/domain-error.ts";
import { findAnyRegion, isIn, isKnownRegion } from "../report/regions.ts";
import { viewRegion } from "../views/views.ts";

/** Lists regions that match a search, or the parts of a region; without either, lists the provinces. */
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
    q === undefined ? await list() : await search(q, { limit: maxSearchHits, near, parentCode, level });
  const { items, nextCursor } = pageOf(found, query);
  return { data: items.map(viewRegion), nextCursor };
}

type SearchOptions = NonNullable<Parameters<typeof searchRegionsNear>[1]>;

/** Returns the region whose code was typed, followed by the regions whose names match. */
async function search(q: string, options: SearchOptions): Promise<readonly DirectoryRegion[]> {
  const named = await searchRegionsNear(q, options);
  const code = readCode(q);
  const coded = code === undefined ? undefined : await findAnyRegion(code);
  const { parentCode, level, limit } = options;
  const isMeant =
    coded &&
    (parentCode === undefined || (coded.code !== parentCode && isIn(coded.code, parentCode))) &&
    (level === undefined || coded.level === level);
  if (!isMeant) return named;
  return [coded, ...named.filter(({ code: other }) => other !== coded.code)].slice(0, limit);
}

/** Adds the dots to a typed code. Returns undefined for any other text. */
function readCode(typed: string): string | undefined {
  const digits = /^(\d\d)\.?(?:(\d\d)\.?(?:(\d\d)\.?(\d{4})?)?)?$/.exec(typed.trim());
  return digits?.slice(1).filter(Boolean).join(".");
}

function refuseParameter(parameter: string): never {
  throw new DomainError("invalid_request", { fieldErrors: [{ parameter, code: "not_found" }] });
}
