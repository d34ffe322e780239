import { viewCategory } from "@lapor/channel";
import { findRegion, listRegionChildren, type Region, regionPath, topics } from "@lapor/directory";
import type { FilterChoices, PublicState } from "@lapor/widget/public-templates";
import type { PageLanguage } from "../public-paths.ts";

/**
 * The filter choices: all categories and provinces, and the parts of the chosen region. Agencies
 * are not among them, because there are more than 600; a report links to those of its agency.
 */
export async function findChoices(
  { regionCode }: Pick<PublicState, "regionCode">,
  language: PageLanguage,
): Promise<FilterChoices> {
  const categories = topics.flatMap(({ id }) => viewCategory(id, language) ?? []);
  const provinces = await listRegionChildren(null);
  const chosen = regionCode ? findRegion(regionCode) : undefined;
  return { categories, provinces, within: chosen && (await findParts(chosen)) };
}

/** The parts of a region (of a district its neighbours), and the region itself unless it is a province. */
async function findParts(chosen: Region): Promise<FilterChoices["within"]> {
  const whole = chosen.level === "district" ? (regionPath(chosen.code).at(-1) ?? chosen) : chosen;
  const parts = await listRegionChildren(whole.code);
  return { name: whole.name, regions: whole.level === "province" ? parts : [whole, ...parts] };
}
