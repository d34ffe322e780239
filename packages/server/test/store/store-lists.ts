import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import {
  type DueClock,
  type InboxQuery,
  inboxOrders,
  inboxPosition,
  type ReportRecord,
  type Store,
  unlinked,
} from "@lapor/channel/store";
import type { InboxSort } from "@lapor/openapi";
import fc from "fast-check";
import { noneExpired } from "../support/none-expired.ts";
import { sampleAnswer, sampleAttachment, sampleReport } from "../support/record-samples.ts";
import { insertReports } from "./insert-reports.ts";

async function readInbox(store: Store, query: InboxQuery): Promise<ReportRecord[]> {
  const all: ReportRecord[] = [];
  for (;;) {
    const last = all.at(-1);
    const { reports } = await store.listInbox({
      ...query,
      ...(last && { after: inboxPosition(last, query.sort) }),
    });
    all.push(...reports);
    if (reports.length < query.limit) return all;
  }
}

const sorts = Object.keys(inboxOrders) as InboxSort[];

const inOrder = (reports: readonly ReportRecord[], sort: InboxSort): ReportRecord[] => {
  const { by, descending } = inboxOrders[sort];
  const timeOf = (report: ReportRecord): number => report[by]?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const ascending = reports.toSorted(
    (left, right) => timeOf(left) - timeOf(right) || (left.id < right.id ? -1 : 1),
  );
  return descending ? ascending.reverse() : ascending;
};

