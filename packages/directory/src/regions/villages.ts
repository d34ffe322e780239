import { unpackSiblings } from "./packed-siblings.ts";
import { normaliseRegionCode, parentCodeOf } from "./region-code.ts";
import { findRegion, type Region, regionTable } from "./regions.ts";

let lines: Promise<Map<string, string>> | undefined;

/**
 * Finds a village (desa or kelurahan) by its code of ten digits. Loads the villages (about 0.9 MB)
 * on first use.
 */
export async function findVillage(code: string): Promise<Region | undefined> {
  const normalised = normaliseRegionCode(code);
  const districtCode = normalised === undefined ? null : parentCodeOf(normalised);
  if (districtCode === null || findRegion(districtCode)?.level !== "district") return undefined;
  return (await villagesOf(districtCode)).find((village) => village.code === normalised);
}

/**
 * Lists the children of a region, by code; the provinces for `null`. Only the children of a
 * district load the villages.
 */
export async function listRegionChildren(code: string | null): Promise<Region[]> {
  if (code === null) return [...(regionTable().childrenOf.get(null) ?? [])];
  const region = findRegion(code);
  if (!region) return [];
  return region.level === "district"
    ? villagesOf(region.code)
    : [...(regionTable().childrenOf.get(region.code) ?? [])];
}

// The villages are most of the package's size, so they are loaded on demand.
function villageLines(): Promise<Map<string, string>> {
  lines ??= import("./villages.gen.ts").then(
    ({ packedVillages }) => {
      const districts = regionTable().regions.filter((region) => region.level === "district");
      const packed = packedVillages.split("\n");
      return new Map(districts.map((district, index) => [district.code, packed[index] ?? ""]));
    },
    (error: unknown) => {
      // A failed download must not be cached: the next call tries again.
      lines = undefined;
      throw error;
    },
  );
  return lines;
}

async function villagesOf(districtCode: string): Promise<Region[]> {
  const line = (await villageLines()).get(districtCode) ?? "";
  return unpackSiblings(line, 4).map(({ number, name }) => ({
    code: `${districtCode}.${number}`,
    name,
    level: "village",
    parentCode: districtCode,
  }));
}
