import { findAgency, type NamedPlace, placesInText } from "@lapor/directory";
import { mostCharacters } from "./tokens.ts";

/** Where a text's matter is, and how that is known. */
export interface FoundPlace {
  readonly regionCode: string;
  readonly source: "given" | "text" | "site";
  /** What speaks against it: the place that the text names, or with `text` the site's own. */
  readonly differs?: string;
}

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** One of both lies in the other, or they are the same. */
const agree = (one: string, other: string): boolean => holds(one, other) || holds(other, one);

/** In DKI Jakarta one government answers everywhere, so that its cities do not contradict one another. */
const governedAs = (code: string): string => (code.startsWith("31") ? "31" : code.slice(0, 5));

const narrowest = (places: readonly NamedPlace[]): NamedPlace | undefined =>
  places.find(({ region }) => region.level !== "province") ?? places[0];

const likeliest = (places: readonly NamedPlace[]): NamedPlace | undefined =>
  narrowest(places.filter(({ sure }) => sure)) ?? narrowest(places);

/**
 * The place by the pin or the region given, else by the names in the text, else the site's own. What is given wins; where the text names
 * another place, that is told. A name that may be no place never outvotes the site's own region. Undefined when nothing names one.
 */
export const findPlace = (
  text: string,
  { regionCode, siteAgencyId }: { regionCode?: string | undefined; siteAgencyId: string },
): FoundPlace | undefined => {
  const own = findAgency(siteAgencyId)?.regionCode;
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
};
