import type { Classification, InboxSort, ListAgencyReportsQuery } from "@lapor/sdk";
import { findView, firstView, type View, type ViewName } from "./views.ts";

/** Filters that an officer adds to a view. An absent filter excludes nothing. */
export interface Filters {
  search?: string | undefined;
  classification?: Classification | undefined;
  categoryId?: string | undefined;
  receivedFrom?: string | undefined;
  receivedTo?: string | undefined;
  sort?: InboxSort | undefined;
}

/** The state of the desk that is in its URL. */
export interface Route {
  view: ViewName;
  filters: Filters;
  /** The open report. */
  trackingId?: string | undefined;
}

/** The names in the query of the URL, which officers see and share. */
const parameters: readonly [keyof Filters, string][] = [
  ["search", "cari"],
  ["classification", "jenis"],
  ["categoryId", "kategori"],
  ["receivedFrom", "dari"],
  ["receivedTo", "sampai"],
  ["sort", "urut"],
];

const accepted: Partial<Record<keyof Filters, readonly string[]>> = {
  classification: ["complaint", "aspiration", "information_request"],
  sort: ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"],
};

const isDay = (text: string): boolean => /^(19|2\d)\d\d-\d\d-\d\d$/.test(text);

function isAccepted(name: keyof Filters, value: string): boolean {
  if (name === "receivedFrom" || name === "receivedTo") return isDay(value);
  if (name === "search") return value.trim().length > 0 && value.length <= 200;
  return accepted[name]?.includes(value) ?? value.length <= 64;
}

/** Reads a URL below `base`. An unknown view becomes the first one; an invalid filter is left out. */
export function readRoute(url: URL, base: string): Route {
  const [view, trackingId] = url.pathname.startsWith(`${base}/`)
    ? url.pathname.slice(base.length + 1).split("/")
    : [];
  const filters: Record<string, string> = {};
  for (const [name, parameter] of parameters) {
    const value = url.searchParams.get(parameter);
    if (value && isAccepted(name, value)) filters[name] = value;
  }
  return {
    view: (findView(view) ?? firstView).name,
    filters,
    ...(trackingId && { trackingId: decodeURIComponent(trackingId) }),
  };
}

/** The URL of a route, without an origin. */
export function writeRoute({ view, filters, trackingId }: Route, base: string): string {
  const query = new URLSearchParams();
  for (const [name, parameter] of parameters) {
    const value = filters[name];
    if (value) query.set(parameter, value);
  }
  const path = [base, view, ...(trackingId ? [encodeURIComponent(trackingId)] : [])].join("/");
  return query.size ? `${path}?${query}` : path;
}

/** The query of `listAgencyReports` for a route. */
export function queryOf({ query, sortable }: View, filters: Filters): ListAgencyReportsQuery {
  const { search, classification, categoryId, receivedFrom, receivedTo, sort } = filters;
  return {
    ...query,
    classification,
    receivedFrom,
    receivedTo,
    q: search,
    categoryId: categoryId ? [categoryId] : undefined,
    ...(sortable && sort && { sort }),
  };
}

/** Whether two routes have the same list, so that its place is kept. */
export const haveSameList = (one: Route, other: Route): boolean =>
  writeRoute({ ...one, trackingId: undefined }, "") === writeRoute({ ...other, trackingId: undefined }, "");
