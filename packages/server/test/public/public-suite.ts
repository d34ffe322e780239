import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  createMemoryStore,
  matterOf,
  type NationalRecord,
  type PublicQuery,
  type PublicReportRecord,
  publicCopyOf,
  type ReleasedPhotoRecord,
  type ReportRecord,
  type Store,
  soughtPublicWords,
} from "@lapor/channel";
import fc from "fast-check";
import { onStore } from "../../../../scripts/long-run.ts";
import { arbitraryText } from "../store/arbitrary-records.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";

const words =
  "jalan berlubang diperbaiki perbaikan lampu padam sampah diangkut mengangkut selokan banjir yang".split(
    " ",
  );
const arbitraryWords = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: arbitraryText(12) },
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((chosen) => chosen.join(" "));

const day = (index: number): Date => new Date(Date.UTC(2026, 9, 1, 16 + 6 * index));

const score = fc.constantFrom(1, 2, 3, 4 as const);

/**
 * The life of a report before the public reads it: its properties, its release, its later steps, and whether
 * the release is retracted.
 */
const arbitraryLife = fc.record({
  title: arbitraryWords,
  body: arbitraryWords,
  redacted: fc.option(arbitraryWords, { nil: undefined }),
  answer: fc.option(arbitraryText(), { nil: undefined }),
  submittedAt: fc.integer({ min: 0, max: 400 }).map(day),
  regionCode: fc.constantFrom(undefined, "32", "32.73", "32.73.01", "32.73.01.1001", "32.74", "33.74"),
  point: fc.option(
    fc.record({
      latitude: fc.double({ min: -11, max: 6, noNaN: true }),
      longitude: fc.double({ min: 95, max: 141, noNaN: true }),
    }),
    { nil: {} },
  ),
  categoryId: fc.constantFrom(null, "jalan", "sampah"),
  classification: fc.constantFrom("complaint", "aspiration" as const),
  responsibleAgencyId: fc.constantFrom(null, "a", "b"),
  movesTo: fc.constantFrom(null, "a", "b"),
  confidential: fc.boolean(),
  transferCount: fc.nat(2),
  contestCount: fc.nat(1),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  survey: fc.option(fc.record({ time: score, conduct: score, complaintHandling: score })),
  verifiedAfter: fc.option(fc.nat(20), { nil: undefined }),
  released: fc.boolean(),
  supports: fc.nat(3).map((steps) => 5 * steps),
  end: fc.constantFrom("open", "closed", "withdrawn", "retracted", "again" as const),
  answeredAfter: fc.option(fc.nat(40), { nil: undefined }),
  late: fc.boolean(),
});
type Life = typeof arbitraryLife extends fc.Arbitrary<infer Value> ? Value : never;

const hours = (at: Date, count: number): Date => new Date(at.getTime() + count * 3_600_000);

function ended(life: Life, report: ReportRecord): Partial<ReportRecord> {
  const endedAt = hours(report.updatedAt, 30);
  if (life.end === "closed") return { status: "closed", endedAt, updatedAt: endedAt };
  if (life.end === "withdrawn")
    return { status: "archived", archiveReason: "withdrawn", endedAt, updatedAt: endedAt, releasedAt: null };
  return life.end === "retracted" ? { releasedAt: null } : { status: "in_progress" };
}

const forwardedAt = (at: Date): NationalRecord => ({
  state: "forwarded",
  trackingId: "9812345",
  url: null,
  ministryStatus: null,
  forwardedAt: at,
  checkedAt: at,
});

