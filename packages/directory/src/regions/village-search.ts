import { expansionOf } from "../search/abbreviations.ts";
import { firstAtOrAfter } from "../search/sorted-texts.ts";
import { wordsOf } from "../search/words.ts";
import { normaliseRegionCode } from "./region-code.ts";
import { coreNameOf } from "./region-search.ts";
import { findRegion, type Region, regionPath } from "./regions.ts";
import { listVillages } from "./villages.ts";

/** Options of a search for villages. */
export interface VillageSearchOptions {
  /** Only villages inside this region, at any depth. An unknown code finds nothing. */
  readonly parentCode?: string;
  /** Default 10. */
  readonly limit?: number;
}

/** Words in front of a village's name that do not distinguish it. */
const kindWords = new Set(["desa", "ds", "kelurahan", "kel", "gampong", "nagari"]);

/** Letters from which the beginning of a name finds villages. A shorter name must be complete. */
const shortestBeginning = 3;

interface NamedVillage {
  /** Its name as words without spaces, by which the list is sorted. */
  readonly text: string;
  readonly region: Region;
}

let index: Promise<readonly NamedVillage[]> | undefined;

/**
 * Finds villages (desa and kelurahan) as the user types, an equal name before a longer one: "dago",
 * "kel. braga", "sukamaju cianjur". Words after the name must begin names of the regions that contain
 * the village. Loads the villages on first use (about 0.9 MB, 20 MB once unpacked).
 */
export async function searchVillages(
  query: string,
  { parentCode, limit = 10 }: VillageSearchOptions = {},
): Promise<Region[]> {
  const parent = parentCode === undefined ? "" : normaliseRegionCode(parentCode);
  const words = wordsOf(query.slice(0, 200)).filter((word) => !kindWords.has(word));
  if (parent === undefined || words.join("").length < shortestBeginning) return [];
  index ??= buildIndex().catch((error: unknown) => {
    // A failed download must not be cached: the next call tries again.
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
      // Complete names come before longer ones.
      if (text !== name && name.length < shortestBeginning) break;
      if (parent !== "" && !region.code.startsWith(`${parent}.`)) continue;
      if (!isWithin(region, context)) continue;
      found.push({ region, rank: text === name ? 0 : 1 });
    }
    // Fewer words of the name are a guess that is only needed when more find nothing.
    if (found.length > 0) break;
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.region.name.length - b.region.name.length)
    .slice(0, limit)
    .map(({ region }) => region);
}

/** Whether each word begins a word of a region around the village, or abbreviates some. */
function isWithin({ parentCode }: Region, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const around = wordsAround(parentCode ?? "");
  return words.every((word) => {
    const meant = expansionOf.get(word) ?? [word];
    return meant.every((part) => around.some((known) => known.startsWith(part)));
  });
}

const aroundDistrict = new Map<string, readonly string[]>();

/** The words of a district's name and of the regions around it. Kept, because a search asks for thousands. */
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
