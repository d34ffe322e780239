import type { Classification, ListPublicReportsQuery, ReportStatus } from "@lapor/sdk";

type ViewName = "list" | "map" | "statistics" | "agency";

/** The views of public reports. The view `agency` lists one agency's reports. */
export const publicViews: readonly ViewName[] = ["list", "map", "statistics", "agency"];

/** The statuses of public reports, in life cycle order. */
export const publicStatuses: readonly ReportStatus[] = [
  "submitted",
  "assigned",
  "in_progress",
  "awaiting_reporter",
  "answered",
  "closed",
  "archived",
];

export const publicClassifications: readonly Classification[] = [
  "complaint",
  "aspiration",
  "information_request",
];

/**
 * The reader's view of public reports, as a URL represents it. An empty string means that a member is not
 * set.
 */
export interface PublicState {
  view: ViewName;
  /** The tracking ID of the open report. */
  trackingId: string;
  q: string;
  agencyId: string;
  regionCode: string;
  categoryId: string;
  status: readonly ReportStatus[];
  classification: Classification | "";
  /** The first day of the period, in the format 2026-11-29. */
  from: string;
  to: string;
  /** The quarter of the statistics (2026-2). If it is empty, the latest published quarter is shown. */
  quarter: string;
  cursor: string;
}

/** The state that shows all public reports, newest first. */
export const firstState: PublicState = {
  view: "list",
  trackingId: "",
  q: "",
  agencyId: "",
  regionCode: "",
  categoryId: "",
  status: [],
  classification: "",
  from: "",
  to: "",
  quarter: "",
  cursor: "",
};

const day = /^(19|2\d)\d\d-\d\d-\d\d$/;

/** Returns whether the day exists in the calendar. For example, 2026-02-30 does not. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(value);
}

/**
 * The patterns of valid values. An invalid value is dropped, so an old or mistyped link shows more reports
 * instead of an error.
 */
const patterns: Readonly<Record<Exclude<keyof PublicState, "view" | "status" | "classification">, RegExp>> = {
  trackingId: /^[\w -]{9,32}$/,
  q: /^.{2,200}$/su,
  agencyId: /^.{1,64}$/su,
  regionCode: /^\d{2}(\.\d{2}(\.\d{2})?)?$/,
  categoryId: /^.{1,64}$/su,
  from: day,
  to: day,
  quarter: /^2\d\d\d-[1-4]$/,
  cursor: /^.{1,4000}$/su,
};

const texts = Object.keys(patterns) as (keyof typeof patterns)[];

/** Parses a URL's query or the fields of the filter form. */
export function readState(params: URLSearchParams): PublicState {
  const state: PublicState = { ...firstState };
  for (const name of texts) {
    const value = (params.get(name) ?? "").trim();
    if (patterns[name].test(value) && (patterns[name] !== day || isDay(value))) state[name] = value;
  }
  const [view, classification] = [params.get("view"), params.get("classification")];
  state.view = publicViews.find((each) => each === view) ?? "list";
  state.classification = publicClassifications.find((each) => each === classification) ?? "";
  // A form repeats the field for each value, whereas a link joins the values with commas.
  const statuses = params.getAll("status").flatMap((value) => value.split(","));
  state.status = publicStatuses.filter((each) => statuses.includes(each));
  return state;
}

/** Returns the query of a URL, which contains only what differs from `firstState`. */
export function writeState(state: PublicState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.view !== "list") params.set("view", state.view);
  for (const name of texts) if (state[name]) params.set(name, state[name]);
  if (state.status.length) params.set("status", state.status.join(","));
  if (state.classification) params.set("classification", state.classification);
  return params;
}

/** Returns a state's filters in the format of `listPublicReports`. */
export function queryOf(state: PublicState): ListPublicReportsQuery {
  const { q, agencyId, regionCode, categoryId, status, classification, from, to, cursor } = state;
  return {
    q: q || undefined,
    agencyId: agencyId || undefined,
    regionCode: regionCode || undefined,
    categoryId: categoryId || undefined,
    status: status.length ? status : undefined,
    classification: classification || undefined,
    from: from || undefined,
    to: to || undefined,
    cursor: cursor || undefined,
  };
}

/**
 * The filters that a site has set for its element, or that a URL's path sets. The reader cannot change them.
 */
export type FixedFilters = Readonly<Partial<Pick<PublicState, "agencyId" | "regionCode" | "categoryId">>>;

/** Returns whether the reader has set a filter or searched. */
export function isFiltered(state: PublicState, fixed: FixedFilters = {}): boolean {
  const { view: _, trackingId, cursor, status, ...texts } = state;
  return (
    status.length > 0 ||
    Object.entries(texts).some(([name, value]) => value !== "" && value !== Reflect.get(fixed, name))
  );
}
