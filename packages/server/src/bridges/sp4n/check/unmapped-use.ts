import type { UsedName, UsedNames } from "../../../store/report/used-names.ts";
import { locationOf, type Sp4nMapping } from "../mapping/mapping.ts";

/** Names in use without an id of their own in a mapping, the most used first. */
export interface UnmappedUse {
  /** Agencies of valid keys and of the policy. */
  agencies: string[];
  categories: UsedName[];
  /** Regions that no region around them has an id for either. */
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
