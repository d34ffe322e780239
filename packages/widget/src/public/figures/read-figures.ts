import type { Lapor, PublicReportCounts, Statistics, StatisticsQuarter } from "@lapor/sdk";
import type { PublicState } from "../public-state.ts";

/** The number of quarters that the chart by month covers. */
const quarters = 4;

/** Published statistics: for one quarter, and by month for the year that ends with it. */
export interface PublishedFigures {
  /** The quarters, oldest first. The last one is the quarter that is shown. */
  months: readonly Statistics[];
  /** The statistics by agency, or undefined if one agency is selected. */
  agencies?: Statistics | undefined;
  categories: Statistics;
  regions: Statistics;
}

/** The figures in the statistics view. */
export interface ShownFigures extends PublishedFigures {
  /**
   * The number of supports by category for the reports that are currently public. Undefined if they could not
   * be loaded.
   */
  supports?: PublicReportCounts | undefined;
}

const indexOf = ({ year, quarter }: StatisticsQuarter): number => year * 4 + quarter;

/** Returns the quarters with figures in the year before the given quarter, oldest first. */
const quartersBefore = (shown: Statistics): StatisticsQuarter[] =>
  shown.quarters
    .filter((one) => indexOf(one) < indexOf(shown) && indexOf(one) > indexOf(shown) - quarters)
    .sort((one, other) => indexOf(one) - indexOf(other));

/**
 * Loads a quarter's statistics (by default those of the latest published quarter), for all reports or for one
 * agency's reports.
 */
export async function readPublishedFigures(
  { getStatistics }: Pick<Lapor, "getStatistics">,
  { agencyId, quarter: period }: Pick<PublicState, "agencyId" | "quarter">,
  signal?: AbortSignal,
): Promise<PublishedFigures> {
  const [year, quarter] = period.split("-").map(Number);
  const agency = agencyId ? { agencyId } : {};
  const of = { ...agency, ...(period && { year, quarter }) };
  const [latest, categories, regions, agencies] = await Promise.all([
    getStatistics({ by: "month", ...of }, { signal }),
    getStatistics({ by: "category", ...of }, { signal }),
    getStatistics({ by: "region", ...of }, { signal }),
    agencyId ? undefined : getStatistics({ by: "agency", ...of }, { signal }),
  ]);
  const earlier = await Promise.all(
    quartersBefore(latest).map((before) => getStatistics({ by: "month", ...agency, ...before }, { signal })),
  );
  return { months: [...earlier, latest], categories, regions, agencies };
}

/**
 * Loads the data for the statistics view. If the supports cannot be loaded, the figures are returned without
 * them.
 */
export async function readFigures(
  reader: Pick<Lapor, "getStatistics" | "countPublicReports">,
  state: Pick<PublicState, "agencyId" | "quarter">,
  signal?: AbortSignal,
): Promise<ShownFigures> {
  const ofAgency = state.agencyId ? { agencyId: state.agencyId } : {};
  const [figures, supports] = await Promise.all([
    readPublishedFigures(reader, state, signal),
    reader.countPublicReports({ by: "category", ...ofAgency }, { signal }).catch(() => undefined),
  ]);
  return { ...figures, supports };
}
