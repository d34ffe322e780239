import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { allowOrigins, revokeKey } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import fc from "fast-check";
import {
  sampleAnswer,
  sampleAttachment,
  sampleEntry,
  sampleIdentityAccess,
  sampleInboxExport,
  sampleReport,
} from "../support/record-samples.ts";
import { arbitraryReport } from "./arbitrary-records.ts";
import { insertReports } from "./insert-reports.ts";
import { keyCases } from "./store-keys.ts";
import { listCases } from "./store-lists.ts";
import { onceCases, parallel } from "./store-once.ts";

/** A store to test. It may already contain data. */
export interface SuiteStore {
  store: Store;
  close(): Promise<void>;
}

/** Tests what every store must do. */
export function storeSuite(name: string, open: () => Promise<SuiteStore>): void {
  describe(`the store (${name})`, () => {
    let store: Store;
    let opened: SuiteStore;
    before(async () => {
      opened = await open();
      store = opened.store;
    });
    after(() => opened.close());

    test("the store returns exactly the stored report, for any text, dates and missing values", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryReport, async (report) => {
          await insertReports(store, report);
          assert.deepStrictEqual((await store.findReport({ trackingId: report.trackingId }))?.report, report);
        }),
        { numRuns: 60 },
      );
    });

    test("the store stores every change of a report exactly", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryReport, arbitraryReport, async (before_, after_) => {
          await insertReports(store, before_);
          const { id, trackingId } = before_;
          const changed = { ...after_, id, trackingId, version: 2 };
          assert.equal(await store.transaction((transaction) => transaction.updateReport(changed)), true);
          assert.deepStrictEqual((await store.findReport({ trackingId }))?.report, changed);
        }),
        { numRuns: 30 },
      );
    });

    test("the store keeps a local date unchanged, even at midnight in any time zone", async () => {
      for (const occurredOn of ["2026-01-01", "2024-02-29", "1999-12-31", null]) {
        const report = sampleReport({ occurredOn });
        await insertReports(store, report);
        assert.equal(
          (await store.findReport({ trackingId: report.trackingId }))?.report.occurredOn,
          occurredOn,
        );
      }
    });

    test("the store returns a report's timeline and attachments, oldest first, and no other report's", async () => {
      const report = sampleReport({ responsibleAgencyId: "pemkot-bandung" });
      const first = sampleEntry(report);
      const second = sampleEntry(report, {
        version: 2,
        kind: "answered",
        actorKind: "agency",
        actorAgencyId: "pemkot-bandung",
        message: "Sudah kami perbaiki.",
        messageHash: "1f",
        messageSalt: "2e",
        pingPong: true,
        rating: 3,
      });
      const photo = sampleAttachment({ reportId: report.id });
      const later = sampleAttachment({
        reportId: report.id,
        entryId: second.id,
        createdAt: new Date(photo.createdAt.getTime() + 1),
      });
      await store.transaction(async (transaction) => {
        await transaction.insertReport(report);
        await transaction.insertTimeline(first);
        await transaction.insertTimeline(second);
        await transaction.put("attachments", photo);
        await transaction.put("attachments", later);
      });
      await insertReports(store, sampleReport());
      assert.deepStrictEqual(await store.findReport({ trackingId: report.trackingId }), {
        report,
        timeline: [first, second],
        attachments: [photo, later],
        departures: [],
      });
      assert.deepStrictEqual(
        await store.findReport({ id: report.id }),
        await store.findReport({ trackingId: report.trackingId }),
      );
      assert.deepStrictEqual(await store.find("attachments", { id: later.id }), later);
    });

    test("the store finds nothing for unknown or invalid ids", async () => {
      for (const unknown of [randomUUID(), "K7M-2QF-9XK", "", "'; drop table report; --", "\u{1F4A5}"]) {
        assert.equal(await store.findReport({ trackingId: unknown }), undefined);
        assert.equal(await store.findReport({ id: unknown }), undefined);
        assert.equal(await store.find("attachments", { id: unknown }), undefined);
        assert.equal(await store.find("keys", { hash: unknown }), undefined);
        assert.equal(await revokeKey(store, unknown, new Date()), false);
        assert.equal(await allowOrigins(store, unknown, ["https://a.example"]), undefined);
        await store.transaction(async (transaction) => {
          assert.equal(await transaction.lockReport(unknown), undefined);
          assert.equal(await transaction.find("attachments", { id: unknown }), undefined);
          assert.equal(
            await transaction.find("idempotencyRecords", { scope: unknown, keyHash: sampleAnswer().keyHash }),
            undefined,
          );
          const target = {
            reportId: randomUUID(),
            entryId: null,
            keyId: randomUUID(),
            uploadedAfter: new Date(0),
          };
          assert.deepStrictEqual(await transaction.linkAttachments([unknown], target), []);
        });
      }
    });

    test("the store stores the identity apart from the report and returns it only on request", async () => {
      const report = sampleReport();
      await insertReports(store, report);
      await store.transaction((transaction) => transaction.insertIdentity(report.id, "1.sealed.text"));
      const read = sampleIdentityAccess(report);
      const readIt = () => store.transaction((transaction) => transaction.readIdentity(read));
      assert.equal(await readIt(), "1.sealed.text");
      // The identity cannot be read when its access cannot be recorded.
      await assert.rejects(readIt());
      assert.deepStrictEqual(await store.listIdentityAccesses({ trackingId: report.trackingId, limit: 9 }), [
        read,
      ]);
      assert.doesNotMatch(
        JSON.stringify(await store.findReport({ trackingId: report.trackingId })),
        /sealed/,
      );
    });

    test("the store erases the reasons in a report's access log, and changes nothing else in the log", async () => {
      const [report, other] = [sampleReport(), sampleReport()];
      const reason = "1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA";
      const reads = [
        sampleIdentityAccess(report, { reason, actorReference: "akun-1842" }),
        sampleIdentityAccess(report),
        sampleIdentityAccess(other, { reason }),
      ];
      for (const one of [report, other]) await insertReports(store, one);
      await store.transaction(async (transaction) => {
        for (const { id } of [report, other]) await transaction.insertIdentity(id, "1.sealed.text");
        for (const read of reads) await transaction.readIdentity(read);
      });
      const erase = (fails: boolean) =>
        store.transaction(async (transaction) => {
          await transaction.deleteIdentity(report.id);
          if (fails) throw new Error("taken back");
        });
      const listed = async ({ trackingId }: typeof report) =>
        (await store.listIdentityAccesses({ trackingId, limit: 9 })).toSorted((left, right) =>
          left.id < right.id ? -1 : 1,
        );
      const sorted = (all: typeof reads) => all.toSorted((left, right) => (left.id < right.id ? -1 : 1));
      await assert.rejects(erase(true), /taken back/);
      assert.deepStrictEqual(await listed(report), sorted(reads.slice(0, 2)));
      await erase(false);
      await erase(false);
      assert.deepStrictEqual(
        await listed(report),
        sorted(reads.slice(0, 2).map((read) => ({ ...read, reason: null, actorReference: null }))),
      );
      assert.deepStrictEqual(await listed(other), reads.slice(2));
    });

    test("the store omits, on request, the reasons for reports that national triage does not oversee", async () => {
      const reason = "1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAA";
      const held = { responsibleAgencyId: "pemkot-bandung" };
      for (const [changes, isShown] of [
        [held, true],
        [{ ...held, confidential: true }, false],
        [{ ...held, confidential: true, escalation: 2, overdueSince: new Date(0) }, true],
        [{ confidential: true }, true],
      ] as const) {
        const report = sampleReport(changes);
        await insertReports(store, report);
        const read = sampleIdentityAccess(report, { reason });
        await store.transaction(async (transaction) => {
          await transaction.insertIdentity(report.id, "1.sealed.text");
          await transaction.readIdentity(read);
        });
        const query = { trackingId: report.trackingId, limit: 9 };
        assert.deepStrictEqual(await store.listIdentityAccesses(query), [read]);
        assert.deepStrictEqual(await store.listIdentityAccesses({ ...query, overseenReasons: true }), [
          { ...read, reason: isShown ? reason : null },
        ]);
      }
    });

    test("the store lists the log of exports of some or all parties, latest first, in pages", async () => {
      const agencyId = `agency ${randomUUID()}`;
      const at = new Date(1_800_000_000_000);
      const made = [0, 0, 1, 2].map((ms) => sampleInboxExport({ agencyId, at: new Date(at.getTime() + ms) }));
      const national = sampleInboxExport({ agencyId: null, role: "national_admin", at });
      for (const one of [...made, national])
        await store.transaction((transaction) => transaction.insert("inboxExports", one));
      const latestFirst = made.toSorted(
        (one, other) => other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1),
      );
      const agencyIds = [agencyId, "pemkot-lain"];
      const first = await store.listInboxExports({ agencyIds, limit: 3 });
      assert.deepStrictEqual(first, latestFirst.slice(0, 3));
      const before = first[2];
      assert.deepStrictEqual(
        await store.listInboxExports({ agencyIds, limit: 3, ...(before && { before }) }),
        latestFirst.slice(3),
      );
      const all = await store.listInboxExports({ limit: 1000 });
      for (const one of [...made, national])
        assert.deepStrictEqual(
          all.find(({ id }) => id === one.id),
          one,
        );
      assert.deepStrictEqual(await store.find("inboxExports", { id: national.id }), national);
      assert.equal(await store.find("inboxExports", { id: randomUUID() }), undefined);
    });

    test("the store stores an idempotency record, and replaces it by a later one for the same key", async () => {
      const answer = sampleAnswer();
      const next = {
        ...sampleAnswer({ reportId: null }),
        scope: answer.scope,
        keyHash: answer.keyHash,
      };
      for (const kept of [answer, next]) {
        await store.transaction((transaction) => transaction.put("idempotencyRecords", kept));
        const found = await store.transaction((transaction) =>
          transaction.find("idempotencyRecords", { scope: answer.scope, keyHash: answer.keyHash }),
        );
        assert.deepStrictEqual(found, kept);
      }
      const other = await store.transaction((transaction) =>
        transaction.find("idempotencyRecords", { scope: "addReply", keyHash: answer.keyHash }),
      );
      assert.equal(other, undefined);
    });

    test("the store links only fresh, waiting files of the same key, each once", async () => {
      const report = sampleReport();
      const keyId = randomUUID();
      const uploadedAfter = new Date("2026-11-24T00:00:00Z");
      const mine = sampleAttachment({ keyId, createdAt: uploadedAfter });
      const others = sampleAttachment();
      const old = sampleAttachment({ keyId, createdAt: new Date(uploadedAfter.getTime() - 1) });
      const ids = [others.id, mine.id, old.id, randomUUID()];
      const target = { reportId: report.id, entryId: null, keyId, uploadedAfter };
      await store.transaction(async (transaction) => {
        await transaction.insertReport(report);
        for (const attachment of [mine, others, old]) await transaction.put("attachments", attachment);
        assert.deepStrictEqual(await transaction.linkAttachments(ids, target), [mine.id]);
        assert.deepStrictEqual(await transaction.linkAttachments(ids, target), []);
        assert.equal((await transaction.find("attachments", { id: mine.id }))?.reportId, report.id);
      });
      assert.deepStrictEqual((await store.findReport({ trackingId: report.trackingId }))?.attachments, [
        { ...mine, reportId: report.id },
      ]);
      assert.deepStrictEqual(await store.find("attachments", { id: old.id }), old);
    });

    onceCases(() => store);
    keyCases(() => store);

    test("everything is rolled back when the work of a transaction fails", async () => {
      const report = sampleReport();
      const attachment = sampleAttachment({ reportId: report.id });
      const answer = sampleAnswer();
      const failing = store.transaction(async (transaction) => {
        await transaction.insertReport(report);
        await transaction.insertTimeline(sampleEntry(report));
        await transaction.put("attachments", attachment);
        await transaction.insertIdentity(report.id, "1.sealed.text");
        await transaction.put("idempotencyRecords", answer);
        assert.deepStrictEqual(await transaction.lockReport(report.id), report);
        throw new Error("on purpose");
      });
      await assert.rejects(failing, /^Error: on purpose$/);
      assert.equal(await store.findReport({ trackingId: report.trackingId }), undefined);
      assert.equal(await store.find("attachments", { id: attachment.id }), undefined);
      const sealed = await store.transaction((transaction) =>
        transaction.readIdentity(sampleIdentityAccess(report)),
      );
      assert.equal(sealed, undefined);
      assert.deepStrictEqual(
        await store.listIdentityAccesses({ trackingId: report.trackingId, limit: 9 }),
        [],
      );
      const found = await store.transaction((transaction) =>
        transaction.find("idempotencyRecords", { scope: answer.scope, keyHash: answer.keyHash }),
      );
      assert.equal(found, undefined);
    });

    test("only one of fifty concurrent writers can replace the same version of a report", async () => {
      const report = sampleReport();
      await insertReports(store, report);
      const changed = await parallel(50, (index) =>
        store.transaction((transaction) =>
          transaction.updateReport({ ...report, version: 2, title: `Change ${index}` }),
        ),
      );
      assert.equal(changed.filter(Boolean).length, 1);
      const stored = (await store.findReport({ trackingId: report.trackingId }))?.report;
      assert.equal(stored?.version, 2);
      assert.equal(stored?.title, `Change ${changed.indexOf(true)}`);
    });

    test("fifty concurrent writers that lock a report first change it one after the other, and each sees the previous writer's entry", async () => {
      const report = sampleReport();
      await insertReports(store, report);
      const previous = await parallel(50, () =>
        store.transaction(async (transaction) => {
          const current = await transaction.lockReport(report.id);
          assert.ok(current);
          const next = { ...current, version: current.version + 1, transferCount: current.transferCount + 1 };
          const hash = await transaction.findEntryHash(report.id, current.version);
          assert.equal(await transaction.updateReport(next), true);
          const entry = sampleEntry(next);
          await transaction.insertTimeline(entry);
          assert.equal(await transaction.findEntryHash(report.id, next.version), entry.hash, "its own write");
          return { version: next.version, hash };
        }),
      );
      const file = await store.findReport({ trackingId: report.trackingId });
      assert.equal(file?.report.transferCount, 50);
      assert.deepEqual(
        previous.sort((one, other) => one.version - other.version).map(({ hash }) => hash),
        file.timeline.slice(0, -1).map(({ hash }) => hash),
      );
    });

    test("a lock can be taken again after its transaction has ended, even when the transaction failed", async () => {
      const name = `lock ${randomUUID()}`;
      const hold = (fails: boolean) =>
        store.transaction(async (transaction) => {
          assert.equal(await transaction.lock(name), true);
          assert.equal(await transaction.lock(name), true);
          if (fails) throw new Error("on purpose");
        });
      await hold(false);
      await assert.rejects(hold(true), /on purpose/);
      await hold(false);
    });

    listCases(() => store);

    test("the store responds to a ping", () => store.ping());
  });
}
