import { findPresentAgency } from "@lapor/directory";
import type { EvidenceFigures, ReportStatus, TimelineKind } from "@lapor/openapi";
import { addToTally, countOfTally, medianOfTally, type Tally } from "../public/tally.ts";
import type { EvidenceBy, EvidenceCount } from "./store.ts";

/**
 * Officer actions that tell the reporter something new. A verification alone does not count as a response.
 */
export const responseKinds: readonly TimelineKind[] = ["follow_up_started", "reporter_asked", "answered"];

/** The status that SP4N-LAPOR! gives a settled report, in lower case. */
export const settledThere = "selesai";

const settledThereWords: readonly string[] = [settledThere, "terdisposisi selesai"];

/** The report properties that are counted. */
export interface EvidenceReport {
  /** The party that holds the report; "" is national triage. */
  keeper: string;
  /** "" when no unit is assigned. */
  unitId: string;
  /** YYYY-MM. */
  month: string;
  status: ReportStatus;
  answered: boolean;
  /** Whether the report missed a deadline. */
  late: boolean;
  /** Hours to the first response, rounded up; null before the first response. */
  hoursToResponse: number | null;
  /** Calendar days until the report was closed; null while it is open. */
  daysToSettlement: number | null;
  /** Whether the report is in SP4N-LAPOR! and has a number there. */
  forwarded: boolean;
  /**
   * The last known status in SP4N-LAPOR!, in lower case, or `settledThere` if the bridge maps that status to
   * closed. Null if none is recorded.
   */
  statusThere: string | null;
  rating: number | null;
}

interface Group {
  reports: number;
  open: number;
  archived: number;
  answered: number;
  settled: number;
  decided: number;
  inTime: number;
  forwarded: number;
  settledThere: number;
  statusUnknown: number;
  hours: Tally;
  days: Tally;
  ratings: Tally;
}

const emptyGroup = (): Group => ({
  reports: 0,
  open: 0,
  archived: 0,
  answered: 0,
  settled: 0,
  decided: 0,
  inTime: 0,
  forwarded: 0,
  settledThere: 0,
  statusUnknown: 0,
  hours: new Map(),
  days: new Map(),
  ratings: new Map(),
});

function addTo(group: Group, report: EvidenceReport): void {
  const { status, answered, late, forwarded, statusThere } = report;
  group.reports++;
  if (status === "closed") group.settled++;
  else if (status === "archived") group.archived++;
  else group.open++;
  if (answered) group.answered++;
  if (answered || late) group.decided++;
  if (answered && !late) group.inTime++;
  if (forwarded) group.forwarded++;
  if (forwarded && statusThere === null) group.statusUnknown++;
  if (forwarded && statusThere !== null && settledThereWords.includes(statusThere)) group.settledThere++;
  addToTally(group.hours, report.hoursToResponse);
  addToTally(group.days, report.daysToSettlement);
  addToTally(group.ratings, report.rating);
}

/**
 * Rounds down, so 89.999 % is never shown as 90 %. Uses whole numbers, because 0.29 * 100 is less than 29.
 */
const shareOf = (part: number, whole: number): number => Math.floor((part * 10_000) / whole) / 10_000;

function figuresOf({ hours, days, ratings, ...counts }: Group): EvidenceFigures {
  const { reports, settled, decided, inTime, forwarded, settledThere } = counts;
  const [hoursToResponse, daysToSettlement] = [medianOfTally(hours), medianOfTally(days)];
  const rated = countOfTally(ratings);
  const ratingSum = [...ratings].reduce((sum, [rating, times]) => sum + rating * times, 0);
  return {
    ...counts,
    ...(reports > 0 && {
      settledShare: shareOf(settled, reports),
      forwardedShare: shareOf(forwarded, reports),
    }),
    ...(decided > 0 && { inTimeShare: shareOf(inTime, decided) }),
    ...(forwarded > 0 && { settledThereShare: shareOf(settledThere, forwarded) }),
    responded: countOfTally(hours),
    ...(hoursToResponse !== null && { hoursToResponse }),
    ...(daysToSettlement !== null && { daysToSettlement }),
    rated,
    ...(rated > 0 && { averageRating: Math.floor((ratingSum * 100) / rated) / 100 }),
  };
}

/** Counts reports one by one, so a store can read them in batches. Keeps only counts. */
export interface EvidenceCounter {
  add(report: EvidenceReport): void;
  /** Returns the counts. The total comes first and is present even without reports. */
  counts(): EvidenceCount[];
}

/** Creates an empty counter. Reports of an abolished agency count for its successor. */
export function createEvidenceCounter(by: EvidenceBy): EvidenceCounter {
  const groups = new Map<string, Pick<EvidenceCount, "group" | "month"> & { counted: Group }>();
  const groupOf = (group: string | null, month: string | null): Group => {
    const name = JSON.stringify([group, month]);
    const known = groups.get(name);
    if (known) return known.counted;
    const counted = emptyGroup();
    groups.set(name, { group, month, counted });
    return counted;
  };
  groupOf(null, null);
  return {
    add(report) {
      const { keeper, unitId, month } = report;
      const group = by === "unit" ? unitId : (findPresentAgency(keeper)?.id ?? keeper);
      addTo(groupOf(null, null), report);
      addTo(groupOf(group, null), report);
      addTo(groupOf(null, month), report);
      addTo(groupOf(group, month), report);
    },
    counts: () =>
      [...groups.values()].map(({ counted, ...key }) => ({ ...key, figures: figuresOf(counted) })),
  };
}
