import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { systemClock, systemRandom } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { createSuiteKeys } from "@lapor/channel/testing";
import { type ActOnReports, createLapor, isLaporError, type Lapor } from "@lapor/sdk";
import pg from "pg";
import { nodeHashing } from "../../src/platform/node-hashing.ts";
import { openTwice } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { channelOn, newReport } from "../support/test-channel.ts";

describe("a bulk action on many reports, with two processes on one PostgreSQL", () => {
  let databaseUrl: string;
  let close: () => Promise<void>;
  /** Called before the first process commits a transaction. */
  let beforeCommit = async (): Promise<void> => {};
  let citizen: Lapor;
  let officers: [Lapor, Lapor];
  let action: ActOnReports["action"];

  before(async () => {
    databaseUrl = await freshDatabase();
    const opened = await openTwice(databaseUrl);
    close = opened.close;
    const [first, second] = opened.stores;
    const cutOff: Store = {
      ...first,
      transaction: (work) =>
        first.transaction(async (transaction) => {
          const result = await work(transaction);
          await beforeCommit();
          return result;
        }),
    };
    const shared = { secret: systemRandom.bytes(32), hashing: nodeHashing };
    const channels = [cutOff, second].map((store) => channelOn(store, shared));
    const keys = await createSuiteKeys({ store: second, clock: systemClock });
    const lapor = (key: string, index: number, maxRetries = 0): Lapor =>
      createLapor({
        baseUrl: "http://channel.test",
        key,
        maxRetries,
        fetch: (url, init) => channels[index]?.fetch(new Request(url, init)) as Promise<Response>,
      });
    citizen = lapor(keys.publishable, 1);
    officers = [lapor(keys.agencyAdmin, 0), lapor(keys.agencyAdmin, 1, 20)];
    const { id: unitId } = await officers[1].createUnit({ name: "Dinas Bina Marga" });
    action = { operation: "assignReport", input: { unitId } };
  });
  after(() => close());

  async function submitted(count: number): Promise<ActOnReports["reports"]> {
    const reports = [];
    for (let made = 0; made < count; made++)
      reports.push({ trackingId: (await citizen.submitReport(newReport)).trackingId, version: 1 });
    return reports;
  }

  async function assertTakenOnce({ reports }: ActOnReports): Promise<void> {
    for (const { trackingId } of reports) {
      const report = await officers[1].getAgencyReport(trackingId);
      assert.ok(report.access === "full");
      const kinds = report.timeline.map(({ kind }) => kind);
      assert.deepEqual(kinds, ["submitted", "verified", "assigned"]);
    }
  }

  test("the action is executed once when both processes receive the request at the same time", async () => {
    const body = { action, reports: await submitted(20) };
    const options = { idempotencyKey: crypto.randomUUID() };
    const sent = await Promise.allSettled(officers.map((officer) => officer.actOnReports(body, options)));
    for (const { reason } of sent.filter((result) => result.status === "rejected"))
      assert.ok(isLaporError(reason) && reason.code === "idempotency_in_flight", String(reason));
    const { results } = await officers[1].actOnReports(body, options);
    assert.deepEqual(new Set(results.map(({ outcome }) => outcome)), new Set(["done"]));
    await assertTakenOnce(body);
  });

  test("the other process finishes the action when the first loses its connection half-way", async () => {
    const body = { action, reports: await submitted(10) };
    const options = { idempotencyKey: crypto.randomUUID() };
    const admin = new pg.Client({ connectionString: databaseUrl });
    await admin.connect();
    let transactions = 0;
    beforeCommit = async () => {
      if (++transactions !== 6) return;
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'lapor/%'`,
      );
    };
    await assert.rejects(
      officers[0].actOnReports(body, options),
      (error) => isLaporError(error) && error.status === 503,
    );
    await admin.end();
    const lines = await Promise.all(
      body.reports.map(({ trackingId }) => officers[1].getAgencyReport(trackingId)),
    );
    const taken = lines.map((line) => line.access === "full" && line.version === 3);
    assert.deepEqual(
      taken,
      body.reports.map((_, index) => index < 4),
      "taken before the cut",
    );
    const { results } = await officers[1].actOnReports(body, options);
    assert.deepEqual(
      results.map(({ outcome, trackingId }) => [outcome, trackingId]),
      body.reports.map(({ trackingId }) => ["done", trackingId]),
    );
    await assertTakenOnce(body);
  });
});
