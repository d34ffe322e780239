import type { Clock } from "@lapor/channel";
import { viewCategory } from "@lapor/channel/store";
import { findRegion, listRegionChildren, type Region, regionPath, topics } from "@lapor/directory";
import type { FilterChoices, PublicState } from "@lapor/widget/public-templates";
import type { PublicReader } from "../read-channel.ts";
import type { PageParts } from "./page-parts.ts";

/**
 * The time in milliseconds for which the agencies are cached. HTTP caches may keep the counts for the same
 * time.
 */
const keptMs = 300_000;

/**
 * Lists, by name, only the agencies with recent public reports, because there are more than 600 agencies.
 * Returns the previous list while the channel cannot count, and undefined before the first list.
 */
export function createAgencyChoices(
  clock: Clock,
): (reader: PublicReader) => Promise<FilterChoices["agencies"]> {
  let kept: FilterChoices["agencies"];
  let until = 0;
  return async (reader) => {
    const now = clock.now().getTime();
    if (now < until) return kept;
    const read = await reader.countPublicReports("agency", new URLSearchParams());
    if ("refusal" in read) return kept;
    const agencies = read.data.data.flatMap(({ responsible }) => responsible?.agency ?? []);
    kept = agencies.toSorted((one, other) => one.name.localeCompare(other.name, "id"));
    until = now + keptMs;
    return kept;
  };
}

/** Returns the filter choices: all categories and provinces, the parts of the chosen region, and agencies. */
export async function findChoices(
  { language, reader, listAgencies }: PageParts,
  { regionCode }: Pick<PublicState, "regionCode">,
): Promise<FilterChoices> {
  const categories = topics.flatMap(({ id }) => viewCategory(id, language) ?? []);
  const provinces = await listRegionChildren(null);
  const chosen = regionCode ? findRegion(regionCode) : undefined;
  const within = chosen && (await findParts(chosen));
  return { categories, provinces, within, agencies: await listAgencies(reader) };
}

/**
 * Returns the parts of a region (for a district, its neighbours), and the region itself unless it is a
 * province.
 */
async function findParts(chosen: Region): Promise<FilterChoices["within"]> {
  const whole = chosen.level === "district" ? (regionPath(chosen.code).at(-1) ?? chosen) : chosen;
  const parts = await listRegionChildren(whole.code);
  return { name: whole.name, regions: whole.level === "province" ? parts : [whole, ...parts] };
}
