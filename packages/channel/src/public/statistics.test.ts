import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { ReportRecord, TimelineRecord } from "../records/report.ts";
import type { SurveyRecord } from "../records/survey.ts";
import { elementsOf } from "../survey/survey.ts";
import { type FigureCounts, fewest } from "./figures.ts";
import { countReports } from "./memory-statistics.ts";
import { publishableRows, type StatisticsRow } from "./statistics.ts";

/** The properties that determine the groups of a report. */
interface Placed {
  agency: string;
  region: string;
  category: string;
  month: string;
}

/** The events in a report's life that the statistics count. */
interface Fate {
  transfers: number;
  isAnswered: boolean;
  isLate: boolean;
  isContested: boolean;
  rating: number | null;
  /** Whether a full survey accompanied the rating. */
  isSurveyed: boolean;
}

const nothingHappened: Fate = {
  transfers: 0,
  isAnswered: false,
  isLate: false,
  isContested: false,
  rating: null,
  isSurveyed: false,
};

const until = "2026-12-31";
const agencies = ["a", "b", "c"];
const regions = ["32.73", "33.74", "34.71"];
const categories = ["jalan", "sampah", "air"];
const months = ["2026-10", "2026-11", "2026-12"];
/** The number of possible groups of each kind, including empty ones. */
const groupCount = { agency: agencies.length, region: regions.length, category: categories.length };

const recordOf = ({ agency, region, category, month, ...fate }: Placed & Partial<Fate>, index: number) => {
  const { transfers, isContested, rating } = { ...nothingHappened, ...fate };
  return {
    id: String(index),
    responsibleAgencyId: agency,
    location: { regionCode: region },
    categoryId: category,
    submittedAt: new Date(`${month}-15T00:00:00Z`),
    endedAt: null,
    status: "submitted",
    confidential: false,
    transferCount: transfers,
    contestCount: isContested ? 1 : 0,
    rating,
  } as ReportRecord;
};

const timelineOf = ({ month, isAnswered, isLate }: Placed & Partial<Fate>): TimelineRecord[] =>
  [...(isLate ? (["overdue"] as const) : []), ...(isAnswered ? (["answered"] as const) : [])].map(
    (kind) => ({ kind, at: new Date(`${month}-20T00:00:00Z`) }) as TimelineRecord,
  );

const surveyOf = ({ agency, month }: Placed, index: number): SurveyRecord => ({
  reportId: String(index),
  agencyId: agency,
  unitId: null,
  at: new Date(`${month}-25T00:00:00Z`),
  answers: Object.fromEntries(elementsOf.full.map((element) => [element, 3])),
});

function shownOf(reports: readonly (Placed & Partial<Fate>)[]): StatisticsRow[] {
  const records = new Map(reports.map((report, index) => [String(index), recordOf(report, index)]));
  const timeline = new Map(reports.map((report, index) => [String(index), timelineOf(report)]));
  const surveys = new Map(
    reports.flatMap((report, index) =>
      report.isSurveyed ? [[String(index), surveyOf(report, index)] as const] : [],
    ),
  );
  const counts = countReports(
    { reports: records, timeline, surveys },
    { from: new Date("2026-09-30T17:00:00Z"), before: new Date("2026-12-31T17:00:00Z") },
  );
  return publishableRows(counts, groupCount, until);
}

const dimensions = ["agency", "region", "category", "month"] as const;

const countIn = (reports: readonly Placed[], where: Partial<Placed>): number =>
  reports.filter((report) =>
    Object.entries(where).every(([name, value]) => report[name as keyof Placed] === value),
  ).length;

const groupOf = ({ by, agencyId, key }: StatisticsRow): Partial<Placed> => ({
  ...(by !== "quarter" && { [by]: key }),
  ...(agencyId !== null && { agency: agencyId }),
});

const agrees = (shown: readonly StatisticsRow[], reports: readonly Placed[]): boolean =>
  shown.every((row) => row.reports === countIn(reports, groupOf(row)));

