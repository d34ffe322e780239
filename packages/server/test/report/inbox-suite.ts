import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import {
  type InboxQuery,
  type InboxSelection,
  inboxOrders,
  inboxPosition,
  type NationalRecord,
  type PassedOnQuery,
  type ReportRecord,
  type Store,
} from "@lapor/channel/store";
import type { InboxSort } from "@lapor/openapi";
import fc from "fast-check";
import { isLongRun, onStore } from "../../../../scripts/long-run.ts";
import { insertReports } from "../store/insert-reports.ts";
import type { SuiteStore } from "../store/store-suite.ts";
import { sampleReport } from "../support/record-samples.ts";
import { anyReport, change, dueIn, idsOf, newAgency, statuses, walk, write } from "./inbox-world.ts";

/** Tests the inboxes of any store. */
export function inboxSuite(name: string, open: () => Promise<SuiteStore>): void {
  describe(`the inbox (${name})`, onStore(name), () => {
    let store: Store;
    let opened: SuiteStore;
    before(async () => {
      opened = await open();
      store = opened.store;
    });
    after(() => opened.close());

    const reportsOf = (agencyId: string, dues: readonly number[]): ReportRecord[] =>
      dues.map((minutes) =>
        sampleReport({ responsibleAgencyId: agencyId, dueAt: dueIn(minutes), dueStage: "answer" }),
      );

    const found = async (query: Omit<InboxQuery, "limit">): Promise<string[]> =>
      idsOf((await store.listInbox({ ...query, limit: 100 })).reports);

    const passedOn = async (query: Omit<PassedOnQuery, "limit">): Promise<string[]> =>
      (await store.listPassedOn({ ...query, limit: 100 })).map(({ report }) => report.id);

    test("the inbox shows no report twice and skips no unchanged report when reports are written between two pages", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 12 }),
          fc.integer({ min: 1, max: 4 }),
          fc.array(fc.array(write, { maxLength: 3 }), { maxLength: 8 }),
          fc.constantFrom(...(Object.keys(inboxOrders) as InboxSort[])),
          async (dues, limit, writes, sort) => {
            const agencyId = newAgency();
            const reports = reportsOf(agencyId, dues);
            await insertReports(store, ...reports);
            const changed = new Set<string>();
            const pending = [...writes];
            const shown = await walk(store, { responsibleAgencyId: agencyId, sort, limit }, async () => {
              for (const { kind, which, minutes } of pending.shift() ?? []) {
                const { id } = reports[which % reports.length] as ReportRecord;
                if (kind === "new") await insertReports(store, ...reportsOf(agencyId, [minutes]));
                else {
                  changed.add(id);
                  const dueAt = dueIn(kind === "put off" ? 30 + minutes : -minutes);
                  const moved = kind === "moved" ? { responsibleAgencyId: newAgency() } : { dueAt };
                  await change(store, id, { ...moved, updatedAt: dueIn(minutes) });
                }
              }
            });
            const ids = idsOf(shown);
            assert.equal(new Set(ids).size, ids.length, "no report twice");
            for (const { id } of reports) assert.ok(changed.has(id) || ids.includes(id), "none skipped");
          },
        ),
        { numRuns: 60 },
      );
    });

    test("the inbox shows no report twice and skips no unchanged report, under continuous writes", async () => {
      const agencyId = newAgency();
      const restless = reportsOf(agencyId, [1, 5, 9, 13, 17, 21]);
      const quiet = reportsOf(agencyId, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22]);
      await insertReports(store, ...restless, ...quiet);
      let over = false;
      let changes = 0;
      const writers = [0, 1, 2].map(async (writer) => {
        for (let turn = 0; !over; turn++) {
          const { id } = restless[(writer + turn * 5) % restless.length] as ReportRecord;
          await change(store, id, { dueAt: dueIn((turn * 7 + writer * 11) % 40) });
          changes += 1;
        }
      });
      for (let walks = 0; walks < 25; walks++) {
        const ids = idsOf(await walk(store, { responsibleAgencyId: agencyId, limit: 3 }));
        assert.equal(new Set(ids).size, ids.length, "no report twice");
        assert.deepEqual(
          idsOf(quiet).filter((id) => !ids.includes(id)),
          [],
          "none skipped",
        );
      }
      over = true;
      await Promise.all(writers);
      assert.ok(changes > 25, `${changes} changes meanwhile`);
    });

    test("the inbox filters by classification, category, and region with its parts", async () => {
      const responsibleAgencyId = newAgency();
      const make = (changes: Partial<ReportRecord>) => sampleReport({ responsibleAgencyId, ...changes });
      const bandung = make({ location: { regionCode: "32.73" }, categoryId: "sampah" });
      const sukasari = make({ location: { regionCode: "32.73.01" }, classification: "aspiration" });
      const sarijadi = make({ location: { regionCode: "32.73.01.1003" }, categoryId: "sampah" });
      const cimahi = make({ location: { regionCode: "32.77" }, classification: "information_request" });
      const nowhere = make({ location: { address: "Jl. Braga" } });
      const all = [bandung, sukasari, sarijadi, cimahi, nowhere];
      await insertReports(store, ...all);
      const holds = async (query: Partial<InboxQuery>, expected: readonly ReportRecord[]) =>
        assert.deepEqual((await found({ responsibleAgencyId, ...query })).sort(), idsOf(expected).sort());
      await holds({ regionCodes: ["32.73"] }, [bandung, sukasari, sarijadi]);
      await holds({ regionCodes: ["32.73.01"] }, [sukasari, sarijadi]);
      await holds({ regionCodes: ["32"] }, [bandung, sukasari, sarijadi, cimahi]);
      await holds({ regionCodes: ["3"] }, []);
      await holds({ regionCodes: ["32.7"] }, []);
      await holds({ categoryIds: ["sampah"] }, [bandung, sarijadi]);
      await holds({ categoryIds: ["sampah"], regionCodes: ["32.73.01"] }, [sarijadi]);
      await holds({ categoryIds: ["jalan", "sampah"] }, [bandung, sarijadi]);
      await holds({ regionCodes: ["32.73.01", "32.77"] }, [sukasari, sarijadi, cimahi]);
      await holds({ classification: "aspiration" }, [sukasari]);
      await holds({ classification: "complaint", statuses: ["submitted"] }, [bandung, sarijadi, nowhere]);
      await holds({ classification: "complaint", statuses: ["closed"] }, []);
    });

    test("the inbox filters by deadline and by contested answers, also among reports without a deadline", async () => {
      const responsibleAgencyId = newAgency();
      const make = (contestCount: number, minutes?: number) =>
        sampleReport({
          responsibleAgencyId,
          contestCount,
          dueAt: minutes === undefined ? null : dueIn(minutes),
          dueStage: minutes === undefined ? null : "answer",
        });
      const all = [make(0, 1), make(1, 2), make(2, 3), make(0), make(1)];
      await insertReports(store, ...all);
      const [early, contested, late, open, contestedOpen] = all as [ReportRecord, ...ReportRecord[]];
      const holds = async (query: Partial<InboxQuery>, expected: readonly (ReportRecord | undefined)[]) =>
        assert.deepEqual(
          (await found({ responsibleAgencyId, ...query })).sort(),
          expected.map((report) => report?.id).sort(),
        );
      await holds({ dueBefore: dueIn(1) }, []);
      await holds({ dueBefore: dueIn(2) }, [early]);
      await holds({ dueBefore: dueIn(60) }, [early, contested, late]);
      await holds({ contested: true }, [contested, late, contestedOpen]);
      await holds({ contested: false }, [early, open]);
      await holds({ contested: true, dueBefore: dueIn(3) }, [contested]);
      await holds({ contested: true, overdue: { is: false, at: dueIn(3) } }, [late, contestedOpen]);
    });

    test("the inbox filters by the state in SP4N-LAPOR!, also among reports that the agency handed over", async () => {
      const [agency, predecessor] = [newAgency(), newAgency()];
      const make = (state: NationalRecord["state"], holder: Partial<ReportRecord>) => {
        const at = state === "forwarded" ? dueIn(0) : null;
        const national = {
          state,
          forwardedAt: at,
          checkedAt: at,
          trackingId: null,
          url: null,
          ministryStatus: null,
        };
        return sampleReport({
          responsibleAgencyId: null,
          ...holder,
          national,
          dueAt: dueIn(1),
          dueStage: "answer",
        });
      };
      const copy = make("forwarded", { responsibleAgencyId: agency });
      const lost = make("unknown", { custodianAgencyId: agency });
      const older = make("forwarded", { custodianAgencyId: predecessor });
      const manual = make("manual", { custodianAgencyId: agency });
      const elsewhere = make("unknown", { custodianAgencyId: newAgency() });
      await insertReports(store, copy, lost, older, manual, elsewhere, ...reportsOf(agency, [1]));
      const query = { responsibleAgencyId: agency, predecessorIds: [predecessor] };
      for (const [nationalStates, expected] of [
        [
          ["forwarded", "unknown"],
          [copy, lost, older],
        ],
        [["unknown"], [lost]],
        [["manual", "refused"], [manual]],
        [[], []],
      ] as const)
        for (const sort of Object.keys(inboxOrders) as InboxSort[]) {
          const selection = { ...query, nationalStates };
          assert.deepEqual((await found({ ...selection, sort })).sort(), idsOf(expected).sort());
          assert.deepEqual(await store.countInboxes([selection], 10), [expected.length]);
        }
      const words = ["jalan"];
      const nationalStates = ["forwarded", "unknown"] as const;
      const all = [copy, lost, older].filter(({ title }) => title.toLowerCase().includes("jalan"));
      assert.deepEqual((await found({ ...query, nationalStates, words })).sort(), idsOf(all).sort());
      assert.ok(all.length > 0);
    });

    test("the inbox lists and counts the same reports as the memory store, for any filters, orders and pages", async () => {
      const memory = createMemoryStore();
      const holders = [newAgency(), newAgency(), newAgency()];
      const filters = fc.record(
        {
          statuses: fc.subarray([...statuses]),
          overdue: fc.record({ is: fc.boolean(), at: fc.constant(dueIn(5)) }),
          escalated: fc.boolean(),
          contested: fc.boolean(),
          unassigned: fc.boolean(),
          dueBefore: fc.constant(dueIn(7)),
          classification: fc.constantFrom("complaint", "aspiration"),
          words: fc.constant(["jalan"]),
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyReport, { maxLength: 5 }),
          fc.record({ responsibleAgencyId: fc.constantFrom(...holders), alsoOf: fc.boolean() }),
          filters,
          fc.constantFrom(undefined, ...(Object.keys(inboxOrders) as InboxSort[])),
          fc.integer({ min: 1, max: 8 }),
          async (made, { responsibleAgencyId, alsoOf }, filter, sort, limit) => {
            const reports = made.map(({ holder, ...changes }) =>
              sampleReport({ ...changes, responsibleAgencyId: holders[holder] as string }),
            );
            for (const each of [store, memory]) await insertReports(each, ...reports);
            const selection: InboxSelection = {
              responsibleAgencyId,
              ...(alsoOf && responsibleAgencyId !== holders[1] && { predecessorIds: [holders[1] as string] }),
              ...(filter as Partial<InboxSelection>),
            };
            const query = { ...selection, ...(sort && { sort }), limit };
            const expected = (await memory.listInbox(query)).reports;
            const ids = idsOf(expected);
            assert.deepEqual(idsOf((await store.listInbox(query)).reports), ids);
            const last = expected.at(-1);
            const next = { ...query, ...(last && { after: inboxPosition(last, sort) }) };
            assert.deepEqual(
              idsOf((await store.listInbox(next)).reports),
              idsOf((await memory.listInbox(next)).reports),
            );
            const selections = [selection, { ...selection, statuses: [] }, { responsibleAgencyId }];
            assert.deepEqual(
              await store.countInboxes(selections, limit),
              await memory.countInboxes(selections, limit),
            );
          },
        ),
        { numRuns: isLongRun ? 1000 : 40 },
      );
    });

    test("the inbox finds all reports by prefixes of their words, and never another agency's", async () => {
      const responsibleAgencyId = `${newAgency()} "it's" \\ & | ! ( ) : *`;
      const words = { title: "Jalan Braga berlubang", body: "Sudah dua motor jatuh, mohon ditambal." };
      const road = sampleReport({ responsibleAgencyId, ...words });
      const lamp = sampleReport({
        responsibleAgencyId,
        title: "Lampu jalan padam",
        body: "Gelap sekali, Café X.",
      });
      const elsewhere = sampleReport({ responsibleAgencyId: newAgency(), ...words });
      await insertReports(store, road, lamp, elsewhere);
      const holds = async (
        sought: string[],
        expected: readonly ReportRecord[],
        query: Partial<InboxQuery> = {},
      ) =>
        assert.deepEqual(
          (await found({ responsibleAgencyId, words: sought, ...query })).sort(),
          idsOf(expected).sort(),
          sought.join(" "),
        );
      await holds(["jalan"], [road, lamp]);
      await holds(["jal", "bra"], [road]);
      await holds(["lubang"], [road]);
      await holds(["tambal"], [road]);
      await holds(["cafe"], [lamp]);
      await holds(["jalan", "gelap", "motor"], []);
      await holds(["alan"], []);
      await holds([road.trackingId.replaceAll("-", "").toLowerCase()], [road]);
      await holds(["jalan"], [], { statuses: ["closed"] });
      await holds(["agency"], []);
      assert.deepEqual(await found({ responsibleAgencyId: null, words: ["jalan"] }), []);
      const anyone = await found({ words: [road.trackingId.replaceAll("-", "").toLowerCase()] });
      assert.deepEqual(anyone, [road.id]);
    });

    test("the inbox lists reports that an agency transferred separately, wherever they went and even after they return", async () => {
      const [first, second] = [newAgency(), newAgency()];
      const [moving, staying] = reportsOf(first, [1, 2]) as [ReportRecord, ReportRecord];
      await insertReports(store, moving, staying);
      const inboxes = async () => ({
        first: await found({ responsibleAgencyId: first }),
        passedByFirst: await passedOn({ agencyIds: [first] }),
        second: await found({ responsibleAgencyId: second }),
        passedBySecond: await passedOn({ agencyIds: [second] }),
      });
      const [m, s] = [moving.id, staying.id];
      assert.deepEqual(await inboxes(), { first: [m, s], passedByFirst: [], second: [], passedBySecond: [] });
      await change(store, m, { responsibleAgencyId: second });
      assert.deepEqual(await inboxes(), { first: [s], passedByFirst: [m], second: [m], passedBySecond: [] });
      await change(store, m, { responsibleAgencyId: null });
      assert.deepEqual(await inboxes(), { first: [s], passedByFirst: [m], second: [], passedBySecond: [m] });
      await change(store, m, { responsibleAgencyId: first });
      assert.deepEqual(await inboxes(), {
        first: [m, s],
        passedByFirst: [],
        second: [],
        passedBySecond: [m],
      });
      assert.deepEqual(await passedOn({ agencyIds: [second], words: ["braga"] }), [m]);
      assert.deepEqual(await passedOn({ agencyIds: [second], words: ["sampah"] }), []);
    });

    test("a failed transaction is rolled back, and does not count as a change", async () => {
      const agencyId = newAgency();
      const reports = reportsOf(agencyId, [1, 2, 3]);
      await insertReports(store, ...reports);
      const shown = await walk(store, { responsibleAgencyId: agencyId, limit: 1 }, async () => {
        const failing = store.transaction(async (transaction) => {
          const last = reports[2] as ReportRecord;
          await transaction.updateReport({ ...last, version: 2, dueAt: dueIn(9) });
          throw new Error("on purpose");
        });
        await assert.rejects(failing, /on purpose/);
      });
      assert.deepEqual(idsOf(shown), idsOf(reports));
    });
  });
}
