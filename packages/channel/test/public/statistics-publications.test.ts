import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createMemoryStore } from "../../src/index.ts";
import { refreshStatistics } from "../../src/public/refresh-statistics.ts";
import type { ReportRecord, StatisticsRow, SurveyRecord, TimelineRecord } from "../../src/store/index.ts";
import { elementsOf } from "../../src/survey/survey.ts";

const agencies = ["a", "b", "c"];
const regions = ["32.73", "33.74", "34.71"];
const groupings = ["agency", "region", "category", "month"] as const;

/** The events of one month in a random history of the channel. */
const arbitraryMonth = fc.record({
  /** New reports: their agency, region, category and day, and what happens to them in the same month. */
  came: fc.array(
    fc.record({
      agency: fc.constantFrom(...agencies, "a", "a"),
      region: fc.constantFrom(...regions, "32.73"),
      category: fc.constantFrom("jalan", "sampah"),
      day: fc.integer({ min: 1, max: 28 }),
      transfers: fc.constantFrom(0, 0, 1, 2),
      isVerified: fc.boolean(),
      isAnswered: fc.constantFrom(true, true, true, false),
      contests: fc.constantFrom(0, 0, 1),
      rating: fc.constantFrom(null, 1, 5),
      score: fc.constantFrom(null, 3, 3, 4),
    }),
    { minLength: 12, maxLength: 30 },
  ),
  /** Changes to reports, whenever these were submitted. */
  touched: fc.array(
    fc.record({
      which: fc.nat(),
      how: fc.constantFrom(
        ...(["moves", "ends", "is erased", "becomes confidential", "is reclassified"] as const),
        ...(["is verified", "is answered", "is contested", "is rated"] as const),
        "is surveyed" as const,
      ),
    }),
    { maxLength: 8 },
  ),
});

type Month = typeof arbitraryMonth extends fc.Arbitrary<infer T> ? T : never;

function change(report: ReportRecord, how: Month["touched"][number]["how"], now: Date): void {
  if (how === "moves") {
    const place = agencies.indexOf(report.responsibleAgencyId ?? "");
    report.responsibleAgencyId = agencies[(place + 1) % agencies.length] as string;
    report.transferCount++;
  } else if (how === "ends") Object.assign(report, { status: "closed", endedAt: now });
  else if (how === "is erased") Object.assign(report, { title: "", body: "", erasedAt: now });
  else if (how === "becomes confidential") report.confidential = true;
  else if (how === "is contested") report.contestCount++;
  else if (how === "is rated" || how === "is surveyed") report.rating = 1;
  else if (how === "is reclassified") report.categoryId = report.categoryId === "jalan" ? "sampah" : "jalan";
}

/** The kinds of timeline entries that each change adds. */
const entryKinds = { "is verified": "verified", "is answered": "answered" } as const;

const entryOf = (report: ReportRecord, kind: TimelineRecord["kind"], at: Date): TimelineRecord =>
  ({ id: crypto.randomUUID(), reportId: report.id, version: report.version, kind, at }) as TimelineRecord;

/** Creates a full survey with the same score for every element, about the agency that has the report. */
const surveyOf = (report: ReportRecord, score: number, at: Date): SurveyRecord => ({
  reportId: report.id,
  agencyId: report.responsibleAgencyId ?? "",
  unitId: null,
  at,
  answers: Object.fromEntries(elementsOf.full.map((element) => [element, score])),
});

/** Returns everything that anybody can read about a quarter. */
async function publicationOf(
  store: ReturnType<typeof createMemoryStore>,
  quarter: { year: number; quarter: number },
): Promise<StatisticsRow[]> {
  const queries = groupings.flatMap((by) => [
    { by },
    ...(by === "agency" ? [] : [...agencies, ""].map((agencyId) => ({ by, agencyId }))),
  ]);
  const pages = await Promise.all(queries.map((query) => store.listStatistics({ ...quarter, ...query })));
  return pages.flat();
}

