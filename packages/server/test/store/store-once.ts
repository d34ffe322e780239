import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type IdempotencyRecord, type ReportRecord, type Store, TrackingIdTaken } from "@lapor/channel/store";
import { sampleAnswer, sampleEntry, sampleReport } from "../support/record-samples.ts";
import { insertReports } from "./insert-reports.ts";

/** Calls `work` for each index at the same time. */
export const parallel = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

const resultOf = ({ body }: IdempotencyRecord, { id }: ReportRecord) => ({ body, reportId: id });

/** Inserts a report with its first entry and an idempotency record, as `submitReport` does. */
const submitOnce = (
  store: Store,
  report: ReportRecord,
  answer = sampleAnswer(),
  {
    expiredUntil = new Date(0),
    readsToo = false,
    after,
  }: { expiredUntil?: Date | undefined; readsToo?: boolean; after?(): void } = {},
) =>
  store.transactionOnce({ ...answer, expiredUntil }, async (transaction) => {
    await transaction.insertReport(report);
    if (readsToo) assert.deepStrictEqual(await transaction.lockReport(report.id), report, "its own write");
    await transaction.insertTimeline(sampleEntry(report));
    after?.();
    return resultOf(answer, report);
  });

/** Tests that a transaction with an idempotency key happens only once. */
export function onceCases(store: () => Store): void {
  test("a transaction whose report has a taken tracking ID fails, and writes nothing", async () => {
    const taken = sampleReport();
    await insertReports(store(), taken);
    const report = sampleReport({ trackingId: taken.trackingId });
    const answer = sampleAnswer();
    await assert.rejects(
      store().transaction(async (transaction) => {
        await transaction.put("idempotencyRecords", answer);
        await transaction.insertReport(report);
        await transaction.insertTimeline(sampleEntry(report));
      }),
      TrackingIdTaken,
    );
    await assert.rejects(submitOnce(store(), report), TrackingIdTaken);
    assert.deepStrictEqual((await store().findReport({ trackingId: taken.trackingId }))?.report, taken);
    assert.equal(await store().findReport({ id: report.id }), undefined);
    await submitOnce(store(), { ...report, trackingId: sampleReport().trackingId }, answer);
    assert.ok(await store().findReport({ id: report.id }), "with another ID, and the same key");
  });

  test("only one of fifty concurrent writers gets a tracking ID", async () => {
    const { trackingId } = sampleReport();
    const taken = await parallel(50, () =>
      submitOnce(store(), sampleReport({ trackingId })).catch((error) => {
        assert.ok(error instanceof TrackingIdTaken);
        return undefined;
      }),
    );
    assert.equal(taken.filter(Boolean).length, 1);
  });

  for (const readsToo of [false, true])
    describe(`a transaction with its idempotency record that ${readsToo ? "also reads" : "only inserts"}`, () => {
      const submit = (report: ReportRecord, answer: IdempotencyRecord, expiredUntil?: Date) =>
        submitOnce(store(), report, answer, { expiredUntil, readsToo });

      test("the transaction writes everything the first time, and nothing when the key is used again", async () => {
        const [first, second, answer] = [sampleReport(), sampleReport(), sampleAnswer()];
        assert.deepStrictEqual(await submit(first, answer), resultOf(answer, first));
        assert.equal(await submit(second, answer), undefined);
        const { scope, keyHash } = answer;
        const found = await store().transaction(({ find }) => find("idempotencyRecords", { scope, keyHash }));
        assert.deepStrictEqual(found, { ...answer, ...resultOf(answer, first) });
        assert.equal((await store().findReport({ trackingId: first.trackingId }))?.timeline.length, 1);
        assert.equal(await store().findReport({ trackingId: second.trackingId }), undefined);
      });

      test("the transaction replaces an expired record, and keeps a newer one", async () => {
        const [first, answer] = [sampleReport(), sampleAnswer()];
        const createdAt = new Date(answer.createdAt.getTime() + 1000);
        const later = { ...answer, createdAt };
        await submit(first, answer);
        const before = new Date(answer.createdAt.getTime() - 1);
        assert.equal(await submit(sampleReport(), later, before), undefined);
        const second = sampleReport();
        assert.ok(await submit(second, later, answer.createdAt));
        assert.equal(await submit(sampleReport(), later, answer.createdAt), undefined, "it is a new record");
        assert.equal((await store().findReport({ trackingId: second.trackingId }))?.timeline.length, 1);
      });

      test("only one of fifty concurrent requests with the same key writes", async () => {
        const answer = sampleAnswer();
        const reports = Array.from({ length: 50 }, () => sampleReport());
        const made = await parallel(50, (index) => submit(reports[index] as ReportRecord, answer));
        const stored = await Promise.all(reports.map(({ id }) => store().findReport({ id })));
        assert.deepStrictEqual(
          made.map((result) => result?.reportId),
          stored.map((file) => file?.report.id),
        );
        assert.equal(made.filter(Boolean).length, 1);
      });

      test("the transaction writes nothing when its work fails", async () => {
        const [report, answer] = [sampleReport(), sampleAnswer()];
        const failing = submitOnce(store(), report, answer, {
          readsToo,
          after: () => {
            throw new RangeError("the work fails");
          },
        });
        await assert.rejects(failing, RangeError);
        assert.equal(await store().findReport({ trackingId: report.trackingId }), undefined);
        assert.ok(await submit(report, answer), "the key is free");
      });
    });
}
