import { type Filters, filterParameters, isAccepted } from "./filters.ts";
import { findView, firstView, type ViewName } from "./views.ts";

/** The part of the desk's state that is in its URL. */
export interface Route {
  view: ViewName;
  filters: Filters;
  trackingId?: string | undefined;
}

/** The format of tracking IDs. */
const trackingIdShape = /^[A-Za-z0-9-]{1,32}$/;

/**
 * Parses a URL below `base`. An unknown view becomes the first view, without a report, because the rest of
 * the path belongs to another page. Invalid filters are omitted.
 */
export function readRoute(url: URL, base: string): Route {
  const [view, trackingId] = url.pathname.startsWith(`${base}/`)
    ? url.pathname.slice(base.length + 1).split("/")
    : [];
  const known = findView(view);
  const found = known ?? firstView;
  const filters: Record<string, string> = {};
  for (const [name, parameter] of filterParameters) {
    const value = url.searchParams.get(parameter);
    if (value && isAccepted(name, value, found)) filters[name] = value;
  }
  return {
    view: found.name,
    filters,
    ...(known && trackingId && trackingIdShape.test(trackingId) && { trackingId }),
  };
}

/** Returns a route's URL, without an origin. */
export function writeRoute({ view, filters, trackingId }: Route, base: string): string {
  const query = new URLSearchParams();
  for (const [name, parameter] of filterParameters) {
    const value = filters[name];
    if (value) query.set(parameter, value);
  }
  const path = [base, view, ...(trackingId ? [encodeURIComponent(trackingId)] : [])].join("/");
  return query.size ? `${path}?${query}` : path;
}

/** Returns whether two routes show the same list, regardless of the open report. */
export const haveSameList = (one: Route, other: Route): boolean =>
  writeRoute({ ...one, trackingId: undefined }, "") === writeRoute({ ...other, trackingId: undefined }, "");
