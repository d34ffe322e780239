import {
  type Agency,
  findAgency,
  findRegion,
  regionPath,
  searchAgencies,
  searchRegions,
  topics,
} from "@lapor/directory";
import type { Found } from "./search-field.ts";

const asAgency = ({ id, name }: Agency): Found => ({ id, name, note: id });

export function agencyOf(id: string): Found | undefined {
  const agency = findAgency(id);
  return agency && asAgency(agency);
}

export const agenciesLike = (typed: string): Found[] =>
  typed.trim() ? searchAgencies(typed, { limit: 8 }).map(asAgency) : [];

const asRegion = (code: string, name: string): Found => ({
  id: code,
  name,
  note: regionPath(code)
    .map((region) => region.name)
    .reverse()
    .join(", "),
});

export function regionOf(code: string): Found | undefined {
  const region = findRegion(code);
  return region && asRegion(region.code, region.name);
}

export const regionsLike = (typed: string): Found[] =>
  typed.trim() ? searchRegions(typed, { limit: 8 }).map(({ code, name }) => asRegion(code, name)) : [];

/** The categories' names by id, as the form lists them. */
export const categories: Readonly<Record<string, string>> = Object.fromEntries(
  topics
    .map(({ id, names }) => [id, names.id] as const)
    .sort(([, left], [, right]) => left.localeCompare(right, "id")),
);