/** Returns all groups: those by one property, and those by one property within an agency. */
function groupsOf(reports: readonly Placed[]): Partial<Placed>[] {
  const single = dimensions.flatMap((name) =>
    [...new Set(reports.map((report) => report[name]))].map((value) => ({ [name]: value })),
  );
  const within = single
    .filter((group) => !("agency" in group))
    .flatMap((group) =>
      [...new Set(reports.map(({ agency }) => agency))].map((agency) => ({ ...group, agency })),
    );
  return [...single, ...within];
}

/** Yields the tables in which one report is in another group, or two reports swap groups. */
function* neighbours(reports: readonly Placed[]): Generator<Placed[]> {
  const values = { agency: agencies, region: regions, category: categories, month: months };
  for (const [index, report] of reports.entries())
    for (const name of dimensions) {
      for (const value of values[name])
        if (value !== report[name]) yield reports.with(index, { ...report, [name]: value });
      for (const [other, second] of reports.entries())
        if (other > index && second[name] !== report[name])
          yield reports
            .with(index, { ...report, [name]: second[name] })
            .with(other, { ...second, [name]: report[name] });
    }
}

const placed = fc.record({
  agency: fc.constantFrom(...agencies, "a", "a"),
  region: fc.constantFrom(...regions, "32.73", "32.73"),
  category: fc.constantFrom(...categories, "jalan", "jalan"),
  month: fc.constantFrom(...months, "2026-11"),
});

test("no count below five is revealed: a different set of reports could have produced the same publication", () => {
  let small = 0;
  fc.assert(
    fc.property(fc.array(placed, { minLength: 5, maxLength: 45 }), (reports) => {
      const shown = shownOf(reports);
      const groups = groupsOf(reports).filter((group) => {
        const count = countIn(reports, group);
        return count > 0 && count < fewest;
      });
      small += groups.length;
      const left = new Set(groups);
      for (const other of neighbours(reports)) {
        if (left.size === 0) break;
        const changed = [...left].filter((group) => countIn(other, group) !== countIn(reports, group));
        if (changed.length === 0 || !agrees(shown, other)) continue;
        for (const group of changed) left.delete(group);
      }
      assert.deepEqual([...left], [], "a count that only one table has");
    }),
    { numRuns: 150 },
  );
  assert.ok(small > 100);
});

test("published counts are always exact and at least five", () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 120 }), (reports) => {
      for (const shown of shownOf(reports)) {
        assert.equal(shown.reports, countIn(reports, groupOf(shown)));
        assert.ok(shown.reports >= fewest);
      }
    }),
  );
});

test("large groups are published in every grouping, and a month below five also suppresses the next smallest month", () => {
  const many = (count: number, changes: Partial<Placed> = {}): Placed[] =>
    Array.from({ length: count }, (_, index) => ({
      agency: agencies[index % 3] as string,
      region: regions[(index + 1) % 3] as string,
      category: categories[Math.floor(index / 3) % 3] as string,
      month: "2026-12",
      ...changes,
    }));
  const rows = shownOf([...many(90), ...many(45, { month: "2026-11" }), ...many(3, { month: "2026-10" })]);
  const keys = (by: string) =>
    rows.filter((row) => row.by === by && row.agencyId === null).map(({ key }) => key);
  assert.deepEqual(keys("month"), ["2026-12"]);
  assert.deepEqual(keys("category").toSorted(), categories.toSorted());
  assert.equal(keys("quarter").length, 1);
});

const noCounts: Omit<FigureCounts, "reports"> = {
  transferred: 0,
  transfers: 0,
  forwarded: 0,
  decided: 0,
  late: 0,
  verified: 0,
  daysToVerify: null,
  answered: 0,
  daysToAnswer: null,
  closed: 0,
  daysToClose: null,
  contested: 0,
  rated: 0,
  ratings: 0,
  surveyForm: "short",
  surveyed: 0,
  scores: 0,
};

