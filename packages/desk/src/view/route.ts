import { type Filters, filterParameters, isAccepted } from "./filters.ts";
import { findView, firstView, type ViewName } from "./views.ts";

/** The state of the desk that is in its URL. */
export interface Route {
  view: ViewName;
  filters: Filters;
  /** The open report. */
  trackingId?: string | undefined;
}

/** The characters of tracking IDs. The channel would refuse any other segment. */
const trackingIdShape = /^[A-Za-z0-9-]{1,32}$/;

/**
 * Reads a URL below `base`. An unknown view becomes the first one, without a report, because the rest of the
 * path belongs to another page. Invalid filters are left out.
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

/** The URL of a route, without an origin. */
export function writeRoute({ view, filters, trackingId }: Route, base: string): string {
  const query = new URLSearchParams();
  for (const [name, parameter] of filterParameters) {
    const value = filters[name];
    if (value) query.set(parameter, value);
  }
  const path = [base, view, ...(trackingId ? [encodeURIComponent(trackingId)] : [])].join("/");
  return query.size ? `${path}?${query}` : path;
}

/** Whether two routes have the same list, so that its place is kept. */
export const haveSameList = (one: Route, other: Route): boolean =>
  writeRoute({ ...one, trackingId: undefined }, "") === writeRoute({ ...other, trackingId: undefined }, "");
