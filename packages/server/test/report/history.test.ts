import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { type TimelineRecord, verifyHistory } from "@lapor/channel/store";
import { linkEntry } from "@lapor/channel/testing";
import { onStore } from "../../../../scripts/long-run.ts";
import { openStore } from "../../src/index.ts";
import { openEngine, type StoreAddress } from "../../src/store/engine/engine.ts";
import { readHistories } from "../../src/store/report/histories.ts";
import { installations } from "../support/engines.ts";
import { run as runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { channelOn, laporOn, makeKey, newReport } from "../support/test-channel.ts";
import { withSql } from "../support/with-sql.ts";

/** Creates four reports with three entries each. Returns their tracking IDs. */
async function fill(address: StoreAddress): Promise<[string, string, string, string]> {
  const store = await openStore(address);
  const citizen = laporOn(channelOn(store), await makeKey(store));
  const made: string[] = [];
  for (let count = 0; count < 4; count++) {
    const receipt = await citizen.submitReport(newReport);
    assert.ok(receipt.accessCode);
    for (const message of ["Nama saya Ayu.", "Lubangnya makin lebar."])
      await citizen.addReply(receipt, { message });
    made.push(receipt.trackingId);
  }
  await store.close();
  return made as [string, string, string, string];
}

/** Returns a statement that replaces a report's last message and recalculates its hashes. */
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

for (const [name, start] of Object.entries(installations))
  describe(`the history of reports (${name})`, onStore(name), () => {
    let address: StoreAddress;
    let environment: Record<string, string>;
    before(async () => {
      ({ address, environment } = await start());
    });

    test("the history is read in batches that contain each report once with all its entries", async () => {
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

    test("the history rejects every change to an entry and every removal", async () => {
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

    test("lapor doctor names by tracking ID each report that was changed outside the program", async () => {
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

test("lapor doctor accepts no arguments", async () => {
  const { code, stderr } = await runCli("doctor --fix", { LAPOR_DATA: temporaryFolder() });
  assert.deepEqual([code, /Unknown option/.test(stderr)], [2, true]);
});
