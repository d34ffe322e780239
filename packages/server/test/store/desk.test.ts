import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import {
  type AnswerTemplateRecord,
  createMemoryStore,
  type NoteRecord,
  type Store,
  type UnitRecord,
} from "@lapor/channel";
import { onStore } from "../../../../scripts/long-run.ts";
import { openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { sampleReport } from "../support/record-samples.ts";
import type { SuiteStore } from "./store-suite.ts";

const newTemplate = (changes: Partial<AnswerTemplateRecord> = {}): AnswerTemplateRecord => ({
  id: randomUUID(),
  agencyId: `agency ${randomUUID()}`,
  name: "Sudah ditambal",
  text: "Laporan {trackingId} selesai.",
  categoryId: null,
  status: null,
  version: 1,
  updatedAt: new Date("2026-11-24T05:00:00.123Z"),
  ...changes,
});

const newUnit = (changes: Partial<UnitRecord> = {}): UnitRecord => ({
  id: randomUUID(),
  agencyId: `agency ${randomUUID()}`,
  name: "Dinas 'Bina' Marga",
  foldedName: randomUUID(),
  active: true,
  version: 1,
  updatedAt: new Date("2026-11-24T05:00:00.123Z"),
  ...changes,
});

const engines: Record<string, () => Promise<SuiteStore>> = {
  "in memory": async () => ({ store: createMemoryStore(), close: async () => {} }),
  PGlite: async () => {
    const store = await openStore({ folder: preparedFolder() });
    return { store, close: store.close };
  },
  PostgreSQL: async () => {
    const postgres = await preparedPostgres();
    const store = await openStore({ databaseUrl: postgres.url });
    return { store, close: () => store.close().finally(postgres.stop) };
  },
};

for (const [name, open] of Object.entries(engines))
  describe(`the officers' desk (${name})`, onStore(name), () => {
    let store: Store;
    let opened: SuiteStore;
    before(async () => {
      opened = await open();
      store = opened.store;
    });
    after(() => opened.close());

    test("returns to each party exactly its own notes on a report, oldest first", async () => {
      const report = sampleReport();
      const note = (agencyId: string | null, minute: number): NoteRecord => ({
        id: randomUUID(),
        reportId: report.id,
        agencyId,
        keyId: randomUUID(),
        at: new Date(Date.UTC(2026, 10, 24, 5, minute, 0, 7)),
        text: `Menunggu aspal. 'Ya' \\ ${minute}`,
      });
      const [first, second, theirs, triages] = [note("a", 1), note("a", 2), note("b", 3), note(null, 4)];
      await store.transaction(async (transaction) => {
        await transaction.insertReport(report);
        for (const one of [first, theirs, triages, second]) await transaction.insertNote(one);
      });
      assert.deepEqual(await store.listNotes(report.id, ["a"]), [first, second]);
      assert.deepEqual(await store.listNotes(report.id, ["b"]), [theirs]);
      assert.deepEqual(await store.listNotes(report.id, [null]), [triages]);
      assert.deepEqual(await store.listNotes(report.id, ["c"]), []);
      assert.deepEqual(await store.listNotes("x", ["a"]), []);
    });

    test("stores templates exactly, requires the version for changes and deletion, and returns to each party its own", async () => {
      const template = newTemplate({ categoryId: "jalan", status: "in_progress" });
      const national = newTemplate({ agencyId: null });
      const change = { ...template, version: 2, name: "Lain", categoryId: null, status: null };
      await store.transaction(async (transaction) => {
        await transaction.insertAnswerTemplate(template);
        await transaction.insertAnswerTemplate(national);
      });
      const ofAgency = () => store.listAnswerTemplates(template.agencyId);
      assert.deepEqual(await ofAgency(), [template]);
      assert.ok((await store.listAnswerTemplates(null)).some(({ id }) => id === national.id));
      await store.transaction(async (transaction) => {
        assert.equal(await transaction.updateAnswerTemplate({ ...change, version: 3 }), false);
        assert.equal(await transaction.updateAnswerTemplate(change), true);
        assert.equal(await transaction.updateAnswerTemplate(change), false);
      });
      assert.deepEqual(await ofAgency(), [change]);
      await store.transaction(async (transaction) => {
        assert.equal(await transaction.deleteAnswerTemplate(template.id, 1), false);
        assert.equal(await transaction.deleteAnswerTemplate("x", 2), false);
        assert.equal(await transaction.deleteAnswerTemplate(template.id, 2), true);
      });
      assert.deepEqual(await ofAgency(), []);
    });

    test("stores units exactly, and returns to each agency its own", async () => {
      const unit = newUnit();
      const [other, theirs] = [newUnit({ agencyId: unit.agencyId, active: false }), newUnit()];
      await store.transaction(async (transaction) => {
        for (const one of [unit, other, theirs]) await transaction.insertUnit(one);
      });
      const byId = (units: UnitRecord[]) => units.toSorted((left, right) => (left.id < right.id ? -1 : 1));
      assert.deepEqual(byId(await store.listUnits(unit.agencyId)), byId([unit, other]));
      const found = await store.findUnits([theirs.id, unit.id, randomUUID(), "x"]);
      assert.deepEqual(byId(found), byId([unit, theirs]));
      const renamed = { ...unit, name: "Dinas Baru", foldedName: "dinasbaru", active: false, version: 2 };
      await store.transaction((transaction) => transaction.updateUnit(renamed));
      assert.deepEqual(await store.findUnits([unit.id]), [renamed]);
    });

    test("has no two units of one agency with the same name, whatever the program checks", async () => {
      const unit = newUnit();
      await store.transaction((transaction) => transaction.insertUnit(unit));
      const same = { agencyId: unit.agencyId, foldedName: unit.foldedName };
      await assert.rejects(store.transaction((transaction) => transaction.insertUnit(newUnit(same))));
      const other = newUnit({ agencyId: unit.agencyId });
      await store.transaction((transaction) => transaction.insertUnit(other));
      await assert.rejects(store.transaction((transaction) => transaction.updateUnit({ ...other, ...same })));
      assert.equal((await store.listUnits(unit.agencyId)).length, 2);
    });

    test("shows a transaction that locks the units of an agency what the one before it wrote", async () => {
      const agencyId = `agency ${randomUUID()}`;
      const addNext = () =>
        store.transaction(async (transaction) => {
          const { length } = await transaction.lockUnits(agencyId);
          await transaction.insertUnit(newUnit({ agencyId, foldedName: `unit ${length}` }));
        });
      await Promise.all(Array.from({ length: 6 }, addNext));
      const names = (await store.listUnits(agencyId)).map(({ foldedName }) => foldedName);
      assert.deepEqual(
        names.toSorted(),
        [0, 1, 2, 3, 4, 5].map((index) => `unit ${index}`),
      );
    });

    test("rolls back a failed transaction", async () => {
      const [kept, added] = [newTemplate({ agencyId: "z" }), newTemplate({ agencyId: "z" })];
      await store.transaction((transaction) => transaction.insertAnswerTemplate(kept));
      const failing = store.transaction(async (transaction) => {
        await transaction.insertAnswerTemplate(added);
        await transaction.deleteAnswerTemplate(kept.id, 1);
        throw new Error("on purpose");
      });
      await assert.rejects(failing, /on purpose/);
      assert.deepEqual(await store.listAnswerTemplates("z"), [kept]);
    });
  });
