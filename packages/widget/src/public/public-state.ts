import type { Classification, ListPublicReportsQuery, ReportStatus } from "@lapor/sdk";

type ViewName = "list" | "map" | "statistics" | "agency";

/** The views of public reports. `agency` lists the reports of one agency. */
export const publicViews: readonly ViewName[] = ["list", "map", "statistics", "agency"];

/** In the order of a report's way. */
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

/** The reader's view of public reports, as an address contains it. "" means not set. */
export interface PublicState {
  view: ViewName;
  /** The report that is open. */
  trackingId: string;
  q: string;
  agencyId: string;
  regionCode: string;
  categoryId: string;
  status: readonly ReportStatus[];
  classification: Classification | "";
  /** Days (2026-11-29). */
  from: string;
  to: string;
  /** Of the statistics (2026-2). Default: the latest published one. */
  quarter: string;
  cursor: string;
}

/** All public reports, from the newest one on. */
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

/** Whether the calendar has this day (2026-02-30). */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(value);
}

/** Invalid values are dropped, so that an old or mistyped link shows more reports, not an error. */
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

/** Reads the query of an address or the fields of the filter form. */
export function readState(params: URLSearchParams): PublicState {
  const state: PublicState = { ...firstState };
  for (const name of texts) {
    const value = (params.get(name) ?? "").trim();
    if (patterns[name].test(value) && (patterns[name] !== day || isDay(value))) state[name] = value;
  }
  const [view, classification] = [params.get("view"), params.get("classification")];
  state.view = publicViews.find((each) => each === view) ?? "list";
  state.classification = publicClassifications.find((each) => each === classification) ?? "";
  // A form repeats the field, a link lists its values.
  const statuses = params.getAll("status").flatMap((value) => value.split(","));
  state.status = publicStatuses.filter((each) => statuses.includes(each));
  return state;
}

/** The query of an address: only what differs from `firstState`. */
export function writeState(state: PublicState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.view !== "list") params.set("view", state.view);
  for (const name of texts) if (state[name]) params.set(name, state[name]);
  if (state.status.length) params.set("status", state.status.join(","));
  if (state.classification) params.set("classification", state.classification);
  return params;
}

/** The filters of a state as `listPublicReports` takes them. */
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

/** Filters that a site has fixed for its element, or an address by its path. */
export type FixedFilters = Readonly<Partial<Pick<PublicState, "agencyId" | "regionCode" | "categoryId">>>;

/** Whether a reader has set a filter or searched. */
export function isFiltered(state: PublicState, fixed: FixedFilters = {}): boolean {
  const { view: _, trackingId, cursor, status, ...texts } = state;
  return (
    status.length > 0 ||
    Object.entries(texts).some(([name, value]) => value !== "" && value !== Reflect.get(fixed, name))
  );
}
