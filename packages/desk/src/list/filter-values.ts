import type { Category } from "@lapor/sdk";
import type { AgencyStaff } from "../session/agency.ts";
import { assignable, isSelf } from "../session/agency.ts";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { shortDay } from "../time/dates.ts";
import { type FilterName, isOffered, nationalStatesOf, noUnit, own, statusesOf } from "../view/filters.ts";
import type { Route } from "../view/route.ts";
import { findView, firstView } from "../view/views.ts";
import type { RegionChoices } from "./region-choices.ts";

export interface FilterSources {
  route: Route;
  session: Session & ChannelContext & AgencyStaff & Clock;
  categories: readonly Category[];
  regions: RegionChoices;
}

/** The filters other than search and sort order, in display order. */
const shown: readonly FilterName[] = [
  ...(["status", "unit", "officer", "dueTo", "categoryId", "classification"] as const),
  ...(["regionCode", "receivedFrom", "receivedTo", "nationalState"] as const),
];

export function offeredFilters({ route, session }: FilterSources): readonly FilterName[] {
  const view = findView(route.view) ?? firstView;
  return shown.filter((name) => isOffered(name, view, session));
}

/** Returns the values of a filter with their names, or undefined for a filter whose value is a day. */
export function choicesOf(
  name: FilterName,
  { route, session, categories, regions }: FilterSources,
): [value: string, name: string][] | undefined {
  const { strings, channel, units } = session;
  const { names } = strings;
  const view = findView(route.view) ?? firstView;
  switch (name) {
    case "status":
      return statusesOf(view).map((one) => [one, nameIn(names.statuses, one)]);
    case "unit":
      return [[noUnit, strings.filter.noUnit], ...units.map(({ id, name }): [string, string] => [id, name])];
    case "officer":
      return assignable(session).map(({ id, name }): [string, string] =>
        isSelf(id, session) ? [own, strings.filter.own] : [id, name],
      );
    case "categoryId":
      return categories.map(({ id, name }) => [id, name]);
    case "classification":
      return channel.classifications.map((one) => [one, nameIn(names.classifications, one)]);
    case "regionCode":
      return regions.around(route.filters.regionCode, session).map(({ code, name }) => [code, name]);
    case "nationalState":
      return nationalStatesOf(view).map((one) => [one, nameIn(names.nationalStates, one)]);
    default:
      return undefined;
  }
}

interface FilterChip {
  name: FilterName;
  label: string;
  value: string;
}

/** Returns the route's active filters, apart from search and sort order. */
export function chipsOf(sources: FilterSources): FilterChip[] {
  const { route, session } = sources;
  const { strings, language, now } = session;
  return offeredFilters(sources).flatMap((name): FilterChip[] => {
    const value = route.filters[name];
    if (!value) return [];
    const choices = choicesOf(name, sources);
    const found = choices?.find(([one]) => one === value)?.[1];
    const words = choices ? (found ?? value) : shortDay(`${value}T00:00:00+07:00`, language, now());
    return [{ name, label: strings.filter.labels[name], value: words }];
  });
}
