import assert from "node:assert/strict";
import { test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { onStore } from "../../../../scripts/long-run.ts";
import { installations } from "../support/engines.ts";
import { withSql } from "../support/with-sql.ts";
import { openPersonalChannel } from "./personal-channel.ts";

/** Replaces each sealed text of a report with text sealed for another field, which cannot be decrypted. */
const damage = (id: string) => `
  create table spare as select id, title, body, address from report where id = '${id}';
  create table spare_identity as select * from report_identity where report_id = '${id}';
  update report set title = body, body = title where id = '${id}';
  update timeline_entry set message = (select title from report where id = '${id}')
    where report_id = '${id}' and message is not null;
  update note set text = (select title from report where id = '${id}') where report_id = '${id}';
  update attachment set file_name = (select title from report where id = '${id}') where report_id = '${id}';
  update identity_access set reason = (select title from report where id = '${id}')
    where report_id = '${id}' and reason is not null;
  update report_identity set sealed = (select title from report where id = '${id}') where report_id = '${id}'`;

const mend = (id: string) => `
  update report set title = spare.title, body = spare.body from spare where report.id = spare.id and report.id = '${id}';
  update report_identity set sealed = spare_identity.sealed from spare_identity
    where report_identity.report_id = spare_identity.report_id`;

for (const [name, start] of Object.entries(installations))
  test(
    `undecryptable text is marked, does not block reading the rest, and is never destroyed by an action (${name})`,
    onStore(name),
    async () => {
      const { address, dataFolder } = await start();
      const secret = systemRandom.bytes(32);
      let told = 0;
      const open = () => openPersonalChannel(address, dataFolder, { secret, onDecryptError: () => told++ });
      let channel = await open();
      try {
        const reporter = { name: "Ayu Lestari" };
        const words = { title: "Pungutan di loket dua", body: "Diminta membayar di luar tarif resmi." };
        const place = { location: { regionCode: "32.73", address: "Jl. Braga 12" } };
        const sent = [];
        for (let count = 0; count < 3; count++)
          sent.push(await channel.submit({ confidential: true, reporter, ...words, ...place }));
        const [first, hurt, last] = sent;
        assert.ok(first && hurt && last);
        await channel.actAsReporter(hurt, "replies", { message: "Masih diminta membayar." });
        await channel.upload(hurt, "bukti.jpg");
        await channel.act(hurt, "notes", { text: "Periksa loket dua." });
        const corrected = { title: "Pungutan liar di loket dua", reason: "Judul diperjelas." };
        await channel.act(hurt, "correct", corrected);
        for (const receipt of [first, hurt]) await channel.identity(receipt, "Menelepon pelapor besok");
        const { report } = (await channel.store.findReport({ trackingId: hurt.trackingId })) ?? assert.fail();
        await channel.close();
        await withSql(address, (run) => run(damage(report.id)));
        channel = await open();

        const inbox = JSON.parse((await channel.inbox()).text) as {
          data: { trackingId: string; title: string; unreadable?: string[] }[];
        };
        const lines = Object.fromEntries(inbox.data.map((line) => [line.trackingId, line]));
        assert.equal(inbox.data.length, 3);
        assert.deepEqual([lines[hurt.trackingId]?.title, lines[hurt.trackingId]?.unreadable], ["", ["text"]]);
        for (const { trackingId } of [first, last])
          assert.deepEqual(
            [lines[trackingId]?.title, lines[trackingId]?.unreadable],
            [words.title, undefined],
          );
        assert.ok(told > 0);

        const read = JSON.parse((await channel.asOfficer(hurt)).text);
        assert.deepEqual(read.unreadable, ["text", "timeline", "attachments", "notes"]);
        assert.deepEqual([read.title, read.body], ["", ""]);
        const identity = JSON.parse((await channel.identity(hurt)).text);
        assert.deepEqual([identity.reporter, identity.unreadable], [null, ["reporter"]]);
        assert.deepEqual(read.location, { regionCode: "32.73", regionName: read.location.regionName });
        const own = await channel.read(hurt);
        assert.equal(own.status, 200);
        assert.deepEqual(JSON.parse(own.text).unreadable, ["text", "timeline", "attachments"]);
        const copy = await channel.read(hurt, "/export");
        assert.deepEqual(JSON.parse(copy.text).report.unreadable, [
          "text",
          "timeline",
          "attachments",
          "reporter",
        ]);
        const reasonsOf = (text: string) =>
          (JSON.parse(text).identityAccesses as { reader: string; reason?: string }[])
            .filter(({ reader }) => reader === "agency_admin")
            .map(({ reason }) => reason);
        // The second read was that of the undecryptable identity, which was rolled back.
        assert.deepEqual(reasonsOf(copy.text), [undefined]);
        const whole = await channel.read(first, "/export");
        assert.deepEqual(reasonsOf(whole.text), ["Menelepon pelapor besok"]);
        assert.ok(!(await channel.asOfficer(first)).text.includes("unreadable"));

        await channel.act(hurt, "verify", { message: "Kami terima." });
        await channel.act(hurt, "follow-up", { message: "Kami periksa." });
        await channel.close();
        await withSql(address, (run) => run(mend(report.id)));
        channel = await open();
        const readAgain = JSON.parse((await channel.asOfficer(hurt)).text);
        assert.deepEqual(readAgain.unreadable, ["timeline", "attachments", "notes"]);
        const whose = JSON.parse((await channel.identity(hurt)).text);
        assert.deepEqual(
          [readAgain.status, readAgain.title, readAgain.body, readAgain.location.address, whose.reporter],
          ["in_progress", corrected.title, words.body, "Jl. Braga 12", reporter],
        );

        assert.equal(readAgain.original.title, words.title);

        await channel.close();
        await withSql(address, (run) => run(`update report set title = body where id = '${report.id}'`));
        channel = await open();
        await channel.actAsReporter(hurt, "withdraw", {});
        await channel.actAsReporter(hurt, "erasure", {});
        const erased = JSON.parse((await channel.read(hurt)).text);
        assert.deepEqual([erased.title, erased.body, erased.unreadable], ["", "", undefined]);
        assert.ok(erased.erasure.erasedAt);
      } finally {
        await channel.close();
      }
    },
  );
