import { unpackSiblings } from "./packed-siblings.ts";
import { normaliseRegionCode, parentCodeOf, type RegionLevel } from "./region-code.ts";
import { packedRegions } from "./regions.gen.ts";

/**
 * Wilayah. A region of Indonesia according to Kepmendagri 300.2.2-2138/2025, with its common name ("Kota
 * Bandung", "DKI Jakarta").
 */
export interface Region {
  /** The code with dots: "32", "32.73", "32.73.01", "32.73.01.1001". */
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
  /** The parent region's code; `null` for a province. */
  readonly parentCode: string | null;
}

/** The regions that are always loaded, in code order. */
interface RegionTable {
  readonly regions: readonly Region[];
  readonly byCode: ReadonlyMap<string, Region>;
  readonly childrenOf: ReadonlyMap<string | null, readonly Region[]>;
}

let table: RegionTable | undefined;

/** Returns the table of provinces, regencies, cities and districts, which is unpacked on first use. */
export function regionTable(): RegionTable {
  if (table) return table;
  const regions = unpackRegions();
  const childrenOf = new Map<string | null, Region[]>();
  for (const region of regions) {
    const siblings = childrenOf.get(region.parentCode);
    if (siblings) siblings.push(region);
    else childrenOf.set(region.parentCode, [region]);
  }
  table = { regions, byCode: new Map(regions.map((region) => [region.code, region])), childrenOf };
  return table;
}

/**
 * Finds a province, regency, city or district by its code, with or without dots. For villages, use
 * `findVillage`.
 */
export function findRegion(code: string): Region | undefined {
  const normalised = normaliseRegionCode(code);
  return normalised === undefined ? undefined : regionTable().byCode.get(normalised);
}

/**
 * Lists the regions that contain a region, from the province down, such as Jawa Barat and Kota Bandung for
 * "32.73.01". Works for villages without loading them. Empty for a province and for an unknown code.
 */
export function regionPath(code: string): Region[] {
  const path: Region[] = [];
  const normalised = normaliseRegionCode(code);
  for (
    let ancestor = normalised === undefined ? null : parentCodeOf(normalised);
    ancestor !== null;
    ancestor = parentCodeOf(ancestor)
  ) {
    const region = regionTable().byCode.get(ancestor);
    if (!region) return [];
    path.unshift(region);
  }
  return path;
}

function unpackRegions(): Region[] {
  const regions: Region[] = [];
  let province = "";
  for (const line of packedRegions.split("\n")) {
    const colon = line.indexOf(":");
    if (line.startsWith("=")) {
      province = line.slice(1, colon);
      regions.push({ code: province, name: line.slice(colon + 1), level: "province", parentCode: null });
      continue;
    }
    const bar = line.indexOf("|");
    const code = `${province}.${line.slice(0, colon)}`;
    const name = line.slice(colon + 1, bar);
    const level = name.startsWith("Kota ") ? "city" : "regency";
    regions.push({ code, name, level, parentCode: province });
    for (const district of unpackSiblings(line.slice(bar + 1), 2)) {
      regions.push({
        code: `${code}.${district.number}`,
        name: district.name,
        level: "district",
        parentCode: code,
      });
    }
  }
  return regions;
}