/** The records of a life, created once, so that every store gets the same. */
function recordsOf(life: Life) {
  const {
    title,
    body,
    submittedAt,
    regionCode,
    point,
    categoryId,
    classification,
    confidential,
    transferCount,
    contestCount,
    rating,
  } = life;
  const location = { ...(regionCode !== undefined && { regionCode }), ...point };
  const state = {
    responsibleAgencyId: life.responsibleAgencyId,
    updatedAt: submittedAt,
    dueAt: null,
    dueStage: null,
  };
  const fields = {
    title,
    body,
    submittedAt,
    location,
    categoryId,
    classification,
    confidential,
    transferCount,
    contestCount,
    rating,
    national: transferCount === 2 ? forwardedAt(submittedAt) : null,
  };
  const report = sampleReport({ ...fields, ...state });
  const entry = sampleEntry(report);
  const answer = sampleEntry(report, {
    version: 2,
    kind: "answered",
    at: hours(submittedAt, life.answeredAfter ?? 0),
  });
  const overdue = sampleEntry(report, { version: 3, kind: "overdue", at: hours(submittedAt, 9) });
  const verified = sampleEntry(report, {
    version: 4,
    kind: "verified",
    at: hours(submittedAt, life.verifiedAfter ?? 0),
  });
  const isReleased = life.released && !confidential;
  const released = { ...report, version: 2, releasedAt: isReleased ? submittedAt : null };
  const text = {
    title: life.redacted ?? title,
    body,
    answers: life.answer ? [{ entryId: answer.id, message: life.answer }] : [],
    photos: life.answer ? [samplePhoto("reporter", entry.id), samplePhoto("agency", answer.id)] : [],
  };
  const moved = { ...released, version: 3, responsibleAgencyId: life.movesTo };
  const last = { ...moved, ...ended(life, moved), version: 4 };
  const again = life.end === "again" && isReleased ? { ...last, version: 5 } : undefined;
  const survey = life.survey && {
    ...{ reportId: report.id, agencyId: life.responsibleAgencyId ?? "c", unitId: null },
    ...{ at: hours(submittedAt, 50), answers: life.survey },
  };
  return { survey, life, report, entry, answer, overdue, verified, released, text, moved, last, again };
}

const samplePhoto = (from: ReleasedPhotoRecord["from"], id: string): ReleasedPhotoRecord => ({
  ...{ id, from, mediaType: "image/jpeg" },
  ...{ bytes: 123_456, width: 1600, height: 1200 },
});

async function live(store: Store, made: ReturnType<typeof recordsOf>): Promise<void> {
  const { survey, life, report, entry, answer, overdue, verified, released, text, moved, last, again } = made;
  await store.transaction(async (transaction) => {
    await transaction.insertReport(report);
    await transaction.insertTimeline(entry);
    if (life.answeredAfter !== undefined) await transaction.insertTimeline(answer);
    if (life.late) await transaction.insertTimeline(overdue);
    if (life.verifiedAfter !== undefined) await transaction.insertTimeline(verified);
    await transaction.updateReport(released);
    const copy = { ...publicCopyOf(released, text), supports: life.supports };
    if (released.releasedAt) await transaction.release(released, copy);
    await transaction.updateReport(moved);
    await transaction.updateReport(last);
    if (survey) await transaction.saveSurvey(survey);
    if (!again) return;
    await transaction.updateReport(again);
    await transaction.release(again, publicCopyOf(again, { ...text, title: "sampah baru" }));
  });
}

const arbitraryQuery = fc.record(
  {
    responsibleAgencyId: fc.constantFrom("a", "b", "c"),
    regionCode: fc.constantFrom("32", "32.73", "32.73.01", "32.7", "9"),
    categoryId: fc.constantFrom("jalan", "sampah", "x"),
    statuses: fc.subarray(["submitted", "in_progress", "closed"] as const),
    classification: fc.constantFrom("complaint", "aspiration" as const),
    from: fc.constantFrom("2026-10-20", "2026-11-10"),
    to: fc.constantFrom("2026-10-30", "2026-12-10"),
    words: arbitraryWords.map(soughtPublicWords).filter(({ length }) => length > 0),
  },
  { requiredKeys: [] },
);

/** At most two filters, because more seldom match anything. */
const arbitraryFilters = fc
  .tuple(
    arbitraryQuery,
    fc.subarray(["regionCode", "categoryId", "statuses", "from", "words"], { maxLength: 2 }),
  )
  .map(([query, names]) =>
    Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name))),
  );

const arbitraryCount = fc.record({
  by: fc.constantFrom("agency", "region", "category", "status" as const),
  codeLength: fc.constantFrom(2, 5, 8),
  among: fc.constantFrom(3, 20, 2000),
});

