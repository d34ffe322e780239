import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { onStore } from "../../../../scripts/long-run.ts";
import type { OpenStore } from "../../src/index.ts";
import { clocksAgree, trustClock } from "../../src/platform/trust-clock.ts";
import { createWebhookChannel } from "../events/webhook-channel.ts";
import { startReceiver } from "../events/webhook-receiver.ts";
import { createMailChannel } from "../mail/mail-channel.ts";
import { startMailbox } from "../mail/mailbox.ts";
import { engines, installationAt, keyIn } from "../support/engines.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { launchServer } from "../support/servers.ts";
import { adminKey, newReport, siteKey } from "../support/test-channel.ts";
import { until } from "../support/until.ts";
import { withSql } from "../support/with-sql.ts";

const minute = 60_000;
const sixDays = 6 * 86_400;

for (const [name, open] of Object.entries(engines))
  describe(`a job that depends on the clock (${name})`, onStore(name), () => {
    let store: OpenStore;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    test("a job runs while this machine's clock and the database's agree, and otherwise logs the difference", async () => {
      let [ahead, runs] = [0, 0];
      const told: [string, string, unknown][] = [];
      const { run } = trustClock(
        {
          name: "drop-expired",
          schedule: "15 * * * *",
          async run() {
            runs++;
          },
        },
        {
          clock: { now: () => new Date(Date.now() + ahead) },
          readDatabaseClock: store.readClock,
          log: (level, event, fields) => told.push([level, event, fields]),
        },
      );
      for (const off of [0, 4 * minute, -4 * minute]) {
        ahead = off;
        await run(AbortSignal.timeout(minute));
      }
      assert.deepEqual([runs, told], [3, []]);
      for (const off of [6 * minute, -6 * minute, 365 * 24 * 60 * minute]) {
        ahead = off;
        await run(AbortSignal.timeout(minute));
        const [level, event, fields] = told.at(-1) ?? [];
        assert.deepEqual([level, event], ["error", "clock_apart"]);
        const { job, aheadSeconds } = fields as { job: string; aheadSeconds: number };
        assert.ok(job === "drop-expired" && Math.abs(aheadSeconds - off / 1000) < 60, `${aheadSeconds} s`);
      }
      assert.equal(runs, 3);
    });

    test("no email is claimed while the clocks disagree, so none is discarded as too late", async () => {
      const mailbox = await startMailbox();
      const channel = await createMailChannel(store, { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` });
      const told: unknown[] = [];
      const mayClaim = clocksAgree("mails", {
        clock: { now: channel.now },
        readDatabaseClock: store.readClock,
        log: (level, event, fields) => told.push([level, event, fields?.job]),
      });
      const mails = channel.mails({ mayClaim });
      await channel.submit("ayu@surel.example");
      await channel.pass(sixDays);
      for (let count = 0; count < 3; count++) await mails.deliverDue();
      const { mailsGivenUp } = await store.readDepths(channel.now());
      assert.deepEqual([mailsGivenUp, mailbox.arrived.length], [0, 0]);
      // The difference is logged once a minute, not every second.
      assert.deepEqual(told, [["error", "clock_apart", "mails"]]);
      await channel.pass(-sixDays);
      await mails.deliverDue();
      assert.equal(mailbox.arrived.length, 1);
      await mailbox.stop();
    });

    test("no webhook is sent while the clocks disagree, so no retry is postponed into the future", async () => {
      const receiver = await startReceiver();
      receiver.answer(() => ({ status: 500 }));
      const channel = await createWebhookChannel(store);
      let ahead = 0;
      const pass = (seconds: number): void => {
        channel.pass(seconds);
        ahead += seconds * 1000;
      };
      const mayClaim = clocksAgree("webhooks", {
        clock: { now: () => new Date(Date.now() + ahead) },
        readDatabaseClock: store.readClock,
        log: () => {},
      });
      const deliveries = channel.deliveries(store, { mayClaim });
      await channel.admin.createWebhookEndpoint({ url: receiver.url });
      await channel.submit();
      pass(sixDays);
      await deliveries.deliverDue();
      assert.equal(receiver.received.length, 0);
      pass(-sixDays);
      receiver.answer(() => ({ status: 204 }));
      await deliveries.deliverDue();
      assert.ok(receiver.received.length > 0);
      await receiver.stop();
    });
  });

test("a server with a wrong clock serves requests but delivers nothing until the clock is right", async () => {
  const databaseUrl = await freshDatabase();
  const setClock = (behind: string) =>
    withSql({ databaseUrl }, (sql) =>
      sql(`
        create schema if not exists wrong;
        create or replace function wrong.clock_timestamp() returns timestamptz language sql as
          $$ select pg_catalog.clock_timestamp() - interval '${behind}' $$;
        do $$ begin execute format('alter database %I set search_path = public, wrong, pg_catalog', current_database()); end $$`),
    );
  await setClock("6 days");
  const [mailbox, receiver] = await Promise.all([startMailbox(), startReceiver()]);
  const environment = {
    ...installationAt(databaseUrl).environment,
    LAPOR_PUBLIC_URL: "https://kanal.example",
    LAPOR_SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    LAPOR_MAIL_FROM: "kanal@bandung.example",
    LAPOR_WEBHOOK_ALLOW_PRIVATE: "1",
  };
  const site = await keyIn({ databaseUrl }, { ...siteKey, origins: ["https://bandung.go.id"] });
  const officer = await keyIn({ databaseUrl }, adminKey);
  const { url: baseUrl, output, end } = await launchServer(environment);
  await createLapor({ baseUrl, key: officer }).createWebhookEndpoint({ url: receiver.url });
  await createLapor({ baseUrl, key: site }).submitReport({
    ...newReport,
    reporter: { email: "ayu@surel.example" },
  });
  const told = () =>
    [...output.stderr.matchAll(/"event":"clock_apart","job":"(\w+)","aheadSeconds":(\d+)/g)].map(
      ([, job, seconds]) => [job, Math.round(Number(seconds) / 60)],
    );
  await until(() => ["mails", "webhooks"].every((what) => told().some(([job]) => job === what)));
  assert.ok(told().every(([, minutes]) => minutes === 6 * 24 * 60));
  assert.deepEqual([mailbox.arrived.length, receiver.received.length], [0, 0]);
  await setClock("0 days");
  await until(() => mailbox.arrived.length === 1 && receiver.received.length > 0);
  await end();
  await Promise.all([mailbox.stop(), receiver.stop()]);
});
