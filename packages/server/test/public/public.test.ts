import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import type { PublicQuery, PublicReportRecord, ReportRecord, Store } from "@lapor/channel/store";
import { matterOf, publicCopyOf, soughtPublicWords } from "@lapor/channel/testing";
import fc from "fast-check";
import { onStore } from "../../../../scripts/long-run.ts";
import { type OpenStore, openStore } from "../../src/index.ts";
import { engines } from "../support/engines.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { sampleReport } from "../support/record-samples.ts";
import { arbitraryLife, arbitraryWords, live, recordsOf } from "./public-lives.ts";

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

/** At most two filters, because more filters rarely match anything. */
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

/** Returns all results of a query in a store, read page by page. */
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

const allReports = async (store: Store): Promise<ReportRecord[]> =>
  (await store.listInbox({ limit: 10_000 })).reports;

for (const [name, open] of Object.entries(engines))
  describe(`the public list (${name})`, onStore(name), () => {
    let store: OpenStore;
    const memory = createMemoryStore();
    before(async () => {
      store = await open();
      const lives = fc.sample(arbitraryLife, { numRuns: 300, seed: 20261125 });
      for (const life of lives) {
        const made = recordsOf(life);
        await live(memory, made);
        await live(store, made);
      }
    });
    after(() => store.close());

    test("the list has the memory store's order for any filter, and its pages contain each report once", async () => {
      assert.ok((await walk(memory, {})).length > 30);
      await fc.assert(
        fc.asyncProperty(arbitraryQuery, async (query) => {
          const found = await walk(store, query);
          assert.deepEqual(found, await walk(memory, query));
          assert.equal(new Set(found).size, found.length);
        }),
        { numRuns: 200 },
      );
    });

    test("the group counts match the memory store's for any filter, over the newest reports only", async () => {
      let groups = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryFilters, arbitraryCount, async (filters, count) => {
          const query = { ...filters, ...count };
          const expected = await memory.countPublicReports(query);
          assert.deepEqual(inOrder(await store.countPublicReports(query)), inOrder(expected));
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

    test("the store returns the same complete records as the memory store, and none of an unreleased report", async () => {
      const all = await memory.listPublicReports({ limit: 1000 });
      assert.deepEqual(await store.listPublicReports({ limit: 1000 }), all);
      for (const { trackingId, reportId } of all) {
        const [found, expected] = [store, memory].map((store) => store.findPublicReport(trackingId));
        assert.deepEqual((await found)?.report, (await expected)?.report);
        assert.deepEqual(
          (await found)?.steps.map(({ kind, at }) => [kind, at]),
          (await expected)?.steps.map(({ kind, at }) => [kind, at]),
        );
        assert.deepEqual(await store.findReleasedText(reportId), await memory.findReleasedText(reportId));
      }
      for (const file of await allReports(memory)) {
        assert.equal(
          all.some(({ reportId }) => reportId === file.id),
          file.releasedAt !== null,
        );
        assert.ok(!file.confidential || file.releasedAt === null);
      }
    });

    test("the store finds the same similar reports in the same order as the memory store, for any words and place", async () => {
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
            assert.deepEqual(await store.listSimilarReports(query), await memory.listSimilarReports(query));
          },
        ),
        { numRuns: 100 },
      );
    });

    test("every group counts the reports of a period, without confidential ones", async () => {
      assert.deepEqual(await store.firstSubmittedAt(), await memory.firstSubmittedAt());
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
        assert.deepEqual(inOrder(await store.countReports(span)), inOrder(expected));
      }
      assert.ok(counted > 0 && surveyed > 20, String(surveyed));
    });

    test("a quarter's statistics are stored once and never replaced", async () => {
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
        surveyGrade: "B" as const,
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
        store.publishStatistics(quarter, rows),
        store.publishStatistics({ year: 2026, quarter: 3 }, []),
      ]);
      assert.deepEqual(taken, [true, true]);
      assert.equal(await store.publishStatistics(quarter, others), false);
      assert.equal(await store.publishStatistics({ year: 2026, quarter: 3 }, others), false);
      const published = await store.listPublishedQuarters();
      assert.deepEqual(published.map((one) => one.quarter).sort(), [3, 4]);
      const quartersOf = async (agencyId?: string) =>
        (await store.listQuartersWithFigures(agencyId)).map(({ year, quarter }) => [year, quarter]);
      assert.deepEqual(await quartersOf(), [[2026, 4]]);
      assert.deepEqual(await quartersOf("a"), [[2026, 4]]);
      assert.deepEqual(await quartersOf(""), []);
      const listed = async (query: { by: "month" | "agency"; agencyId?: string; quarter?: number }) =>
        inOrder(await store.listStatistics({ year: 2026, quarter: 4, ...query }));
      assert.deepEqual(await listed({ by: "month" }), inOrder([rows[0], rows[2]]));
      assert.deepEqual(await listed({ by: "agency" }), inOrder([rows[0], rows[1]]));
      assert.deepEqual(await listed({ by: "month", agencyId: "a" }), inOrder([rows[1], rows[3]]));
      assert.deepEqual(await listed({ by: "month", quarter: 3 }), []);
    });
  });

describe("the database constraints (PGlite)", () => {
  test("a confidential, withdrawn or abusive report cannot be marked as released", async () => {
    const store = await openStore({ folder: preparedFolder() });
    const ended = { status: "archived", endedAt: new Date(), dueAt: null, dueStage: null } as const;
    for (const hidden of [
      { confidential: true },
      { ...ended, archiveReason: "withdrawn" as const },
      { ...ended, archiveReason: "abusive" as const },
    ]) {
      const report = sampleReport(hidden);
      await assert.rejects(
        store.transaction(async (transaction) => {
          await transaction.insertReport(report);
          await transaction.updateReport({ ...report, version: 2, releasedAt: new Date() });
        }),
        /report_released/,
      );
    }
    await store.close();
  });

  test("a rolled-back release makes nothing public", async () => {
    const store = await openStore({ folder: preparedFolder() });
    const report = sampleReport();
    const released = { ...report, version: 2, releasedAt: new Date() };
    await store.transaction((transaction) => transaction.insertReport(report));
    const words = { title: "Judul", body: "Isi laporan", answers: [], photos: [] };
    await assert.rejects(
      store.transaction(async (transaction) => {
        await transaction.updateReport(released);
        await transaction.release(released, publicCopyOf(released, words));
        throw new Error("planted");
      }),
      /planted/,
    );
    assert.equal(await store.findPublicReport(report.trackingId), undefined);
    assert.deepEqual(await store.listPublicReports({ limit: 10 }), []);
    await store.close();
  });
});
