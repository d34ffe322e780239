import { findAgency, type NamedPlace, placesInText } from "@lapor/directory";
import { mostCharacters } from "./tokens.ts";

/** The place of a reported matter, and where it was found. */
export interface FoundPlace {
  readonly regionCode: string;
  readonly source: "given" | "text" | "site";
  /**
   * The place that contradicts `regionCode`: the place named in the text or, if that one is used, the site's
   * region.
   */
  readonly differs?: string;
}

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** Returns whether two regions are the same or one contains the other. */
const agree = (one: string, other: string): boolean => holds(one, other) || holds(other, one);

/**
 * Returns the code that identifies a region's local government. All of DKI Jakarta has a single government,
 * so its cities do not contradict each other.
 */
const governedAs = (code: string): string => (code.startsWith("31") ? "31" : code.slice(0, 5));

const narrowest = (places: readonly NamedPlace[]): NamedPlace | undefined =>
  places.find(({ region }) => region.level !== "province") ?? places[0];

const likeliest = (places: readonly NamedPlace[]): NamedPlace | undefined =>
  narrowest(places.filter(({ sure }) => sure)) ?? narrowest(places);

/**
 * Finds the place of a matter: the given region, or otherwise a place named in the text, or otherwise the
 * site's region. A given region wins; a different place in the text is returned as `differs`. An ambiguous
 * name never overrides the site's region. Returns undefined when nothing indicates a place.
 */
export function findPlace(
  text: string,
  { regionCode, siteAgencyId }: { regionCode?: string | undefined; siteAgencyId?: string | undefined },
): FoundPlace | undefined {
  const own = siteAgencyId === undefined ? undefined : findAgency(siteAgencyId)?.regionCode;
  const places = placesInText(text.slice(0, mostCharacters), regionCode ?? own);
  const contradicts = (code: string) =>
    places.every(({ region }) => !agree(governedAs(region.code), governedAs(code)));
  const likely = likeliest(places);
  const named = likely?.region;
  if (regionCode !== undefined)
    return {
      regionCode,
      source: "given",
      ...(named && contradicts(regionCode) && { differs: named.code }),
    };
  if (own !== undefined && (!named || !contradicts(own)))
    return named && holds(own, named.code)
      ? { regionCode: named.code, source: "text" }
      : { regionCode: own, source: "site" };
  if (own !== undefined && named && !likely?.sure)
    return { regionCode: own, source: "site", differs: named.code };
  return named && { regionCode: named.code, source: "text", ...(own !== undefined && { differs: own }) };
}
