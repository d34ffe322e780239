import type { AgencySummary, PublicReport, PublicReportCounts, PublicReportList } from "@lapor/sdk";
import type { ShownFigures } from "../figures/read-figures.ts";
import type { PublicReader } from "../public-reader.ts";
import { type PublicState, queryOf } from "../public-state.ts";
import type { PublicView } from "../public-view.ts";

/** The data of the channel for a state. */
export interface Shown {
  state: PublicState;
  list?: PublicReportList | undefined;
  /** The query that the list is of. */
  query?: string | undefined;
  /** Above the list of one agency: its figures. */
  summary?: ((view: PublicView) => unknown) | undefined;
  counts?: PublicReportCounts | undefined;
  figures?: ShownFigures | undefined;
  /** "missing" if no public report has the tracking ID. */
  report?: PublicReport | "missing" | undefined;
}

function missingOr(error: unknown): "missing" {
  const { code } = error as { code?: string };
  if (code === "report_not_found" || code === "invalid_tracking_id") return "missing";
  throw error;
}

/** Reads one report. The list is kept for the way back. */
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

/** Reads a page of the list, unless it was read last. `limit` is its number of reports. */
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

/** The agency of the state. Undefined until one of its reports has been read. */
export const agencyOf = ({ state, list }: Shown): AgencySummary | undefined =>
  list?.data.map(({ responsible }) => responsible.agency).find((agency) => agency?.id === state.agencyId);

/** Counts the reports of a state by region, for the map. */
export const readCounts = (
  reader: PublicReader,
  state: PublicState,
  signal: AbortSignal,
): Promise<PublicReportCounts> =>
  reader.countPublicReports({ ...queryOf({ ...state, cursor: "" }), by: "region" }, { signal });
