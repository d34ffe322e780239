import { expansionOf } from "../search/abbreviations.ts";
import { wordsOf } from "../search/words.ts";
import { landmarkLines } from "./landmarks.gen.ts";
import { coreNameOf, regionAliases } from "./region-search.ts";
import { type Region, regionTable } from "./regions.ts";

/** A region that a text mentions. */
export interface NamedPlace {
  readonly region: Region;
  /**
   * Whether the text marks the name as a place ("di Cimahi", "kota Cimahi") and the name belongs to only one
   * region.
   */
  readonly sure: boolean;
}

interface PlaceName {
  readonly words: readonly string[];
  readonly region: Region;
  /**
   * Whether the name is also an everyday word or belongs to many districts. It then counts only after its
   * kind, as in "kota Batu" or "kec. Sukamaju".
   */
  readonly needsKind: boolean;
  readonly isLandmark?: boolean;
}

/**
 * Names of regencies and cities that are also everyday words or the start of other names ("pasar serang",
 * "batu besar").
 */
const everydayNames = new Set(
  "agam banjar batang batu bima bone buru demak ende karo kendal kudus landak malang medan melawi metro muna pacitan palu paser pati serang siak solok sorong tegal tual".split(
    " ",
  ),
);

const kinds: Readonly<Record<string, Region["level"] | undefined>> = {
  provinsi: "province",
  kota: "city",
  kotamadya: "city",
  pemkot: "city",
  kabupaten: "regency",
  pemkab: "regency",
  kecamatan: "district",
  distrik: "district",
};

/** Words that precede the name of a place. */
const beforePlaces = new Set([
  "di",
  "ke",
  "dari",
  "daerah",
  "wilayah",
  "area",
  "arah",
  "warga",
  "nang",
  "ning",
  "neng",
]);

/**
 * Words after which a name belongs to a business, dish, institution or number plate: "rumah makan Padang",
 * "soto Lamongan".
 */
const beforeOtherNames = new Set(["rm", "warung", "soto", "sate", "nasi", "bank", "universitas", "plat"]);

/**
 * Words after which a name belongs to a street or building, which can be anywhere ("Jalan Jakarta").
 * Landmarks count also after these words.
 */
const beforeStreets = new Set(["jalan", "jl", "jln", "gang", "gg", "stasiun", "terminal", "pasar", "masjid"]);

/** Place names grouped by first word, longer names first. */
type PlaceIndex = ReadonlyMap<string, readonly PlaceName[]>;

let index: PlaceIndex | undefined;

/** Expands abbreviations, so "jaksel" and "kab bdg" are found as names. */
const placeWordsOf = (text: string): string[] =>
  wordsOf(text).flatMap((word) => expansionOf.get(word) ?? word);

/**
 * Finds the places that a text mentions, in order: provinces, regencies, cities, districts ("kec Coblong")
 * and a few landmarks. A name that is also an everyday word counts only after its kind ("kota Batu") or a
 * preposition such as "di". Names of streets, dishes and the like never count.
 * @param nearCode A region near the text's place, such as the site's region. It disambiguates places with the
 * same name.
 */
export function placesInText(text: string, nearCode?: string): NamedPlace[] {
  const words = placeWordsOf(text);
  const places: NamedPlace[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const found = nameAt(words, start);
    if (!found) continue;
    const before = words[start - 1] ?? "";
    const isPlace = beforePlaces.has(before);
    const kind = kinds[before];
    const ofKind = found.names.filter(({ region }) => region.level === kind);
    const candidates = ofKind.length
      ? ofKind
      : found.names.filter(
          (name) =>
            (!name.needsKind || (name.region.level !== "district" && isPlace)) &&
            !namesSomethingElse(words, start, name),
        );
    const place = nearestTo([...new Set(candidates.map(({ region }) => region))], nearCode);
    if (!place) continue;
    const isSaid = isPlace || ofKind.length > 0 || beforePlaces.has(words[start] ?? "");
    places.push({ ...place, sure: place.sure && isSaid });
    start += found.length - 1;
  }
  return places;
}

/** Returns whether the words before a name show that it is not a place. */
function namesSomethingElse(words: readonly string[], start: number, name: PlaceName): boolean {
  // In "jalan di Yogyakarta", the name of the province starts with "di", which marks a place.
  if (beforePlaces.has(words[start] ?? "")) return false;
  const [lastButOne, last] = [words[start - 2] ?? "", words[start - 1] ?? ""];
  if (beforeOtherNames.has(last) || (lastButOne === "rumah" && last === "makan")) return true;
  return !name.isLandmark && (beforeStreets.has(last) || (last === "raya" && beforeStreets.has(lastButOne)));
}

function namesOf(region: Region): PlaceName[] {
  const core = wordsOf(coreNameOf(region));
  const isDistrict = region.level === "district";
  const needsKind = isDistrict || (core.length === 1 && everydayNames.has(core[0] as string));
  const names: PlaceName[] = [{ words: core, region, needsKind }];
  for (const alias of regionAliases[region.code] ?? [])
    names.push({ words: wordsOf(alias), region, needsKind: false });
  return names;
}

function buildIndex(): PlaceIndex {
  const { regions, byCode } = regionTable();
  const landmarks = landmarkLines.split("\n").flatMap((line): PlaceName[] => {
    const words = line.split(" ");
    const region = byCode.get(words.pop() ?? "");
    return region ? [{ words, region, needsKind: false, isLandmark: true }] : [];
  });
  const found = new Map<string, PlaceName[]>();
  for (const name of [...regions.flatMap(namesOf), ...landmarks]) {
    const first = name.words[0] ?? "";
    const there = found.get(first);
    if (there) there.push(name);
    else found.set(first, [name]);
  }
  for (const names of found.values()) names.sort((one, other) => other.words.length - one.words.length);
  return found;
}

/** Of regions with the same name, chooses one in the same regency, or else in the same province. */
function nearestTo(candidates: readonly Region[], nearCode: string | undefined): NamedPlace | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  if (candidates.length === 1) return { region: first, sure: true };
  for (const length of [5, 2]) {
    const near = candidates.filter(
      ({ code }) => nearCode !== undefined && code.startsWith(nearCode.slice(0, length)),
    );
    if (near.length === 1) return { region: near[0] as Region, sure: true };
  }
  // "Bandung" means the city rather than the regency. Districts with the same name stay ambiguous.
  const city =
    candidates.find(({ level }) => level === "city") ?? candidates.find(({ level }) => level !== "district");
  return city && { region: city, sure: false };
}

function nameAt(words: readonly string[], start: number): { names: PlaceName[]; length: number } | undefined {
  index ??= buildIndex();
  const starting = index.get(words[start] ?? "");
  if (!starting) return undefined;
  const isHere = (name: PlaceName) => name.words.every((word, offset) => words[start + offset] === word);
  if (!starting.some(isHere)) return undefined;
  const names = starting.filter(isHere);
  const length = names[0]?.words.length ?? 0;
  return length ? { names: names.filter((name) => name.words.length === length), length } : undefined;
}
