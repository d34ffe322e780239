import type { AgencySummary, PublicReport, PublicReportCounts, PublicReportList } from "@lapor/sdk";
import type { ShownFigures } from "../figures/read-figures.ts";
import type { PublicReader } from "../public-reader.ts";
import { type PublicState, queryOf } from "../public-state.ts";
import type { PublicView } from "../public-view.ts";

/** The channel's data for a state. */
export interface Shown {
  state: PublicState;
  list?: PublicReportList | undefined;
  /** The query that returned the list. */
  query?: string | undefined;
  /** Renders the agency's figures above a list of its reports. */
  summary?: ((view: PublicView) => unknown) | undefined;
  counts?: PublicReportCounts | undefined;
  figures?: ShownFigures | undefined;
  /** The open report, or "missing" if no public report has its tracking ID. */
  report?: PublicReport | "missing" | undefined;
}

function missingOr(error: unknown): "missing" {
  const { code } = error as { code?: string };
  if (code === "report_not_found" || code === "invalid_tracking_id") return "missing";
  throw error;
}

/** Loads one report and keeps the list, to which the reader can return. */
export const readReport = async (
  reader: PublicReader,
  state: PublicState,
  before: Shown | undefined,
  signal: AbortSignal,
): Promise<Shown> => ({
  ...before,
  state,
  report: await reader.getPublicReport(state.trackingId, { signal }).catch(missingOr),
});

/**
 * Loads a page of the list, unless it is the page that was loaded last. `limit` is the number of reports per
 * page.
 */
export async function readList(
  reader: PublicReader,
  state: PublicState,
  before: Shown | undefined,
  limit: number | string | undefined,
  signal: AbortSignal,
): Promise<Shown> {
  const query = JSON.stringify(queryOf(state));
  const list =
    before?.query === query
      ? before.list
      : await reader.listPublicReports({ ...queryOf(state), limit: Number(limit) || 20 }, { signal });
  return { state, list, query };
}

/** Returns the agency in the state, or undefined until one of its reports has been loaded. */
export const agencyOf = ({ state, list }: Shown): AgencySummary | undefined =>
  list?.data.map(({ responsible }) => responsible.agency).find((agency) => agency?.id === state.agencyId);

/** Loads the number of reports per region that match a state, for the map. */
export const readCounts = (
  reader: PublicReader,
  state: PublicState,
  signal: AbortSignal,
): Promise<PublicReportCounts> =>
  reader.countPublicReports({ ...queryOf({ ...state, cursor: "" }), by: "region" }, { signal });
