import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { publicCopyOf } from "@lapor/channel/testing";
import { openStore } from "../../src/index.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { sampleReport } from "../support/record-samples.ts";
import { engines } from "../support/served-channel.ts";
import { publicSuite } from "./public-suite.ts";

for (const [name, open] of Object.entries(engines))
  publicSuite(name, async () => {
    const store = await open();
    return { store, close: store.close };
  });

describe("the constraints of the database (PGlite)", () => {
  test("no confidential, withdrawn or abusive report can be marked as released", async () => {
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
