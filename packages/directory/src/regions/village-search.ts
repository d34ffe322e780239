import { expansionOf } from "../search/abbreviations.ts";
import { firstAtOrAfter } from "../search/sorted-texts.ts";
import { wordsOf } from "../search/words.ts";
import { normaliseRegionCode } from "./region-code.ts";
import { coreNameOf } from "./region-search.ts";
import { findRegion, type Region, regionPath } from "./regions.ts";
import { listVillages } from "./villages.ts";

/** Options for a village search. */
export interface VillageSearchOptions {
  /** Finds only villages inside this region, at any depth. An unknown code finds nothing. */
  readonly parentCode?: string;
  /** The maximum number of results. Default: 10. */
  readonly limit?: number;
}

/** Words that can precede any village's name. */
const kindWords = new Set(["desa", "ds", "kelurahan", "kel", "gampong", "nagari"]);

/** The minimum length of a prefix. A shorter name must be complete. */
const shortestBeginning = 3;

interface NamedVillage {
  /** The name without spaces, by which the list is sorted. */
  readonly text: string;
  readonly region: Region;
}

let index: Promise<readonly NamedVillage[]> | undefined;

/**
 * Finds villages (desa and kelurahan) as the user types, exact names before longer ones: "dago", "kel.
 * braga", "sukamaju cianjur". Words after the name must be prefixes of the names of regions that contain the
 * village. Loads the villages on first use (about 0.9 MB, 20 MB unpacked).
 */
export async function searchVillages(
  query: string,
  { parentCode, limit = 10 }: VillageSearchOptions = {},
): Promise<Region[]> {
  const parent = parentCode === undefined ? "" : normaliseRegionCode(parentCode);
  const words = wordsOf(query.slice(0, 200)).filter((word) => !kindWords.has(word));
  if (parent === undefined || words.join("").length < shortestBeginning) return [];
  index ??= buildIndex().catch((error: unknown) => {
    // Do not cache a failed download, so that the next call tries again.
    index = undefined;
    throw error;
  });
  const villages = await index;
  const found: { region: Region; rank: number }[] = [];
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join("");
    const context = words.slice(length);
    for (let at = firstAtOrAfter(villages, name); ; at += 1) {
      const village = villages[at];
      if (!village?.text.startsWith(name)) break;
      const { region, text } = village;
      // Exact names come first in the list, so no further entry can match a short name.
      if (text !== name && name.length < shortestBeginning) break;
      if (parent !== "" && !region.code.startsWith(`${parent}.`)) continue;
      if (!isWithin(region, context)) continue;
      found.push({ region, rank: text === name ? 0 : 1 });
    }
    // Try a shorter part of the query as the name only if longer ones find nothing.
    if (found.length > 0) break;
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.region.name.length - b.region.name.length)
    .slice(0, limit)
    .map(({ region }) => region);
}

/** Returns whether each word is a prefix or an abbreviation in the names of the village's parent regions. */
function isWithin({ parentCode }: Region, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const around = wordsAround(parentCode ?? "");
  return words.every((word) => {
    const meant = expansionOf.get(word) ?? [word];
    return meant.every((part) => around.some((known) => known.startsWith(part)));
  });
}

const aroundDistrict = new Map<string, readonly string[]>();

/**
 * Returns the words in the names of a district and of the regions that contain it. Caches them, because a
 * search needs them for thousands of villages.
 */
function wordsAround(districtCode: string): readonly string[] {
  let words = aroundDistrict.get(districtCode);
  if (!words) {
    const district = findRegion(districtCode);
    const regions = district ? [...regionPath(districtCode), district] : [];
    words = [...new Set(regions.flatMap((region) => wordsOf(`${region.name} ${coreNameOf(region)}`)))];
    aroundDistrict.set(districtCode, words);
  }
  return words;
}

async function buildIndex(): Promise<readonly NamedVillage[]> {
  const villages = await listVillages();
  return villages
    .map((region) => ({ text: wordsOf(region.name).join(""), region }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.region.code < b.region.code ? -1 : 1));
}
