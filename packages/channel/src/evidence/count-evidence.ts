import { findPresentAgency } from "@lapor/directory";
import type { EvidenceFigures, ReportStatus, TimelineKind } from "@lapor/openapi";
import { addToTally, countOfTally, medianOfTally, type Tally } from "../public/tally.ts";
import type { EvidenceBy, EvidenceCount } from "./store.ts";

/**
 * Officers' actions that tell the reporter something new. A verification alone does not count as a response.
 */
export const responseKinds: readonly TimelineKind[] = [
  "follow_up_started",
  "information_requested",
  "answered",
];

/** The word of SP4N-LAPOR! for a settled complaint, in small letters. */
export const settledThere = "selesai";

const settledThereWords: readonly string[] = [settledThere, "terdisposisi selesai"];

/** The counted properties of a report. */
export interface EvidenceReport {
  /** The party that keeps it; "" is national triage. */
  keeper: string;
  /** "": assigned to none. */
  unitId: string;
  /** YYYY-MM. */
  month: string;
  status: ReportStatus;
  answered: boolean;
  /** Missed a deadline. */
  late: boolean;
  /** Hours to the first response, rounded up; null before that. */
  hoursToResponse: number | null;
  /** Calendar days to closing; null unless it is closed. */
  daysToSettlement: number | null;
  /** In SP4N-LAPOR!, with a number there. */
  forwarded: boolean;
  /**
   * Its last known status there in small letters; `settledThere` if the mapping of the bridge says that it is
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
 * Rounded down, so that 89.999 % is never shown as 90 %. In whole numbers, because 0.29 * 100 is below 29.
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

/** Counts reports one by one, so that a store can read them in parts. Keeps only counts. */
export interface EvidenceCounter {
  add(report: EvidenceReport): void;
  /** All together first, which is there without any report too. */
  counts(): EvidenceCount[];
}

/** Creates an empty counter. Reports of an ended agency count for the one that took over its tasks. */
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