test("a figure from fewer than five reports is suppressed, and so is a share whose part or rest is from one to four reports", () => {
  const count = { by: "quarter" as const, agencyId: null, key: "", reports: 20 };
  const rowFor = (changes: object) => {
    const all = { ...count, ...noCounts, daysToVerify: 1, daysToAnswer: 2, daysToClose: 9, ...changes };
    return publishableRows([all, { ...all, by: "agency", key: "a" }], groupCount, until)[0];
  };
  assert.deepEqual(rowFor({}), {
    ...count,
    ...{
      onTimeShare: null,
      transferredShare: 0,
      meanTransfers: 0,
      forwardedShare: null,
      contestedShare: null,
    },
    ...{
      rated: null,
      meanRating: null,
      surveyed: null,
      surveyIndex: null,
      surveyForm: null,
      surveyGrade: null,
    },
    ...{ daysToVerify: null, daysToAnswer: null, daysToClose: null, until },
  });
  const shares = (changes: object) => {
    const row = rowFor(changes);
    return [row?.onTimeShare, row?.transferredShare];
  };
  assert.deepEqual(shares({ decided: 10, late: 5, transferred: 5 }), [0.5, 0.25]);
  assert.deepEqual(shares({ decided: 10, late: 1, transferred: 4 }), [null, null]);
  assert.deepEqual(shares({ decided: 10, late: 7, transferred: 17 }), [null, null]);
  assert.deepEqual(shares({ decided: 5, late: 0, transferred: 20 }), [1, 1]);
  const forwarded = [0, 4, 5, 17, 20].map((count) => rowFor({ forwarded: count })?.forwardedShare);
  assert.deepEqual(forwarded, [null, null, 0.25, null, 1]);
  const medians = rowFor({ verified: 5, answered: 5, closed: 4 });
  assert.deepEqual([medians?.daysToVerify, medians?.daysToAnswer, medians?.daysToClose], [1, 2, null]);
  const contested = [0, 4, 5, 6, 10].map(
    (count) => rowFor({ decided: 10, answered: 10, contested: count })?.contestedShare,
  );
  assert.deepEqual(contested, [0, null, 0.5, null, 1]);
});

test("shares are published only by agency, and the total's share covers only the agencies with a published share", () => {
  const group = (by: StatisticsRow["by"], key: string, reports: number, transferred: number) => ({
    ...noCounts,
    by,
    agencyId: null,
    key,
    reports,
    transferred,
    transfers: transferred,
  });
  const counts = [
    group("quarter", "", 70, 24),
    ...[group("agency", "a", 20, 10), group("agency", "b", 30, 12), group("agency", "c", 20, 2)],
    ...[group("region", "32.73", 30, 12), group("region", "33.74", 40, 12)],
  ];
  const shares = publishableRows(counts, groupCount, until).map(
    ({ by, key, transferredShare }) => `${by} ${key} ${transferredShare}`,
  );
  // The share covers 22 of 50 reports. A share of 24 of 70 would reveal the two reports of "c".
  assert.deepEqual(shares, [
    ...["quarter  0.44", "agency a 0.5", "agency b 0.4", "agency c null"],
    ...["region 32.73 null", "region 33.74 null"],
  ]);
});

test("a grade is published only if enough of the answered reports were surveyed", () => {
  const gradesOf = (surveyed: number) => {
    const answers = { decided: 220, answered: 220, rated: 140, ratings: 560 };
    const survey = { surveyForm: "full" as const, surveyed, scores: surveyed * 36 };
    const count = { ...noCounts, ...answers, ...survey, agencyId: null, reports: 220 };
    const rows = publishableRows(
      [
        { ...count, by: "quarter", key: "" },
        { ...count, by: "agency", key: "a" },
        { ...count, by: "month", key: "2026-10" },
      ],
      groupCount,
      until,
    );
    return rows.map(({ by, surveyIndex, surveyGrade }) => `${by} ${surveyIndex} ${surveyGrade}`);
  };
  assert.deepEqual(gradesOf(140), ["quarter 100 A", "agency 100 A", "month null null"]);
  assert.deepEqual(gradesOf(135), ["quarter 100 null", "agency 100 null", "month null null"]);
});

