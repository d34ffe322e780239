import type { Lapor, PublicReportCounts, Statistics, StatisticsQuarter } from "@lapor/sdk";
import type { PublicState } from "../public-state.ts";

/** Quarters that the plot by month covers. */
const quarters = 4;

/** Published statistics: of one quarter, and by month for the year that ends with it. */
export interface PublishedFigures {
  /** Oldest quarter first; the shown one is the last. */
  months: readonly Statistics[];
  /** Absent for one agency. */
  agencies?: Statistics | undefined;
  categories: Statistics;
  regions: Statistics;
}

/** The figures of the statistics view. */
export interface ShownFigures extends PublishedFigures {
  /** By category, of the reports that are public now. Undefined if they could not be read. */
  supports?: PublicReportCounts | undefined;
}

const indexOf = ({ year, quarter }: StatisticsQuarter): number => year * 4 + quarter;

/** The quarters with figures in the year before one, oldest first. */
const quartersBefore = (shown: Statistics): StatisticsQuarter[] =>
  shown.quarters
    .filter((one) => indexOf(one) < indexOf(shown) && indexOf(one) > indexOf(shown) - quarters)
    .sort((one, other) => indexOf(one) - indexOf(other));

/**
 * Reads the statistics of a quarter (default: the latest published one), of all reports or of those that one
 * agency has.
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

/** Reads the data of the statistics view. Without the supports, the figures are still complete. */
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
