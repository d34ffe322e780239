import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type {
  AnswerTemplateRecord,
  NoteRecord,
  NotificationRecord,
  OfficerRecord,
  ReportRecord,
  SavedViewRecord,
  Store,
  SurveyRecord,
  UnitRecord,
} from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { everyStore, type OpenedStore } from "../support/engines.ts";
import { sampleEntry, sampleReport } from "../support/record-samples.ts";

const newTemplate = (changes: Partial<AnswerTemplateRecord> = {}): AnswerTemplateRecord => ({
  id: randomUUID(),
  agencyId: `agency ${randomUUID()}`,
  name: "Sudah ditambal",
  text: "Laporan {trackingId} selesai.",
  categoryId: null,
  action: null,
  unitId: null,
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

const newOfficer = (changes: Partial<OfficerRecord> = {}): OfficerRecord => ({
  id: randomUUID(),
  agencyId: `agency ${randomUUID()}`,
  role: "liaison",
  unitId: null,
  name: "Sari",
  email: "sari@petugas.example",
  emailHash: randomUUID(),
  state: "active",
  invitationHash: null,
  invitedUntil: null,
  version: 1,
  createdAt: new Date("2026-11-24T05:00:00.123Z"),
  updatedAt: new Date("2026-11-24T05:00:00.123Z"),
  ...changes,
});

const newView = ({ id: officerId }: OfficerRecord, second: number): SavedViewRecord => ({
  officerId,
  id: randomUUID(),
  content: `{"name":"Tampilan ${second}"}`,
  createdAt: new Date(Date.UTC(2026, 10, 24, 5, 0, second, 7)),
});

for (const [name, open] of Object.entries(everyStore))
  describe(`the officers' desk (${name})`, onStore(name), () => {
    let store: Store;
    let opened: OpenedStore;
    before(async () => {
      opened = await open();
      store = opened.store;
    });
    after(() => opened.close());

    test("the store counts the surveys of agencies in a period, only the last one per report", async () => {
      const unit = newUnit();
      const at = new Date("2026-11-24T05:00:00.123Z");
      const reports = [sampleReport(), sampleReport(), sampleReport(), sampleReport()];
      const survey = (index: number, changes: Partial<SurveyRecord> = {}): SurveyRecord => ({
        reportId: reports[index]?.id ?? "",
        agencyId: unit.agencyId,
        unitId: unit.id,
        at,
        answers: { time: 3, complaintHandling: 1 },
        ...changes,
      });
      const other = `agency ${randomUUID()}`;
      await store.transaction(async (transaction) => {
        await transaction.put("units", unit);
        for (const report of reports) await transaction.insertReport(report);
        await transaction.put("surveys", survey(0, { agencyId: other, unitId: null, answers: { cost: 4 } }));
        for (const index of [0, 1, 3]) await transaction.put("surveys", survey(index));
        await transaction.put("surveys", survey(2, { agencyId: other, unitId: null }));
        await transaction.remove("surveys", { reportId: survey(3).reportId });
      });
      const count = async (agencyIds: string[], span: { from?: Date; before?: Date } = {}) => {
        const period = { from: at, before: new Date(at.getTime() + 1), ...span };
        const counted = await store.countSurveys({ agencyIds, ...period });
        return counted.map(({ surveys, ...key }) => [JSON.stringify(key), surveys] as const);
      };
      const sumOf = (counted: Awaited<ReturnType<typeof count>>) => {
        const sums: Record<string, number> = {};
        for (const [key, surveys] of counted) sums[key] = (sums[key] ?? 0) + surveys;
        return Object.values(sums);
      };
      assert.deepEqual(sumOf(await count([unit.agencyId])), [2]);
      assert.deepEqual(sumOf(await count([other, unit.agencyId])).sort(), [1, 2]);
      assert.deepEqual(await count([unit.agencyId], { before: at }), []);
      assert.deepEqual(await count([unit.agencyId], { from: new Date(at.getTime() + 1) }), []);
      assert.deepStrictEqual(await store.find("surveys", { reportId: survey(0).reportId }), survey(0));
      assert.equal(await store.find("surveys", { reportId: survey(3).reportId }), undefined);
      assert.equal(await store.find("surveys", { reportId: "K7M-2QF-9XK" }), undefined);
    });

    test("the store counts each report that an agency and unit answered in the period once", async () => {
      const unit = newUnit();
      const { agencyId } = unit;
      const [from, before] = [new Date("2026-06-30T17:00:00Z"), new Date("2026-09-30T17:00:00Z")];
      const within = new Date("2026-08-17T03:00:00.123Z");
      const lastMoment = new Date(before.getTime() - 1);
      /** Inserts a report with an answer at each of these moments. */
      const insert = (answers: readonly Date[], changes: Partial<ReportRecord> = {}) =>
        store.transaction(async (transaction) => {
          const submittedAt = new Date("2026-06-01T00:00:00Z");
          const report = sampleReport({
            responsibleAgencyId: agencyId,
            unitId: unit.id,
            submittedAt,
            ...changes,
          });
          await transaction.insertReport(report);
          for (const [index, at] of answers.entries())
            await transaction.insertTimeline(
              sampleEntry(report, { version: index + 2, kind: "answered", at }),
            );
        });
      await store.transaction((transaction) => transaction.put("units", unit));
      await insert([within, lastMoment]);
      await insert([from], { confidential: true });
      await insert([within], { unitId: null });
      await insert([new Date(from.getTime() - 1), before]);
      await insert([]);
      const firstDay = new Date(from.getTime() - 366 * 86_400_000);
      await insert([within], { submittedAt: firstDay });
      await insert([within], { submittedAt: new Date(firstDay.getTime() - 1) });
      await insert([within], { responsibleAgencyId: null, custodianAgencyId: agencyId, unitId: null });
      const other = `agency ${randomUUID()}`;
      await insert([within], { responsibleAgencyId: other, unitId: null });
      const ofUnit = { agencyId, unitId: unit.id, reports: 3 };
      const ofNone = { agencyId, unitId: "", reports: 1 };
      const byUnit = (one: { unitId: string }, two: { unitId: string }) => (one.unitId < two.unitId ? 1 : -1);
      const counts = await store.countAnswered({ agencyIds: [agencyId], from, before });
      assert.deepEqual(counts.toSorted(byUnit), [ofUnit, ofNone]);
      const all = await store.countAnswered({ from, before });
      const own = all.filter((count) => count.agencyId === agencyId || count.agencyId === other);
      assert.deepEqual(own.length, 3);
    });

    test("each party gets only its own notes on a report, oldest first", async () => {
      const report = sampleReport();
      const note = (agencyId: string | null, minute: number): NoteRecord => ({
        id: randomUUID(),
        reportId: report.id,
        agencyId,
        keyId: randomUUID(),
        at: new Date(Date.UTC(2026, 10, 24, 5, minute, 0, 7)),
        text: `Menunggu aspal. 'Ya' \\ ${minute}`,
        mentions: Array.from({ length: minute - 1 }, () => randomUUID()),
      });
      const [first, second, theirs, triages] = [note("a", 1), note("a", 2), note("b", 3), note(null, 4)];
      await store.transaction(async (transaction) => {
        await transaction.insertReport(report);
        for (const one of [first, theirs, triages, second]) await transaction.put("notes", one);
      });
      assert.deepEqual(await store.list("notes", { reportId: report.id, agencyId: ["a"] }), [first, second]);
      assert.deepEqual(await store.list("notes", { reportId: report.id, agencyId: ["b"] }), [theirs]);
      assert.deepEqual(await store.list("notes", { reportId: report.id, agencyId: [null] }), [triages]);
      assert.deepEqual(await store.list("notes", { reportId: report.id, agencyId: ["c"] }), []);
      assert.deepEqual(await store.list("notes", { reportId: "x", agencyId: ["a"] }), []);
    });

    test("templates are stored exactly, can be changed or deleted only with their version, and are visible only to their own party", async () => {
      const template = newTemplate({
        categoryId: "jalan",
        status: "in_progress",
        action: "addNote",
        unitId: randomUUID(),
      });
      const national = newTemplate({ agencyId: null });
      const change = { ...template, version: 2, name: "Lain", categoryId: null, status: null };
      await store.transaction(async (transaction) => {
        await transaction.replace("answerTemplates", template);
        await transaction.replace("answerTemplates", national);
      });
      const ofAgency = () => store.list("answerTemplates", { agencyId: template.agencyId });
      assert.deepEqual(await ofAgency(), [template]);
      assert.ok(
        (await store.list("answerTemplates", { agencyId: null })).some(({ id }) => id === national.id),
      );
      await store.transaction(async (transaction) => {
        assert.equal(await transaction.replace("answerTemplates", { ...change, version: 3 }), false);
        assert.equal(await transaction.replace("answerTemplates", change), true);
        assert.equal(await transaction.replace("answerTemplates", change), false);
      });
      assert.deepEqual(await ofAgency(), [change]);
      await store.transaction(async (transaction) => {
        assert.equal(await transaction.remove("answerTemplates", { id: template.id, version: 1 }), 0);
        assert.equal(await transaction.remove("answerTemplates", { id: "x", version: 2 }), 0);
        assert.equal(await transaction.remove("answerTemplates", { id: template.id, version: 2 }), 1);
      });
      assert.deepEqual(await ofAgency(), []);
    });

    test("saved views are stored exactly, oldest first and separately for each officer", async () => {
      const [officer, colleague] = [newOfficer(), newOfficer()];
      const [first, second, foreign] = [newView(officer, 1), newView(officer, 2), newView(colleague, 1)];
      const shared = { ...foreign, id: first.id };
      await store.transaction(async (transaction) => {
        for (const one of [officer, colleague]) await transaction.replace("officers", one);
        for (const view of [first, second, shared]) await transaction.put("savedViews", view);
      });
      assert.deepEqual(await store.list("savedViews", { officerId: officer.id }), [first, second]);
      const changed = { ...first, content: "lain" };
      await store.transaction(async (transaction) => {
        await transaction.put("savedViews", changed);
        assert.deepEqual(await transaction.lockSavedViews(officer.id), [changed, second]);
        await transaction.remove("savedViews", second);
      });
      assert.deepEqual(await store.list("savedViews", { officerId: officer.id }), [changed]);
      assert.equal(await store.remove("savedViews", { officerId: officer.id }), 1);
      assert.deepEqual(await store.list("savedViews", { officerId: officer.id }), []);
      assert.deepEqual(await store.list("savedViews", { officerId: colleague.id }), [shared]);
      assert.deepEqual(await store.list("savedViews", { officerId: "x" }), []);
    });

    test("concurrent changes to one officer's saved views run in turn, and none is saved for an officer who has left", async () => {
      const [officer, former] = [newOfficer(), newOfficer({ state: "left" })];
      await store.transaction(async (transaction) => {
        for (const one of [officer, former]) await transaction.replace("officers", one);
        for (const id of [former.id, randomUUID(), "x"])
          assert.equal(await transaction.lockSavedViews(id), undefined);
      });
      const save = (number: number): Promise<number | undefined> =>
        store.transaction(async (transaction) => {
          const present = await transaction.lockSavedViews(officer.id);
          await transaction.put("savedViews", newView(officer, number));
          return present?.length;
        });
      const seen = await Promise.all(Array.from({ length: 8 }, (_, number) => save(number)));
      assert.deepEqual(seen.toSorted(), [0, 1, 2, 3, 4, 5, 6, 7]);
    });

    test("units are stored exactly, and are visible only to their own agency", async () => {
      const unit = newUnit();
      const [other, theirs] = [newUnit({ agencyId: unit.agencyId, active: false }), newUnit()];
      await store.transaction(async (transaction) => {
        for (const one of [unit, other, theirs]) await transaction.put("units", one);
      });
      const byId = (units: UnitRecord[]) => units.toSorted((left, right) => (left.id < right.id ? -1 : 1));
      assert.deepEqual(byId(await store.list("units", { agencyId: unit.agencyId })), byId([unit, other]));
      const found = await store.list("units", { id: [theirs.id, unit.id, randomUUID(), "x"] });
      assert.deepEqual(byId(found), byId([unit, theirs]));
      const renamed = { ...unit, name: "Dinas Baru", foldedName: "dinasbaru", active: false, version: 2 };
      await store.transaction((transaction) => transaction.put("units", renamed));
      assert.deepEqual(await store.list("units", { id: [unit.id] }), [renamed]);
    });

    test("two units of one agency cannot have the same name, even if the program does not check it", async () => {
      const unit = newUnit();
      await store.transaction((transaction) => transaction.put("units", unit));
      const same = { agencyId: unit.agencyId, foldedName: unit.foldedName };
      await assert.rejects(store.transaction((transaction) => transaction.put("units", newUnit(same))));
      const other = newUnit({ agencyId: unit.agencyId });
      await store.transaction((transaction) => transaction.put("units", other));
      await assert.rejects(
        store.transaction((transaction) => transaction.put("units", { ...other, ...same })),
      );
      assert.equal((await store.list("units", { agencyId: unit.agencyId })).length, 2);
    });

    test("a transaction that locks an agency's units sees what the previous transaction wrote", async () => {
      const agencyId = `agency ${randomUUID()}`;
      const addNext = () =>
        store.transaction(async (transaction) => {
          await transaction.waitForLock(`lapor units ${agencyId}`);
          const { length } = await transaction.list("units", { agencyId });
          await transaction.put("units", newUnit({ agencyId, foldedName: `unit ${length}` }));
        });
      await Promise.all(Array.from({ length: 6 }, addNext));
      const names = (await store.list("units", { agencyId })).map(({ foldedName }) => foldedName);
      assert.deepEqual(
        names.toSorted(),
        [0, 1, 2, 3, 4, 5].map((index) => `unit ${index}`),
      );
    });

    test("one transaction can store 10,000 notifications", async () => {
      const at = new Date("2026-11-24T05:00:00Z");
      const report = sampleReport();
      const notification = (number: number): NotificationRecord => ({
        ...{ reportId: report.id, agencyId: "pemkot-bandung", source: `${number}`, kind: "new_report", at },
        ...{ recipient: "relay:bandung", delivery: "now" },
      });
      await store.transaction(async (transaction) => {
        await transaction.insertReport(report);
        await transaction.insertNotifications(
          Array.from({ length: 10_000 }, (_, number) => notification(number)),
        );
        const [id, recipient] = [randomUUID(), "relay:bandung"];
        await transaction.insertNotificationMessage(
          {
            ...{ id, recipient, digest: false, at, state: "pending", attempts: 0 },
            ...{ lastStatus: null, lastError: null, nextAttemptAt: at, leasedUntil: null },
          },
          at,
        );
      });
      const claim = { lane: "relay:bandung", now: at, until: at, limit: 1, perMinute: 1 };
      const [message] = await store.claimNotificationMessages(claim);
      assert.equal((await store.listNotificationLines(message?.id ?? "", 1)).total, 10_000);
    });

    test("messages to officers are claimed in the order of their due times", async () => {
      const lane = "relay:urutan";
      const dueAt = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 5, minute));
      const minutes = Array.from({ length: 20 }, (_, index) => 59 - (index % 10) * 5);
      const now = dueAt(60);
      await store.transaction(async (transaction) => {
        for (const [index, minute] of minutes.entries())
          await transaction.insertNotificationMessage(
            {
              ...{
                id: randomUUID(),
                recipient: lane,
                digest: false,
                at: now,
                state: "pending",
                attempts: index,
              },
              ...{ lastStatus: null, lastError: null, nextAttemptAt: dueAt(minute), leasedUntil: null },
            },
            now,
          );
      });
      const claimed = await store.claimNotificationMessages({
        lane,
        now,
        until: now,
        limit: 15,
        perMinute: 15,
      });
      assert.deepEqual(
        claimed.map(({ attempts }) => attempts),
        minutes
          .map((minute, index) => ({ minute, index }))
          .sort((one, other) => one.minute - other.minute || one.index - other.index)
          .slice(0, 15)
          .map(({ index }) => index),
      );
    });

    test("a failed transaction is rolled back", async () => {
      const [kept, added] = [newTemplate({ agencyId: "z" }), newTemplate({ agencyId: "z" })];
      await store.transaction((transaction) => transaction.replace("answerTemplates", kept));
      const failing = store.transaction(async (transaction) => {
        await transaction.replace("answerTemplates", added);
        await transaction.remove("answerTemplates", { id: kept.id, version: 1 });
        throw new Error("on purpose");
      });
      await assert.rejects(failing, /on purpose/);
      assert.deepEqual(await store.list("answerTemplates", { agencyId: "z" }), [kept]);
    });
  });
