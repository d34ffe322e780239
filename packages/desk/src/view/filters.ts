import type {
  Channel,
  Classification,
  InboxSort,
  ListAgencyReportsQuery,
  Me,
  NationalState,
  ReportStatus,
} from "@lapor/sdk";
import { dayInJakarta } from "../time/dates.ts";
import type { View } from "./views.ts";

/** The value of the filter `unit` for reports that are assigned to no unit. */
export const noUnit = "belum";

/** The value of the filter `officer` for the signed-in officer. */
export const own = "saya";

/** Filters that an officer adds to a view. */
export interface Filters {
  search?: string | undefined;
  status?: ReportStatus | undefined;
  /** A unit's ID, or `noUnit`. */
  unit?: string | undefined;
  /** The ID of an officer of the agency, or `own`. */
  officer?: string | undefined;
  regionCode?: string | undefined;
  categoryId?: string | undefined;
  classification?: Classification | undefined;
  nationalState?: NationalState | undefined;
  dueTo?: string | undefined;
  receivedFrom?: string | undefined;
  receivedTo?: string | undefined;
  sort?: InboxSort | undefined;
}

export type FilterName = keyof Filters;

/** The filters' names in the URL query, which officers see and share. */
export const filterParameters: readonly [FilterName, string][] = [
  ["search", "cari"],
  ["status", "status"],
  ["unit", "unit"],
  ["officer", "petugas"],
  ["regionCode", "wilayah"],
  ["categoryId", "kategori"],
  ["classification", "jenis"],
  ["nationalState", "sp4n"],
  ["dueTo", "tenggat"],
  ["receivedFrom", "dari"],
  ["receivedTo", "sampai"],
  ["sort", "urut"],
];

const reportStatuses: readonly ReportStatus[] = [
  ...(["submitted", "assigned", "in_progress", "awaiting_reporter"] as const),
  ...(["answered", "closed", "archived"] as const),
];

const nationalStates: readonly NationalState[] = [
  ...(["manual", "pending", "sending", "unknown", "refused", "forwarded"] as const),
];

export const sorts: readonly InboxSort[] = ["dueAt", "submittedAt", "-submittedAt", "-updatedAt"];

const accepted: Partial<Record<FilterName, readonly string[]>> = {
  classification: ["complaint", "aspiration", "information_request"],
  sort: sorts,
};

export const statusesOf = ({ query }: View): readonly string[] => query.status ?? reportStatuses;
export const nationalStatesOf = ({ query }: View): readonly string[] => query.nationalState ?? nationalStates;

/** Returns whether the channel accepts the value and the view can contain reports with it. */
export function isAccepted(name: FilterName, value: string, view: View): boolean {
  if (name === "receivedFrom" || name === "receivedTo" || name === "dueTo")
    return /^(19|2\d)\d\d-\d\d-\d\d$/.test(value);
  if (name === "search") return value.trim().length > 0 && value.length <= 200;
  if (name === "regionCode") return /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/.test(value);
  if (name === "status") return statusesOf(view).includes(value);
  if (name === "nationalState") return nationalStatesOf(view).includes(value);
  return accepted[name]?.includes(value) ?? value.length <= 64;
}

export interface Party {
  me: Me;
  channel: Channel;
}

/**
 * Returns whether a view offers a filter. A view that fixes a property does not offer a filter for it.
 * Reports that have left the agency can be filtered only by the properties with which they left.
 */
export function isOffered(
  name: FilterName,
  { query, dueToday, sortable }: View,
  { me, channel }: Party,
): boolean {
  const isPassedOn = query.scope === "passed_on";
  if (name === "sort") return sortable;
  if (name === "status") return query.status?.length !== 1;
  if (name === "unit") return me.agency !== undefined && !isPassedOn && query.unassigned === undefined;
  if (name === "officer") return me.agency !== undefined && !isPassedOn && query.unassigned === undefined;
  if (name === "dueTo") return !isPassedOn && !dueToday;
  if (name === "nationalState") return channel.identity.nationalChannel !== "none" && !isPassedOn;
  return true;
}

/** Returns the query for a view with filters. Omits filters that the view does not offer. */
export function queryOf(
  view: View,
  filters: Filters,
  party: Party & { now: () => Date },
): ListAgencyReportsQuery {
  const kept: Filters = {};
  for (const [name] of filterParameters)
    if (filters[name] && isOffered(name, view, party)) Object.assign(kept, { [name]: filters[name] });
  return {
    ...view.query,
    ...(view.dueToday && { dueTo: dayInJakarta(party.now()) }),
    ...asQuery(kept),
  };
}

export function asQuery(filters: Filters): ListAgencyReportsQuery {
  const { search, status, unit, officer, regionCode, categoryId, nationalState, ...others } = filters;
  return {
    ...others,
    ...(search && { q: search }),
    ...(status && { status: [status] }),
    ...(unit && (unit === noUnit ? { unassigned: true } : { unitId: [unit] })),
    ...(officer && { officerId: officer === own ? "me" : officer }),
    ...(regionCode && { regionCode: [regionCode] }),
    ...(categoryId && { categoryId: [categoryId] }),
    ...(nationalState && { nationalState: [nationalState] }),
  };
}