/** Simulates the months of 2025, and reads all publications after each month. */
async function live(months: readonly Month[], onMonth: (read: Map<string, StatisticsRow[]>) => void) {
  const store = createMemoryStore();
  const reports: ReportRecord[] = [];
  let now = new Date("2025-01-01T00:00:00Z");
  const quarters = [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter })));
  for (const [index, { came, touched }] of months.entries()) {
    for (const { agency, region, category, day, isVerified, isAnswered, ...fate } of came) {
      const submittedAt = new Date(Date.UTC(2025, index, day));
      const report = {
        id: crypto.randomUUID(),
        trackingId: `T${reports.length}`,
        status: "submitted",
        version: 1,
        responsibleAgencyId: agency,
        location: { regionCode: region },
        categoryId: category,
        submittedAt,
        endedAt: null,
        confidential: false,
        transferCount: fate.transfers,
        contestCount: isAnswered ? fate.contests : 0,
        rating: isAnswered ? fate.rating : null,
      } as ReportRecord;
      reports.push(report);
      await store.transaction(async (transaction) => {
        await transaction.insertReport({ ...report });
        if (isVerified) await transaction.insertTimeline(entryOf(report, "verified", submittedAt));
        if (isAnswered) await transaction.insertTimeline(entryOf(report, "answered", submittedAt));
        if (report.rating !== null && fate.score !== null)
          await transaction.put("surveys", surveyOf(report, fate.score, submittedAt));
      });
    }
    now = new Date(Date.UTC(2025, index + 1, 2));
    for (const { which, how } of touched) {
      const report = reports[which % Math.max(1, reports.length)];
      if (!report) continue;
      change(report, how, now);
      const isUpdated = await store.transaction(async (transaction) => {
        report.version++;
        if (how === "is verified" || how === "is answered")
          await transaction.insertTimeline(entryOf(report, entryKinds[how], now));
        if (how === "is surveyed") await transaction.put("surveys", surveyOf(report, 1, now));
        return transaction.updateReport({ ...report });
      });
      assert.ok(isUpdated);
    }
    await refreshStatistics({ store, clock: { now: () => now } });
    const read = new Map<string, StatisticsRow[]>();
    for (const quarter of quarters)
      read.set(`${quarter.year}-${quarter.quarter}`, await publicationOf(store, quarter));
    onMonth(read);
  }
  return reports;
}

const isTold = (count: number): boolean => count === 0 || count >= 5;

/**
 * Asserts that the total's mean covers exactly the agencies that have a published mean, so no difference
 * between them reveals a small number.
 */
function assertMean(
  rows: readonly StatisticsRow[],
  [count, mean]: ["rated", "meanRating"] | ["surveyed", "surveyIndex"],
): number {
  const total = rows.find(({ by }) => by === "quarter");
  const byKey = new Map(rows.filter(({ by }) => by === "agency").map((row) => [row.key, row]));
  let sum = 0;
  for (const row of byKey.values()) {
    const number = row[count];
    assert.ok(number === null || (number >= 5 && isTold(row.reports - number)), JSON.stringify(row));
    assert.equal(number === null, row[mean] === null);
    if (count === "surveyed" && number !== null) assert.ok(row.rated !== null && isTold(row.rated - number));
    sum += number ?? 0;
  }
  assert.equal(total?.[count] ?? 0, sum);
  return sum;
}

test("a quarter's publication never changes, so nothing can be derived by subtracting two versions", async () => {
  let [published, changed, ratings, surveys] = [0, 0, 0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryMonth, { minLength: 8, maxLength: 14 }), async (months) => {
      const first = new Map<string, StatisticsRow[]>();
      await live(months, (read) => {
        for (const [quarter, rows] of read) {
          const earlier = first.get(quarter);
          if (earlier) {
            assert.deepEqual(rows, earlier, quarter);
            changed++;
          } else if (rows.length > 0) {
            first.set(quarter, rows);
            published++;
            ratings += assertMean(rows, ["rated", "meanRating"]);
            surveys += assertMean(rows, ["surveyed", "surveyIndex"]);
          }
        }
      });
      // Each month belongs to one quarter only, so no report is in two publications.
      const keys = [...first].flatMap(([quarter, rows]) =>
        rows.filter(({ by }) => by === "month").map(({ key }) => [quarter, key] as const),
      );
      for (const [quarter, month] of keys)
        assert.equal(quarter, `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`);
    }),
    { numRuns: 40 },
  );
  assert.ok(published > 40, String(published));
  assert.ok(changed > 100, String(changed));
  assert.ok(ratings > 100, String(ratings));
  assert.ok(surveys > 100, String(surveys));
});

test("a quarter is published only after the next quarter is over, and suppressed groups never appear later", async () => {
  const month = (count: number): Month => ({
    came: Array.from({ length: count }, (_, index) => ({
      agency: "a",
      region: "32.73",
      category: "jalan",
      day: 1 + (index % 28),
      transfers: 0,
      isVerified: true,
      isAnswered: true,
      contests: 0,
      rating: null,
      score: null,
    })),
    touched: [],
  });
  const seen: [number, number][] = [];
  // January has only four reports. They are never published as a group, even when many reports follow.
  await live([month(4), ...Array.from({ length: 11 }, () => month(20))], (read) => {
    seen.push([read.get("2025-1")?.[0]?.reports ?? 0, read.get("2025-2")?.[0]?.reports ?? 0]);
  });
  // The first quarter is published after the sixth month, the second after the ninth.
  assert.deepEqual(
    seen.map(([one, two]) => [one > 0, two > 0]),
    Array.from({ length: 12 }, (_, index) => [index >= 5, index >= 8]),
  );
});
