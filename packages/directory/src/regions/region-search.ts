import { createNameIndex, type NameIndex } from "../search/name-index.ts";
import { wordsOf } from "../search/words.ts";
import { normaliseRegionCode, type RegionLevel } from "./region-code.ts";
import { type Region, regionTable } from "./regions.ts";

/** Options for a region search. */
export interface RegionSearchOptions {
  /** Finds only regions inside this one, at any depth. An unknown code finds nothing. */
  readonly parentCode?: string;
  readonly level?: RegionLevel;
  /** Whether to reject typos and words that match nothing. */
  readonly strict?: boolean;
  /** The maximum number of results. Default: 10. */
  readonly limit?: number;
}

const kindWords: Record<RegionLevel, readonly string[]> = {
  province: ["provinsi"],
  city: ["kota", "administrasi"],
  regency: ["kabupaten", "administrasi"],
  district: ["kecamatan", "distrik"],
  village: [],
};

// Ranks regions with the same name. Users more often mean a city than a regency.
const prominenceOf: Record<RegionLevel, number> = {
  province: 0.9,
  city: 0.7,
  regency: 0.5,
  district: 0,
  village: 0,
};

const capitals = new Set(
  "11.71 12.71 13.71 14.71 15.71 16.71 17.71 18.71 19.71 21.72 32.73 33.74 34.71 35.78 36.73 51.71 52.71 53.71 61.71 62.71 63.72 64.72 65.01 71.71 72.71 73.71 74.71 75.71 76.02 81.71 82.72 91.71 92.02 93.01 94.01 95.01 96.71".split(
    " ",
  ),
);

/** Other common names of regions, by code. */
export const regionAliases: Readonly<Record<string, readonly string[]>> = {
  "11": ["Nanggroe Aceh Darussalam", "NAD"],
  "12.72": ["Siantar"],
  "12.77": ["Padang Sidempuan"],
  "19": ["Bangka Belitung"],
  "31": ["Jakarta", "Daerah Khusus Ibukota Jakarta", "Daerah Khusus Jakarta"],
  "34": ["Daerah Istimewa Yogyakarta"],
  "73.71": ["Ujung Pandang"],
};

/** Returns the name without its kind: "bandung" for "Kota Bandung". */
export const coreNameOf = (region: Region): string =>
  region.level === "city" || region.level === "regency"
    ? region.name.replace(/^(Kota|Kabupaten)( Administrasi)? /, "")
    : region.name;

/**
 * Returns the prominence of a region, from 0 to 1. Provinces come before cities, provincial capitals before
 * other cities, and districts last.
 */
export const regionProminence = (region: Region): number =>
  prominenceOf[region.level] + (capitals.has(region.code) ? 0.2 : 0);

const prefixes: Record<RegionLevel, string> = {
  province: "Provinsi",
  city: "Kota",
  regency: "Kabupaten",
  district: "Kecamatan",
  village: "Desa",
};

let index: NameIndex | undefined;

/**
 * Finds provinces, regencies, cities and districts as the user types, best match first: "kota bdg",
 * "jabar", "kec coblong bandung". An exact name ranks above a longer one, and a city above the
 * regency of the same name. Does not find villages.
 */
export function searchRegions(
  query: string,
  { parentCode, level, strict = false, limit = 10 }: RegionSearchOptions = {},
): Region[] {
  index ??= buildIndex();
  const { regions } = regionTable();
  const parent = parentCode === undefined ? undefined : normaliseRegionCode(parentCode);
  if (parentCode !== undefined && parent === undefined) return [];
  return index
    .search(
      query,
      limit,
      (position) => {
        const region = regions[position];
        if (!region || (level !== undefined && region.level !== level)) return false;
        return parent === undefined || region.code.startsWith(`${parent}.`);
      },
      strict,
    )
    .flatMap((position) => regions[position] ?? []);
}

function buildIndex(): NameIndex {
  const { regions, byCode } = regionTable();
  const ownWords = new Map<string, readonly string[]>();
  return createNameIndex(
    regions.map((region) => {
      const core = coreNameOf(region);
      const parent = region.parentCode === null ? undefined : byCode.get(region.parentCode);
      const context = parent ? [...(ownWords.get(parent.code) ?? [])] : [];
      const coreWords = wordsOf(core);
      ownWords.set(region.code, [...coreWords, ...kindWords[region.level], ...context]);
      return {
        names: [
          core,
          `${prefixes[region.level]} ${core}`,
          ...(region.code.startsWith("31.") ? [region.name] : []),
        ],
        aliases: regionAliases[region.code] ?? [],
        core: coreWords,
        kind: kindWords[region.level],
        context,
        prominence: regionProminence(region),
      };
    }),
  );
}
