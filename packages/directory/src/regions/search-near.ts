import type { RegionLevel } from "./region-code.ts";
import { coreNameOf, type RegionSearchOptions, searchRegions } from "./region-search.ts";
import { findRegion, type Region } from "./regions.ts";
import { searchVillages } from "./village-search.ts";

/** Options for a search around a place. */
export interface NearSearchOptions {
  /** The user's region. Regions inside it come first, then other regions of its province. */
  readonly near?: string | undefined;
  /** Finds only regions inside this one. */
  readonly parentCode?: string | undefined;
  readonly level?: RegionLevel | undefined;
  /** The maximum number of results. Default: 10. */
  readonly limit?: number;
}

/**
 * Finds regions at every level, including villages, as the user types. Tolerates typos only inside `near`, so
 * "dago" typed in Bandung finds the village there and never Karang Dapo in Sumatera Selatan.
 */
export async function searchRegionsNear(
  query: string,
  { near, parentCode, level, limit = 10 }: NearSearchOptions = {},
): Promise<Region[]> {
  const home = near === undefined ? undefined : findRegion(near);
  const scope = { limit, ...(parentCode !== undefined && { parentCode }), ...(level && { level }) };
  const wantsVillages = level === undefined || level === "village";
  const searchIn = async (area: RegionSearchOptions): Promise<Region[]> => {
    const regions = searchRegions(query, { ...scope, ...area, strict: true });
    const villages = wantsVillages ? await searchVillages(query, { ...scope, ...area }) : [];
    const spelled = [...regions, ...villages];
    return spelled.length > 0 || area.strict ? spelled : searchRegions(query, { ...scope, ...area });
  };
  const typed = plain(query);
  const hasName = (region: Region): boolean =>
    plain(region.name) === typed || plain(coreNameOf(region)) === typed;
  const equalFirst = (found: readonly Region[]): Region[] => [...found.filter(hasName), ...found];

  if (!home || parentCode !== undefined) return unique(equalFirst(await searchIn({})), limit);
  const inside = await searchIn({ parentCode: home.code });
  const elsewhere = await searchIn({ strict: true });
  const matches = unique(
    [
      ...[home, ...inside].filter(hasName),
      ...elsewhere.filter((region) => hasName(region) && isGoverned(region)),
      ...inside,
      ...(home.parentCode === null
        ? []
        : equalFirst(await searchIn({ parentCode: home.parentCode, strict: true }))),
      ...equalFirst(elsewhere),
    ],
    limit,
  );
  // No region has this spelling, so return similar names in the province.
  const province = home.code.slice(0, 2);
  return matches.length > 0 ? matches : unique(await searchIn({ parentCode: province }), limit);
}

/** Returns whether users name a region of this level without adding the region that contains it. */
const isGoverned = ({ level }: Region): boolean =>
  level === "province" || level === "city" || level === "regency";

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

function unique(regions: readonly Region[], limit: number): Region[] {
  return [...new Map(regions.map((region) => [region.code, region])).values()].slice(0, limit);
}
