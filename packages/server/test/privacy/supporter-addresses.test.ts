import assert from "node:assert/strict";
import { test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { createResealing, type MailMessage } from "@lapor/channel/store";
import { openStore } from "../../src/index.ts";
import { createMailChannel } from "../mail/mail-channel.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { channelOn, testClock } from "../support/test-channel.ts";
import { dumpOf, withSql } from "../support/with-sql.ts";

test("the database reveals neither a supporter's address nor that two are equal, and addresses can be resealed", async () => {
  const databaseUrl = await freshDatabase();
  const address = { databaseUrl };
  const store = await openStore(address);
  const secret = systemRandom.bytes(32);
  const channel = await createMailChannel(store, { smtpUrl: "smtp://127.0.0.1:9" }, secret);
  const email = "pendukung-tertanam@surel.example";
  for (let reports = 0; reports < 2; reports++) {
    const { trackingId } = await channel.submit(undefined, { agencyId: "pemkot-bandung" });
    await channel.admin.releaseReport({ trackingId, version: 1 }, {});
    await channel.citizen.supportReport(trackingId, {
      followCode: `${trackingId}aaaaaaaaaaaaaaaaaaaaaa`,
      email,
    });
  }
  // The attempt to send stores the mark of each email's recipient. The mailer then fails, so both emails stay
  // in the table.
  const mailer = {
    send: async () => ({ taken: false, error: "timeout", status: null, forGood: false }) as const,
  };
  await channel.mails({ mailer }).deliverDue();
  const dump = await dumpOf(address);
  assert.doesNotMatch(dump, /tertanam@|surel\.example/);
  const marks = await withSql(address, (run) =>
    run("select recipient as mark from mail union all select address as mark from mail_subscription"),
  );
  assert.deepEqual(
    marks.map(({ mark }) => typeof mark),
    ["string", "string", "string", "string"],
  );
  assert.equal(new Set(marks.map(({ mark }) => mark)).size, 4, "each is different");

  const sealKeys = [{ id: "2026-11", key: systemRandom.bytes(32) }];
  const { resealed, unopened } = await store.reseal(createResealing({ secret, sealKeys }));
  assert.equal(unopened, 0);
  assert.ok(resealed >= 2);
  assert.equal((await dumpOf(address)).match(/2026-11\.[\w-]{16}\./g)?.length, resealed);
  const sent: MailMessage[] = [];
  const clock = testClock();
  clock.pass(600_000);
  await channelOn(store, { clock, secret, sealKeys, sendsMail: true })
    .createMailDelivery({
      mailer: {
        async send(message) {
          sent.push(message);
          return { taken: true };
        },
      },
      links: { publicUrl: "https://kanal.example" },
      perMinute: 1000,
      onError(error) {
        throw error;
      },
    })
    .deliverDue();
  assert.deepEqual(
    sent.map(({ to }) => to),
    [email, email],
  );
  await store.close();
});
