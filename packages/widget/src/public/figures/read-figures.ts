import type { Lapor, Statistics } from "@lapor/sdk";

/** Quarters that the plot by month covers. */
const quarters = 4;

/** The statistics that the view shows: of the latest published quarter, and by month for a year. */
export interface PublishedFigures {
  /** Oldest quarter first; the latest one is the last. */
  months: readonly Statistics[];
  /** Absent for one agency. */
  agencies?: Statistics | undefined;
  categories: Statistics;
  regions: Statistics;
}

/** The quarters before one, oldest first. */
function quartersBefore({ year, quarter }: Statistics): { year: number; quarter: number }[] {
  return Array.from({ length: quarters - 1 }, (_, index) => {
    const at = year * 4 + quarter - 1 - (quarters - 1 - index);
    return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
  });
}

/** Reads the statistics of all reports, or of those that one agency has. */
export async function readFigures(
  { getStatistics }: Pick<Lapor, "getStatistics">,
  agencyId: string,
  signal?: AbortSignal,
): Promise<PublishedFigures> {
  const of = agencyId ? { agencyId } : {};
  const [latest, categories, regions, agencies] = await Promise.all([
    getStatistics({ by: "month", ...of }, { signal }),
    getStatistics({ by: "category", ...of }, { signal }),
    getStatistics({ by: "region", ...of }, { signal }),
    agencyId ? undefined : getStatistics({ by: "agency" }, { signal }),
  ]);
  // Without a total there is no published quarter before either.
  const earlier = latest.total
    ? await Promise.all(
        quartersBefore(latest).map((quarter) =>
          getStatistics({ by: "month", ...of, ...quarter }, { signal }),
        ),
      )
    : [];
  return { months: [...earlier, latest], categories, regions, agencies };
}