/** Tests the lists of any store: inboxes, due clocks, and what the channel deletes by age. */
export function listCases(store: () => Store): void {
  test("an inbox is listed in each order, page by page, each report once, for any page size", async () => {
    const from = 1_800_000_000_000;
    const ms = fc.nat(2);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.option(ms), ms, ms), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        async (times, limit, national) => {
          const agency = national ? null : `agency ${randomUUID()}`;
          const earlier = national ? await readInbox(store(), { responsibleAgencyId: null, limit: 100 }) : [];
          const reports = times.map(([due, submitted, changed]) =>
            sampleReport({
              responsibleAgencyId: agency,
              dueAt: due === null ? null : new Date(from + due),
              dueStage: due === null ? null : "answer",
              submittedAt: new Date(from + submitted),
              updatedAt: new Date(from + submitted + changed),
            }),
          );
          await insertReports(store(), ...reports);
          for (const sort of sorts)
            assert.deepStrictEqual(
              await readInbox(store(), {
                responsibleAgencyId: agency,
                sort,
                limit: national ? 50 + limit : limit,
              }),
              inOrder([...earlier, ...reports], sort),
              sort,
            );
        },
      ),
      { numRuns: 20 },
    );
  });

  test("an inbox is filtered by the time of submission and of the last change, in each order", async () => {
    const responsibleAgencyId = `agency ${randomUUID()}`;
    const at = (hours: number) => new Date(Date.parse("2026-12-01T00:00:00Z") + hours * 3_600_000);
    const make = (submitted: number, updated: number) =>
      sampleReport({ responsibleAgencyId, submittedAt: at(submitted), updatedAt: at(updated) });
    const [old, changed, fresh] = [make(0, 0), make(1, 9), make(2, 5)] as const;
    await insertReports(store(), old, changed, fresh);
    const expected: [Partial<InboxQuery>, ReportRecord[]][] = [
      [{ submittedFrom: at(1) }, [changed, fresh]],
      [{ submittedBefore: at(1) }, [old]],
      [{ submittedFrom: at(1), submittedBefore: at(2) }, [changed]],
      [{ updatedSince: at(5) }, [changed, fresh]],
      [{ updatedSince: at(5), submittedBefore: at(2) }, [changed]],
      [{ updatedSince: new Date(at(9).getTime() + 1) }, []],
      [{ categoryIds: [] }, []],
      [{ regionCodes: [] }, []],
    ];
    for (const [query, reports] of expected)
      for (const sort of sorts)
        assert.deepStrictEqual(
          await readInbox(store(), { responsibleAgencyId, limit: 1, sort, ...query }),
          inOrder(reports, sort),
        );
  });

  test("an inbox is filtered by status and overdue; a report without a deadline is never overdue", async () => {
    const responsibleAgencyId = `agency ${randomUUID()}`;
    const at = new Date("2026-12-01T00:00:00Z");
    const due = (ms: number | null, changes: Partial<ReportRecord> = {}) =>
      sampleReport({
        responsibleAgencyId,
        dueAt: ms === null ? null : new Date(at.getTime() + ms),
        dueStage: ms === null ? null : "answer",
        ...changes,
      });
    const [late, now, soon] = [due(-1), due(0, { status: "answered" }), due(1, { status: "assigned" })];
    const done = due(null, { status: "closed", endedAt: at });
    await insertReports(store(), late, now, soon, done);
    const titled = async (query: Partial<InboxQuery>) =>
      (await store().listInbox({ responsibleAgencyId, limit: 10, ...query })).reports.map(({ id }) => id);
    assert.deepStrictEqual(await titled({ overdue: { is: true, at } }), [late.id]);
    assert.deepStrictEqual(await titled({ overdue: { is: false, at } }), [now.id, soon.id, done.id]);
    assert.deepStrictEqual(await titled({ statuses: ["assigned", "closed"] }), [soon.id, done.id]);
    assert.deepStrictEqual(await titled({ statuses: [] }), []);
    assert.deepStrictEqual(await titled({ statuses: ["submitted"], overdue: { is: false, at } }), []);
  });

  test("an inbox is filtered by escalation, for one party and for all", async () => {
    const agencies = [`agency ${randomUUID()}`, `agency ${randomUUID()}`] as const;
    const at = new Date("2026-11-27T16:59:59Z");
    const [mine, late, theirs] = [
      sampleReport({ responsibleAgencyId: agencies[0], escalation: 2, overdueSince: at }),
      sampleReport({ responsibleAgencyId: agencies[0], escalation: 1, overdueSince: at }),
      sampleReport({ responsibleAgencyId: agencies[1], escalation: 2, overdueSince: at }),
    ];
    await insertReports(store(), mine, late, theirs);
    const listed = async (query: Partial<InboxQuery>) =>
      (await store().listInbox({ limit: 1000, ...query })).reports.map(({ id }) => id);
    const [responsibleAgencyId] = agencies;
    assert.deepStrictEqual(await listed({ responsibleAgencyId, escalated: true }), [mine.id]);
    assert.deepStrictEqual(await listed({ responsibleAgencyId, escalated: false }), [late.id]);
    const all = await listed({ escalated: true });
    assert.ok(all.includes(mine.id) && all.includes(theirs.id) && !all.includes(late.id));
  });

  test("reports due before a time are listed, the earliest first, page by page, each report once", async () => {
    // Long before all data of the suite's other tests.
    const at = (ms: number) => new Date(Date.parse("1901-01-01T00:00:00Z") + ms);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.nat(3), { nil: null }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (times, limit) => {
          const before = await store().listDue({ before: at(3), limit: 1000 });
          const reports = times.map((ms) => sampleReport({ actsAt: ms === null ? null : at(ms) }));
          await insertReports(store(), ...reports);
          const due: DueClock[] = [];
          for (let after: DueClock | undefined; ; after = due.at(-1)) {
            const page = await store().listDue({ before: at(3), limit, ...(after && { after }) });
            due.push(...page);
            if (page.length < limit) break;
          }
          const added = reports.flatMap(({ id, actsAt }) =>
            actsAt && actsAt < at(3) ? [{ id, actsAt }] : [],
          );
          const inOrder = [...before, ...added].sort(
            (left, right) => left.actsAt.getTime() - right.actsAt.getTime() || (left.id < right.id ? -1 : 1),
          );
          assert.deepStrictEqual(due, inOrder);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("only idempotency records older than a time are deleted, up to the limit", async () => {
    const at = new Date("1902-01-01T00:00:00Z");
    const old = Array.from({ length: 5 }, () => sampleAnswer({ createdAt: new Date(at.getTime() - 1) }));
    const young = sampleAnswer({ createdAt: at });
    await store().transaction(async (transaction) => {
      for (const answer of [...old, young]) await transaction.put("idempotencyRecords", answer);
    });
    const counts: number[] = [];
    for (let count = 3; count === 3; counts.push(count))
      ({ idempotencyRecords: count } = await store().deleteExpired(
        { ...noneExpired, idempotencyRecords: at },
        3,
      ));
    assert.deepStrictEqual(counts, [3, 2]);
    await store().transaction(async (transaction) => {
      for (const { scope, keyHash } of old)
        assert.equal(await transaction.find("idempotencyRecords", { scope, keyHash }), undefined);
      assert.deepStrictEqual(
        await transaction.find("idempotencyRecords", { scope: young.scope, keyHash: young.keyHash }),
        young,
      );
    });
  });

  test("files that have waited since before a time are listed, and postponed or deleted only while they wait", async () => {
    const at = new Date("1902-01-01T00:00:00Z");
    const report = sampleReport();
    await insertReports(store(), report);
    const createdAt = new Date(at.getTime() - 1);
    const [waiting, used] = [
      sampleAttachment({ createdAt }),
      sampleAttachment({ createdAt, reportId: report.id }),
    ];
    const young = sampleAttachment({ createdAt: at });
    await store().transaction(async (transaction) => {
      for (const attachment of [waiting, used, young]) await transaction.put("attachments", attachment);
    });
    const list = (now: Date) => store().listWaitingAttachments({ before: at, now, limit: 10 });
    const later = new Date(at.getTime() + 60_000);
    assert.deepStrictEqual(await list(at), [{ id: waiting.id, failures: 0 }]);
    for (const { id } of [waiting, used]) await store().putOffAttachment(id, at);
    await store().putOffAttachment("no id", later);
    assert.deepStrictEqual(await list(at), [{ id: waiting.id, failures: 1 }]);
    await store().putOffAttachment(waiting.id, later);
    assert.deepStrictEqual(await list(at), []);
    assert.deepStrictEqual(await list(later), [{ id: waiting.id, failures: 2 }]);
    // A file that could not be deleted comes after all files that were not tried yet.
    const fresh = sampleAttachment({ createdAt });
    await store().transaction((transaction) => transaction.put("attachments", fresh));
    assert.deepStrictEqual(
      (await list(later)).map(({ id }) => id),
      [fresh.id, waiting.id],
    );
    const expire = (id: string, keyId: string) =>
      store().change("attachments", { id, keyId, ...unlinked }, { createdAt });
    assert.equal(await expire(young.id, used.keyId), 0);
    assert.equal(await expire(used.id, used.keyId), 0);
    assert.equal(await expire("no id", young.keyId), 0);
    assert.equal(await expire(young.id, young.keyId), 1);
    assert.deepStrictEqual(await store().find("attachments", { id: young.id }), { ...young, createdAt });
    await store().remove("attachments", { id: young.id, ...unlinked });
    await store().transaction((transaction) => transaction.put("attachments", young));
    await store().remove("attachments", { id: fresh.id, ...unlinked });
    for (const { id } of [waiting, used]) await store().remove("attachments", { id, ...unlinked });
    await store().remove("attachments", { id: "no id", ...unlinked });
    assert.deepStrictEqual(await list(later), []);
    const left = await Promise.all(
      [waiting, used, young].map(({ id }) => store().find("attachments", { id })),
    );
    assert.deepStrictEqual(left, [undefined, used, young]);
  });
}
