import { findAgency, type NamedPlace, placesInText, type Region } from "@lapor/directory";

/** Where a text's matter is, and how that is known. */
export interface FoundPlace {
  readonly regionCode: string;
  readonly source: "given" | "text" | "site";
  /** What the text names in its place. */
  readonly differs?: string;
}

/** What a text names is said by then. */
const longestText = 4000;

const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** One of both lies in the other, or they are the same. */
const agree = (one: string, other: string): boolean => holds(one, other) || holds(other, one);

/** In DKI Jakarta one government answers everywhere, so that its cities do not contradict one another. */
const governedAs = (code: string): string => (code.startsWith("31") ? "31" : code.slice(0, 5));

const likeliest = (places: readonly NamedPlace[]): Region | undefined => {
  const sure = places.filter((place) => place.sure).map(({ region }) => region);
  return sure.find(({ level }) => level !== "province") ?? sure[0];
};

/**
 * The place by the pin or the region given, else by the names in the text, else the site's own. What is given wins; where the text names
 * another place, that is told. Undefined when nothing names one.
 */
export const findPlace = (
  text: string,
  { regionCode, siteAgencyId }: { regionCode?: string | undefined; siteAgencyId: string },
): FoundPlace | undefined => {
  const own = findAgency(siteAgencyId)?.regionCode;
  const places = placesInText(text.slice(0, longestText), regionCode ?? own);
  const contradicts = (code: string) =>
    places.every(({ region }) => !agree(governedAs(region.code), governedAs(code)));
  const named = likeliest(places);
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
  return named && { regionCode: named.code, source: "text", ...(own !== undefined && { differs: own }) };
};
