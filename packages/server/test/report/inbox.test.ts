import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inboxPosition, type ReportRecord } from "@lapor/channel/store";
import { everyStore, openTwice } from "../support/engines.ts";
import { sampleReport } from "../support/record-samples.ts";
import { inboxSuite } from "./inbox-suite.ts";

for (const [name, open] of Object.entries(everyStore)) inboxSuite(name, open);

describe("the inbox of two processes (PostgreSQL)", () => {
  test("the inbox does not repeat a report when a change to it began before the first page and was committed after that page", async () => {
    const { stores, close } = await openTwice();
    const [store, other] = stores;
    const dueAt = (minute: number) => new Date(Date.UTC(2026, 11, 1, 5, minute));
    const reports = [1, 2, 3].map((minute) =>
      sampleReport({ responsibleAgencyId: "a", dueAt: dueAt(minute), dueStage: "answer" }),
    ) as [ReportRecord, ReportRecord, ReportRecord];
    await store.transaction(async (transaction) => {
      for (const report of reports) await transaction.insertReport(report);
    });
    let goOn = (): void => {};
    const paused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let written = (): void => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = other.transaction(async (transaction) => {
      await transaction.updateReport({ ...reports[0], version: 2, dueAt: dueAt(9) });
      written();
      await paused;
    });
    await isWritten;
    const query = { responsibleAgencyId: "a", limit: 1 };
    const first = await store.listInbox(query);
    goOn();
    await slow;
    const from = { after: inboxPosition(reports[0]), unchangedSince: first.moment };
    const rest = await store.listInbox({ ...query, ...from, limit: 10 });
    const ids = [first, rest].map((page) => page.reports.map(({ id }) => id));
    assert.deepEqual(ids, [[reports[0].id], [reports[1].id, reports[2].id]]);
    await close();
  });
});
