import type { PublicCountBy } from "@lapor/sdk";
import type { FilterChoices } from "../filters-template.ts";
import type { PublicReader } from "../public-reader.ts";
import { type PublicState, queryOf } from "../public-state.ts";

/** Loads each filter's options: the values that occur in the reports that match the other filters. */
export async function readChoices(reader: PublicReader, state: PublicState): Promise<FilterChoices> {
  const province = state.regionCode.slice(0, 2);
  const count = async (by: PublicCountBy, other: Partial<PublicState>) =>
    (await reader.countPublicReports({ ...queryOf({ ...state, cursor: "", ...other }), by })).data;
  const regionsOf = async (regionCode: string) =>
    (await count("region", { regionCode })).flatMap(({ regionCode: code, regionName = "" }) =>
      code ? [{ code, name: regionName.split(",")[0]! }] : [],
    );
  const [categories, agencies, provinces, regions] = await Promise.all([
    count("category", { categoryId: "" }),
    count("agency", { agencyId: "" }),
    regionsOf(""),
    province ? regionsOf(province) : [],
  ]);
  const name = provinces.find(({ code }) => code === province)?.name;
  return {
    categories: categories.flatMap(({ category }) => category ?? []),
    agencies: agencies.flatMap(({ responsible }) => responsible?.agency ?? []),
    provinces,
    within: name ? { name, regions } : undefined,
  };
}