const isSmall = (count: number | undefined): boolean => count !== undefined && count > 0 && count < fewest;

/** Returns the numbers about an agency's reports that must stay hidden when they are small. */
function protectedCounts(own: readonly (Placed & Fate)[]): Record<string, number> {
  const count = (holds: (report: Fate) => boolean): number => own.filter(holds).length;
  const [answered, rated] = [count(({ isAnswered }) => isAnswered), count(({ rating }) => rating !== null)];
  const transferred = count(({ transfers }) => transfers > 0);
  const surveyed = count(({ isSurveyed }) => isSurveyed);
  return {
    transferred,
    "not transferred": own.length - transferred,
    "further transfers": own.reduce((sum, { transfers }) => sum + transfers, 0) - transferred,
    late: count(({ isLate }) => isLate),
    "on time": count(({ isLate, isAnswered }) => isAnswered && !isLate),
    contested: count(({ isContested }) => isContested),
    "not contested": count(({ isContested, isAnswered }) => isAnswered && !isContested),
    rated,
    unrated: own.length - rated,
    "answered and unrated": answered - rated,
    surveyed,
    "rated without survey": rated - surveyed,
  };
}

/** Returns variants of a report that differ in one event. */
const otherFates = (report: Placed & Fate): (Placed & Fate)[] => [
  ...[0, 1, 2].map((transfers) => ({ ...report, transfers })),
  ...(report.isAnswered
    ? [
        { ...report, isLate: !report.isLate },
        { ...report, isContested: !report.isContested },
        { ...report, rating: report.rating === null ? 4 : null, isSurveyed: false },
        ...(report.rating === null ? [] : [{ ...report, isSurveyed: !report.isSurveyed }]),
      ]
    : []),
];

const arbitraryFate: fc.Arbitrary<Fate> = fc.record({
  transfers: fc.constantFrom(0, 0, 0, 0, 1, 1, 2),
  isAnswered: fc.constantFrom(true, true, true, false),
  isLate: fc.constantFrom(false, false, true),
  isContested: fc.constantFrom(false, false, false, true),
  rating: fc.constantFrom(null, null, 2, 4, 5),
  isSurveyed: fc.constantFrom(true, true, false),
});

test("no published figure reveals a count from one to four: one report more or fewer could give the same figure", () => {
  const small = new Map<string, number>();
  const arbitraryReport = fc.tuple(placed, arbitraryFate).map(([place, fate]) => ({
    ...place,
    ...(fate.isAnswered ? fate : { ...nothingHappened, transfers: fate.transfers }),
    isSurveyed: fate.isAnswered && fate.rating !== null && fate.isSurveyed,
  }));
  fc.assert(
    fc.property(fc.array(arbitraryReport, { minLength: 10, maxLength: 60 }), (reports) => {
      const shown = shownOf(reports);
      for (const agency of agencies) {
        // An agency with fewer reports forms a hidden group.
        if (countIn(reports, { agency }) < fewest) continue;
        const ownOf = (all: typeof reports) =>
          protectedCounts(all.filter((report) => report.agency === agency));
        const own = ownOf(reports);
        const left = new Set(Object.keys(own).filter((name) => isSmall(own[name])));
        for (const name of left) small.set(name, (small.get(name) ?? 0) + 1);
        for (const [index, report] of reports.entries()) {
          if (report.agency !== agency || left.size === 0) continue;
          for (const other of otherFates(report)) {
            const changed = ownOf(reports.with(index, other));
            const differing = [...left].filter((name) => changed[name] !== own[name]);
            if (differing.length === 0 || !isDeepStrictEqual(shownOf(reports.with(index, other)), shown))
              continue;
            for (const name of differing) left.delete(name);
          }
        }
        assert.deepEqual([...left], [], `${agency}: ${JSON.stringify(own)}`);
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(small.size === 12 && Math.min(...small.values()) > 8, JSON.stringify([...small]));
});
