import type { UsedName, UsedNames } from "../../../store/report/used-names.ts";
import { locationOf, type Sp4nMapping } from "../mapping/mapping.ts";

/** Names in use that have no ID of their own in a mapping, most used first. */
export interface UnmappedUse {
  /** Agencies that valid keys or the policy name. */
  agencies: string[];
  categories: UsedName[];
  /** Regions without an ID for themselves or for any region around them. */
  regions: UsedName[];
}

/** Compares a mapping with what a channel uses. */
export function findUnmappedUse(
  { agencies, categories, regions }: UsedNames,
  { ids }: Sp4nMapping,
  agencyId: string | undefined,
): UnmappedUse {
  const named = new Set([agencyId, ...agencies]);
  const withoutDefaults = { ...ids, defaultLocation: null };
  return {
    agencies: [...named].filter((id) => id !== undefined).filter((id) => !ids.agencies.has(id)),
    categories: categories.filter(({ name }) => !ids.categories.has(name)),
    regions: regions.filter(({ name }) => locationOf(withoutDefaults, name) === null),
  };
}
