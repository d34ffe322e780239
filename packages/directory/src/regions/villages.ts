import { unpackSiblings } from "./packed-siblings.ts";
import { normaliseRegionCode, parentCodeOf } from "./region-code.ts";
import { findRegion, type Region, regionTable } from "./regions.ts";

let lines: Promise<Map<string, string>> | undefined;

/**
 * Finds a village (desa or kelurahan) by its ten-digit code. Loads the villages (about 0.9 MB) on first use.
 */
export async function findVillage(code: string): Promise<Region | undefined> {
  const normalised = normaliseRegionCode(code);
  const districtCode = normalised === undefined ? null : parentCodeOf(normalised);
  if (districtCode === null || findRegion(districtCode)?.level !== "district") return undefined;
  return (await villagesOf(districtCode)).find((village) => village.code === normalised);
}

/**
 * Lists the children of a region by code, or the provinces for `null`. Loads the villages only for the
 * children of a district.
 */
export async function listRegionChildren(code: string | null): Promise<Region[]> {
  if (code === null) return [...(regionTable().childrenOf.get(null) ?? [])];
  const region = findRegion(code);
  if (!region) return [];
  return region.level === "district"
    ? villagesOf(region.code)
    : [...(regionTable().childrenOf.get(region.code) ?? [])];
}

/**
 * Lists all regions inside a region, by level from the highest to villages, and then by code. Without a code,
 * lists all provinces, regencies and cities.
 */
export async function listRegionDescendants(code: string | null): Promise<Region[]> {
  if (code === null) return regionTable().regions.filter(({ level }) => level !== "district");
  const region = findRegion(code);
  if (!region) return [];
  const inside = regionTable().regions.filter((other) => other.code.startsWith(`${region.code}.`));
  const districts = [region, ...inside].filter(({ level }) => level === "district");
  const villages = await Promise.all(districts.map((district) => villagesOf(district.code)));
  const direct = inside.filter(({ level }) => level !== "district");
  return [...direct, ...inside.filter(({ level }) => level === "district"), ...villages.flat()];
}

/** Lists all villages by code. */
export async function listVillages(): Promise<Region[]> {
  const packed = await villageLines();
  return [...packed].flatMap(([districtCode, line]) => unpackVillages(districtCode, line));
}

// Load the villages on demand, because they make up most of the package's size.
function villageLines(): Promise<Map<string, string>> {
  lines ??= import("./villages.gen.ts").then(
    ({ packedVillages }) => {
      const districts = regionTable().regions.filter((region) => region.level === "district");
      const packed = packedVillages.split("\n");
      return new Map(districts.map((district, index) => [district.code, packed[index] ?? ""]));
    },
    (error: unknown) => {
      // Do not cache a failed download, so that the next call tries again.
      lines = undefined;
      throw error;
    },
  );
  return lines;
}

async function villagesOf(districtCode: string): Promise<Region[]> {
  return unpackVillages(districtCode, (await villageLines()).get(districtCode) ?? "");
}

function unpackVillages(districtCode: string, line: string): Region[] {
  return unpackSiblings(line, 4).map(({ number, name }) => ({
    code: `${districtCode}.${number}`,
    name,
    level: "village",
    parentCode: districtCode,
  }));
}
