import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createChannel, createKey, systemClock, systemRandom } from "@lapor/channel";
import { type TimelineRecord, verifyHistory } from "@lapor/channel/store";
import { linkEntry } from "@lapor/channel/testing";
import { onStore } from "../../../../scripts/long-run.ts";
import type { ThrowAwayPostgres } from "../../../../scripts/postgres.ts";
import { folderBlobs, openStore } from "../../src/index.ts";
import { openEngine, type StoreAddress } from "../../src/store/engine/engine.ts";
import { readHistories } from "../../src/store/report/histories.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { run as runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withSql } from "../support/with-sql.ts";

/** Creates four reports with three entries each in the database. Returns their tracking IDs. */
async function fill(address: StoreAddress): Promise<[string, string, string, string]> {
  const store = await openStore(address);
  const parts = { store, clock: systemClock, random: systemRandom, blobs: folderBlobs(temporaryFolder()) };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32) });
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const { key } = await createKey(parts, wanted);
  const post = async <Answer>(path: string, body: object, accessCode = ""): Promise<Answer> => {
    const headers = {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      "idempotency-key": crypto.randomUUID(),
      "lapor-access-code": accessCode,
    };
    const request = new Request(`http://channel.test/v1${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    const response = await channel.fetch(request);
    assert.equal(response.status, 201);
    return (await response.json()) as Answer;
  };
  const made: string[] = [];
  for (let count = 0; count < 4; count++) {
    const receipt = await post<{ trackingId: string; accessCode: string }>("/reports", {
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12.",
      occurredOn: "2024-03-05",
      location: { regionCode: "32.73" },
    });
    for (const message of ["Nama saya Ayu.", "Lubangnya makin lebar."])
      await post(`/reports/${receipt.trackingId}/replies`, { message }, receipt.accessCode);
    made.push(receipt.trackingId);
  }
  await store.close();
  return made as [string, string, string, string];
}

/** A statement that replaces the last message of a report, with the hashes that belong to the new one. */
async function forgeryOf(address: StoreAddress, trackingId: string): Promise<string> {
  const store = await openStore(address);
  const file = await store.findReport({ trackingId });
  await store.close();
  assert.ok(file);
  const [, before, last] = file.timeline as [TimelineRecord, TimelineRecord, TimelineRecord];
  const message = "Lubangnya sudah ditambal.";
  const forged = await linkEntry(before.hash, { ...last, message }, systemRandom);
  return `update timeline_entry set message = '${message}', message_salt = '\\x${forged.messageSalt}',
    message_hash = '\\x${forged.messageHash}', hash = '\\x${forged.hash}'
    where version = 3 and ${ofReport(trackingId)}`;
}

const ofReport = (trackingId: string): string =>
  `report_id = (select id from report where tracking_id = '${trackingId}')`;

const engines = {
  PGlite: async () => ({ address: { folder: preparedFolder() }, stop: async () => {} }),
  PostgreSQL: async () => {
    const postgres: ThrowAwayPostgres = await preparedPostgres();
    return { address: { databaseUrl: postgres.url }, stop: postgres.stop };
  },
};

for (const [name, start] of Object.entries(engines))
  describe(`the history of reports (${name})`, onStore(name), () => {
    let address: StoreAddress;
    let stop: () => Promise<void>;
    let environment: Record<string, string>;
    before(async () => {
      ({ address, stop } = await start());
      environment =
        "folder" in address
          ? { LAPOR_DATA: address.folder }
          : { LAPOR_DATA: temporaryFolder(), DATABASE_URL: address.databaseUrl };
    });
    after(() => stop());

    test("the history is read in batches, each report once and with all its entries", async () => {
      const made = await fill(address);
      const engine = await openEngine(address);
      const read: string[] = [];
      for await (const batch of readHistories(engine.db, 2))
        for (const { report, timeline } of batch) {
          read.push(report.trackingId);
          assert.equal(timeline.length, 3);
          assert.deepEqual(await verifyHistory(report, timeline), []);
        }
      assert.deepEqual(read.sort(), made.sort());
      await engine.close();
    });

    test("the history rejects every change or removal of an entry", async () => {
      await fill(address);
      for (const statement of [
        "update timeline_entry set message = 'lain'",
        "update timeline_entry set message = null, message_salt = null",
        "update timeline_entry set actor_reference = 'lain'",
        "delete from timeline_entry where version = 2",
        "truncate timeline_entry",
        "truncate report cascade",
      ])
        await assert.rejects(
          withSql(address, (run) => run(statement)),
          /only added to/,
          statement,
        );
    });

    test("changes made outside the program show: the doctor names each changed report by its tracking ID", async () => {
      const [changed, holed, cut, forged] = await fill(address);
      const forgery = await forgeryOf(address, forged);
      const whole = await runCli("doctor", environment);
      assert.equal(whole.stderr, "");
      assert.match(whole.stdout, /^ok +histories +12 reports with 36 entries, all unchanged\.$/m);
      await withSql(address, async (run) => {
        await run("alter table timeline_entry disable trigger timeline_entry_append_only");
        await run(
          `update timeline_entry set message = 'Nama saya Budi.' where version = 2 and ${ofReport(changed)}`,
        );
        await run(`delete from timeline_entry where version = 2 and ${ofReport(holed)}`);
        await run(`delete from timeline_entry where version = 3 and ${ofReport(cut)}`);
        await run(forgery);
        await run("alter table timeline_entry enable trigger timeline_entry_append_only");
      });
      const { code, stdout, stderr } = await runCli("doctor", environment);
      assert.deepEqual([code, stderr], [1, ""]);
      assert.deepEqual(
        [...stdout.matchAll(/^WRONG +histories +(Report \S+: .*?\.) /gm)]
          .map(([, finding]) => finding)
          .sort(),
        [
          `Report ${changed}: The words of entry 2 were changed.`,
          `Report ${holed}: Entry 2 is missing.`,
          `Report ${cut}: The last entries are missing, from 3 on.`,
          `Report ${forged}: The last entry is not the one that was written last.`,
        ].sort(),
      );
    });
  });

test("the doctor refuses arguments", async () => {
  const { code, stderr } = await runCli("doctor --fix", { LAPOR_DATA: temporaryFolder() });
  assert.deepEqual([code, /Unknown option/.test(stderr)], [2, true]);
});