/** All results of a store for a query, page by page. */
async function walk(store: Store, query: Omit<PublicQuery, "limit">): Promise<string[]> {
  const found: string[] = [];
  for (let after: PublicQuery["after"]; ; ) {
    const page = await store.listPublicReports({ ...query, ...(after && { after }), limit: 3 });
    found.push(...page.map(({ trackingId }) => trackingId));
    const last = page.at(-1);
    if (!last || page.length < 3) return found;
    after = { submittedOn: last.submittedOn, trackingId: last.trackingId };
  }
}

const inOrder = <T>(rows: readonly T[]): string[] =>
  rows.map((row) => JSON.stringify(row, Object.keys(Object(row)).sort())).sort();

/**
 * Compares the public queries of a store with those of the memory store. `open` opens a store for these tests
 * only.
 */
export function publicSuite(
  name: string,
  open: () => Promise<{ store: Store; close(): Promise<void> }>,
): void {
  describe(`what the public reads (${name})`, onStore(name), () => {
    let opened: Awaited<ReturnType<typeof open>>;
    const memory = createMemoryStore();
    before(async () => {
      opened = await open();
      const lives = fc.sample(arbitraryLife, { numRuns: 300, seed: 20261125 });
      for (const life of lives) {
        const made = recordsOf(life);
        await live(memory, made);
        await live(opened.store, made);
      }
    });
    after(() => opened.close());

    test("lists the same reports in the same order as in memory for any filter, each once over all pages", async () => {
      assert.ok((await walk(memory, {})).length > 30);
      await fc.assert(
        fc.asyncProperty(arbitraryQuery, async (query) => {
          const found = await walk(opened.store, query);
          assert.deepEqual(found, await walk(memory, query));
          assert.equal(new Set(found).size, found.length);
        }),
        { numRuns: 200 },
      );
    });

    test("counts the same groups as in memory for any filter, among the newest only", async () => {
      let groups = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryFilters, arbitraryCount, async (filters, count) => {
          const query = { ...filters, ...count };
          const expected = await memory.countPublicReports(query);
          assert.deepEqual(inOrder(await opened.store.countPublicReports(query)), inOrder(expected));
          groups += expected.length;
        }),
        { numRuns: 200 },
      );
      assert.ok(groups > 100, String(groups));
      const all = await memory.countPublicReports({ by: "agency", codeLength: 2, among: 20 });
      const counted = all.reduce((sum, { reports }) => sum + reports, 0);
      assert.equal(counted, 20);
      assert.ok(all.some(({ supports }) => supports > 15));
    });

    test("returns the same complete records, and none of an unreleased report", async () => {
      const all = await memory.listPublicReports({ limit: 1000 });
      assert.deepEqual(await opened.store.listPublicReports({ limit: 1000 }), all);
      for (const { trackingId, reportId } of all) {
        const [found, expected] = [opened.store, memory].map((store) => store.findPublicReport(trackingId));
        assert.deepEqual((await found)?.report, (await expected)?.report);
        assert.deepEqual(
          (await found)?.steps.map(({ kind, at }) => [kind, at]),
          (await expected)?.steps.map(({ kind, at }) => [kind, at]),
        );
        assert.deepEqual(
          await opened.store.findReleasedText(reportId),
          await memory.findReleasedText(reportId),
        );
      }
      for (const file of await allReports(memory)) {
        assert.equal(
          all.some(({ reportId }) => reportId === file.id),
          file.releasedAt !== null,
        );
        assert.ok(!file.confidential || file.releasedAt === null);
      }
    });

    test("finds the same similar reports in the same order for any words and place", async () => {
      const released = await memory.listPublicReports({ limit: 1000 });
      await fc.assert(
        fc.asyncProperty(
          arbitraryWords.map((text) => matterOf(text, 8)).filter(({ length }) => length > 0),
          fc.constantFrom(undefined, "32.73", "33.74", "32"),
          fc.nat(),
          async (words, regionCode, number) => {
            const { point, categoryId, ...place } = released[number % released.length] as PublicReportRecord;
            const query = {
              words,
              matter: { place: { regionCode: place.regionCode, point }, categoryId },
              from: "2026-10-15",
              among: 40,
              candidates: 20,
              limit: 7,
              ...(regionCode && { regionCode }),
            };
            assert.deepEqual(
              await opened.store.listSimilarReports(query),
              await memory.listSimilarReports(query),
            );
          },
        ),
        { numRuns: 100 },
      );
    });

    test("counts the reports of a period in every group, without confidential ones", async () => {
      assert.deepEqual(await opened.store.firstSubmittedAt(), await memory.firstSubmittedAt());
      assert.equal((await memory.firstSubmittedAt())?.getUTCFullYear(), 2026);
      const starts = ["2025-12-31", "2026-09-30", "2026-11-30", "2026-12-31", "2027-03-31"];
      let [counted, surveyed] = [0, 0];
      for (const [index, start] of starts.slice(0, -1).entries()) {
        const span = {
          from: new Date(`${start}T17:00:00Z`),
          before: new Date(`${starts[index + 1]}T17:00:00Z`),
        };
        const expected = await memory.countReports(span);
        counted += expected.length;
        surveyed += expected.find(({ by }) => by === "quarter")?.surveyed ?? 0;
        assert.deepEqual(inOrder(await opened.store.countReports(span)), inOrder(expected));
      }
      assert.ok(counted > 0 && surveyed > 20, String(surveyed));
    });

    test("stores a quarter's statistics and never replaces them", async () => {
      const figures = {
        onTimeShare: 0.87,
        transferredShare: null,
        meanTransfers: null,
        forwardedShare: 0.5,
        contestedShare: 0.25,
        rated: 5,
        meanRating: 4.2,
        surveyForm: "full" as const,
        surveyed: 5,
        surveyIndex: 83.33,
        daysToVerify: 0,
        daysToAnswer: 3,
        daysToClose: null,
      };
      const row = { reports: 7, ...figures, until: "2026-12-31", agencyId: null };
      const rows = [
        { ...row, by: "quarter" as const, key: "" },
        { ...row, by: "agency" as const, key: "a" },
        { ...row, by: "month" as const, key: "2026-10" },
        { ...row, by: "month" as const, agencyId: "a", key: "2026-10" },
        { ...row, by: "month" as const, agencyId: "", key: "2026-10" },
      ];
      const quarter = { year: 2026, quarter: 4 };
      const others = [{ ...row, by: "agency" as const, key: "other" }];
      const taken = await Promise.all([
        opened.store.publishStatistics(quarter, rows),
        opened.store.publishStatistics({ year: 2026, quarter: 3 }, []),
      ]);
      assert.deepEqual(taken, [true, true]);
      assert.equal(await opened.store.publishStatistics(quarter, others), false);
      assert.equal(await opened.store.publishStatistics({ year: 2026, quarter: 3 }, others), false);
      const published = await opened.store.listPublishedQuarters();
      assert.deepEqual(published.map((one) => one.quarter).sort(), [3, 4]);
      const quartersOf = async (agencyId?: string) =>
        (await opened.store.listQuartersWithFigures(agencyId)).map(({ year, quarter }) => [year, quarter]);
      assert.deepEqual(await quartersOf(), [[2026, 4]]);
      assert.deepEqual(await quartersOf("a"), [[2026, 4]]);
      assert.deepEqual(await quartersOf(""), []);
      const listed = async (query: { by: "month" | "agency"; agencyId?: string; quarter?: number }) =>
        inOrder(await opened.store.listStatistics({ year: 2026, quarter: 4, ...query }));
      assert.deepEqual(await listed({ by: "month" }), inOrder([rows[0], rows[2]]));
      assert.deepEqual(await listed({ by: "agency" }), inOrder([rows[0], rows[1]]));
      assert.deepEqual(await listed({ by: "month", agencyId: "a" }), inOrder([rows[1], rows[3]]));
      assert.deepEqual(await listed({ by: "month", quarter: 3 }), []);
    });
  });
}

const allReports = async (store: Store): Promise<ReportRecord[]> =>
  (await store.listInbox({ limit: 10_000 })).reports;
