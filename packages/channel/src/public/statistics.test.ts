import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { ReportRecord } from "../report/store.ts";
import { countReports } from "./memory-statistics.ts";
import { fewest, publishableRows, type StatisticsRow } from "./statistics.ts";

/** The counted properties of a report: its position in the tables. */
interface Placed {
  agency: string;
  region: string;
  category: string;
  month: string;
  isPassedOn?: boolean;
}

const until = "2026-12-31";
const agencies = ["a", "b", "c"];
const regions = ["32.73", "33.74", "34.71"];
const categories = ["jalan", "sampah", "air"];
const months = ["2026-10", "2026-11", "2026-12"];
/** The largest possible number of groups, so that an empty group is visible as empty. */
const groupCount = { agency: agencies.length, region: regions.length, category: categories.length };

const recordOf = ({ agency, region, category, month, isPassedOn }: Placed, index: number) =>
  ({
    id: String(index),
    responsibleAgencyId: agency,
    location: { regionCode: region },
    categoryId: category,
    submittedAt: new Date(`${month}-15T00:00:00Z`),
    endedAt: null,
    status: "submitted",
    confidential: false,
    transferCount: isPassedOn ? 1 : 0,
  }) as ReportRecord;

function shownOf(reports: readonly Placed[]): StatisticsRow[] {
  const records = new Map(reports.map((report, index) => [String(index), recordOf(report, index)]));
  const counts = countReports(
    { reports: records, timeline: new Map() },
    { from: new Date("2026-09-30T17:00:00Z"), before: new Date("2026-12-31T17:00:00Z") },
  );
  return publishableRows(counts, groupCount, until);
}

const dimensions = ["agency", "region", "category", "month"] as const;

/** Counts the reports of a group, or of one agency within it. */
const countIn = (reports: readonly Placed[], where: Partial<Placed>): number =>
  reports.filter((report) =>
    Object.entries(where).every(([name, value]) => report[name as keyof Placed] === value),
  ).length;

const groupOf = ({ by, agencyId, key }: StatisticsRow): Partial<Placed> => ({
  ...(by !== "quarter" && { [by]: key }),
  ...(agencyId !== null && { agency: agencyId }),
});

/** Whether these reports would produce exactly the published rows. */
const agrees = (shown: readonly StatisticsRow[], reports: readonly Placed[]): boolean =>
  shown.every((row) => row.reports === countIn(reports, groupOf(row)));

/** All groups: by one property, or by one property within an agency. */
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

/** Tables that differ from this one by one report in another group, or by two reports that swap groups. */
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

test("never reveals a count below five: different reports would produce the same publication", () => {
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

test("always publishes correct counts of at least five", () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 120 }), (reports) => {
      for (const shown of shownOf(reports)) {
        assert.equal(shown.reports, countIn(reports, groupOf(shown)));
        assert.ok(shown.reports >= fewest);
      }
    }),
  );
});

test("publishes many reports in every grouping; one small month suppresses the next smallest too", () => {
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

test("suppresses a figure of fewer than five reports, and a share with fewer than five on either side", () => {
  const count = { by: "quarter" as const, agencyId: null, key: "", reports: 20 };
  const rowFor = (changes: object) => {
    const zero = {
      transferred: 0,
      forwarded: 0,
      decided: 0,
      late: 0,
      answered: 0,
      daysToAnswer: 2,
      closed: 0,
      daysToClose: 9,
    };
    const all = { ...count, ...zero, ...changes };
    return publishableRows([all, { ...all, by: "agency", key: "a" }], groupCount, until)[0];
  };
  assert.deepEqual(rowFor({}), {
    ...count,
    ...{
      onTimeShare: null,
      transferredShare: 0,
      forwardedShare: null,
      daysToAnswer: null,
      daysToClose: null,
      until,
    },
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
  assert.equal(rowFor({ answered: 5, closed: 4 })?.daysToAnswer, 2);
  assert.equal(rowFor({ answered: 5, closed: 4 })?.daysToClose, null);
});

test("publishes shares by agency only, and total shares over the same reports", () => {
  const zero = { decided: 0, late: 0, answered: 0, daysToAnswer: null, closed: 0, daysToClose: null };
  const group = (by: StatisticsRow["by"], key: string, reports: number, transferred: number) => ({
    ...zero,
    by,
    agencyId: null,
    key,
    reports,
    transferred,
    forwarded: 0,
  });
  const counts = [
    group("quarter", "", 70, 24),
    ...[group("agency", "a", 20, 10), group("agency", "b", 30, 12), group("agency", "c", 20, 2)],
    ...[group("region", "32.73", 30, 12), group("region", "33.74", 40, 12)],
  ];
  const shares = publishableRows(counts, groupCount, until).map(
    ({ by, key, transferredShare }) => `${by} ${key} ${transferredShare}`,
  );
  // 22 of 50: a share of 24 of 70 would reveal the two of "c".
  assert.deepEqual(shares, [
    ...["quarter  0.44", "agency a 0.5", "agency b 0.4", "agency c null"],
    ...["region 32.73 null", "region 33.74 null"],
  ]);
});

test("never reveals a count from one to four on a side of a share: one more or fewer would look the same", () => {
  let small = 0;
  const flagged = fc.tuple(placed, fc.integer({ min: 0, max: 5 })).map(([report, chance]) => ({
    ...report,
    isPassedOn: chance === 0,
  }));
  fc.assert(
    fc.property(fc.array(flagged, { minLength: 10, maxLength: 60 }), (reports) => {
      const shown = shownOf(reports);
      for (const agency of agencies) {
        const own = reports.filter((report) => report.agency === agency);
        const passedOn = own.filter((report) => report.isPassedOn).length;
        const [few] = [passedOn, own.length - passedOn].filter((count) => count > 0 && count < fewest);
        if (few === undefined) continue;
        small++;
        // The publication stays the same when one report of the agency has the other flag.
        const others = reports.flatMap((report, index) =>
          report.agency === agency
            ? [reports.with(index, { ...report, isPassedOn: !report.isPassedOn })]
            : [],
        );
        const alike = others.filter((other) => isDeepStrictEqual(shownOf(other), shown));
        assert.ok(alike.length > 0, `${agency}: ${passedOn} of ${own.length}`);
      }
    }),
    { numRuns: 100 },
  );
  assert.ok(small > 50, String(small));
});
