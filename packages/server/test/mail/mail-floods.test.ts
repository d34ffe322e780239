import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Mailer, MailMessage, Store } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { type Replicas, replicaEngines } from "../support/engines.ts";
import { until } from "../support/until.ts";
import { createMailChannel, type MailChannel } from "./mail-channel.ts";
import { type Mailbox, startMailbox } from "./mailbox.ts";

const day = 86_400;
/** With this secret, the domains below all have different `recipientDomain` values. */
const secret = new Uint8Array(32).fill(7);

/** Creates a mailer that stores emails. An email to lambat.example waits until the test calls `goOn`. */
const createSlowMailer = () => {
  const sent: MailMessage[] = [];
  const waiting: (() => void)[] = [];
  let [busy, most] = [0, 0];
  const mailer: Mailer = {
    async send(message) {
      if (message.to.endsWith("@lambat.example")) {
        busy++;
        most = Math.max(most, busy);
        await new Promise<void>((resolve) => waiting.push(resolve));
        busy--;
      }
      sent.push(message);
      return { taken: true };
    },
  };
  const goOn = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { mailer, sent, goOn, busy: () => busy, most: () => most };
};

for (const [name, open] of Object.entries(replicaEngines))
  describe(`mail triggered by strangers (${name})`, onStore(name), () => {
    let replicas: Replicas;
    let mailbox: Mailbox;
    let channel: MailChannel;
    let count = 0;
    const newAddress = (domain = "surel.example") => `orang${name.length}${count++}@${domain}`;

    before(async () => {
      replicas = await open();
      mailbox = await startMailbox();
      channel = await createMailChannel(
        replicas.stores[0],
        { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` },
        secret,
      );
    });
    after(async () => {
      await mailbox.stop();
      await replicas.close();
    });

    const deliverAll = async () => {
      await Promise.all(replicas.stores.map((store: Store) => channel.mails({ store }).deliverDue()));
    };
    const sentTo = (match: RegExp) => mailbox.arrived.filter(({ to }) => match.test(to.join()));
    const addressToken = (match: RegExp): string =>
      /email\/alamat\/([\w.-]+)/.exec(sentTo(match)[0]?.mail.text ?? "")?.[1] ?? assert.fail();

    test("a mailbox gets at most five receipts in any spelling of its address, without affecting others", async () => {
      const reports = [];
      for (let number = 0; number < 12; number++) {
        const spelling = [`korban+${number}@surel.example`, "Korban@SUREL.example", "korban@surel.example"][
          number % 3
        ];
        reports.push(await channel.submit(spelling));
      }
      const honest = newAddress();
      await channel.submit(honest);
      await deliverAll();
      assert.equal(sentTo(/korban/i).length, 5);
      assert.equal(sentTo(new RegExp(honest)).length, 1);
      // Mail about actions is limited too, but only officers can cause it.
      const [first] = reports;
      assert.ok(first);
      await channel.admin.verifyReport({ trackingId: first.trackingId, version: 1 });
      await deliverAll();
      assert.equal(sentTo(/korban/i).length, 6);
      await channel.pass(6 * day);
      for (let number = 0; number < 12; number++) await channel.submit("korban@surel.example");
      await deliverAll();
      const receipts = sentTo(/korban/i).filter(({ mail }) => mail.subject?.includes("sudah diterima"));
      assert.ok(receipts.length > 5 && receipts.length <= 5 + 5, "what six days fill again");
      assert.ok(sentTo(/korban/i).length <= 30 + 26, "of all kinds, with those of deadlines missed");
      for (const { raw } of receipts) assert.ok(raw.includes("/email/alamat/"));
    });

    test("mail about a report waits while its address is at the limit, and is sent later", async () => {
      const address = newAddress();
      const { trackingId } = await channel.submit(address);
      const others = [];
      for (let number = 0; number < 29; number++) others.push(await channel.submit(address));
      await deliverAll();
      for (const other of others)
        await channel.admin.verifyReport({ trackingId: other.trackingId, version: 1 });
      await deliverAll();
      assert.equal(sentTo(new RegExp(address)).length, 30);
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await deliverAll();
      assert.equal(sentTo(new RegExp(address)).length, 30);
      for (let hours = 0; hours < 24; hours += 4) {
        await channel.pass(4 * 3600);
        await deliverAll();
      }
      assert.ok(sentTo(new RegExp(address)).length > 30);
    });

    test("the owner of a mailbox can confirm it to get all mail, or stop all mail, only with the right token", async () => {
      const address = newAddress();
      const match = new RegExp(address);
      await channel.submit(address);
      await deliverAll();
      const token = addressToken(match);
      for (const wrong of [token.slice(1), `x${token.slice(1)}`, `${token}x`, "", "x"])
        assert.equal(await channel.setMailAddress(wrong, "stop"), false);
      assert.equal(await channel.setMailAddress(token, "confirm"), true);
      for (let number = 0; number < 9; number++) await channel.submit(address);
      await deliverAll();
      assert.equal(sentTo(match).length, 10);
      assert.ok(!sentTo(match).at(-1)?.raw.includes("/email/alamat/"));
      assert.equal(await channel.setMailAddress(token, "stop"), true);
      await channel.submit(address);
      await deliverAll();
      assert.equal(sentTo(match).length, 10);
      assert.ok((await channel.findMailAddress(token))?.stoppedAt);
    });

    test("a flood of receipts to or from one domain delays neither mail about actions nor other receipts", async () => {
      for (let number = 0; number < 60; number++) await channel.submit(newAddress("banjir.example"));
      const news = newAddress("banjir.example");
      const { trackingId } = await channel.submit(news);
      // Each report's receipt was sent long ago.
      const { report } = (await channel.store.findReport({ trackingId })) ?? assert.fail();
      const now = channel.now();
      const claim = { now, until: now, limit: 200, perMinute: 1000, perDomain: 200 };
      for (const mail of await channel.store.claimMails(claim))
        await channel.store.finishMail(
          mail.reportId === report.id
            ? { ...mail, attempts: 1, state: "sent", nextAttemptAt: null }
            : { ...mail, leasedUntil: now },
        );
      await channel.pass(61);
      await channel.admin.verifyReport({ trackingId, version: 1 });
      const honest = newAddress("lain.example");
      await channel.submit(honest);
      await channel.mails({ perMinute: 8 }).deliverDue();
      for (const address of [honest, news])
        assert.equal(sentTo(new RegExp(address)).length, 1, `${address} among the first eight of 62`);
      await channel.pass(61);
      await deliverAll();
      assert.equal(sentTo(/banjir/).length, 61);
    });

    test("a mail server that is slow for one domain delays neither other domains nor later mail", async () => {
      const { mailer, sent, goOn, busy } = createSlowMailer();
      const delivery = channel.mails({ mailer });
      const slow = Array.from({ length: 6 }, () => newAddress("lambat.example"));
      for (const address of slow) await channel.submit(address);
      const quick = newAddress();
      await channel.submit(quick);
      const done = delivery.deliverDue();
      await until(() => busy() === 2 && sent.some(({ to }) => to === quick));
      assert.equal(busy(), 2, "two of eight in flight");
      const later = newAddress();
      await channel.submit(later);
      await delivery.startDue();
      await until(() => sent.some(({ to }) => to === later));
      while (sent.length < slow.length + 2) {
        await until(() => busy() > 0 || sent.length === slow.length + 2);
        goOn();
      }
      await done;
      assert.equal(sent.length, slow.length + 2);
    });

    test("a slow domain has at most two emails in flight, across news, receipts, retries and replicas", async () => {
      const newSlow = () => Promise.all([1, 2, 3].map(() => channel.submit(newAddress("lambat.example"))));
      const withNews = await newSlow();
      await deliverAll();
      await newSlow();
      mailbox.refuse({ rcptTo: (address) => (address.endsWith("@lambat.example") ? 451 : undefined) });
      await deliverAll();
      mailbox.refuse({});
      await channel.pass(120);
      for (const { trackingId } of withNews) await channel.admin.verifyReport({ trackingId, version: 1 });
      await newSlow();
      const quick = ["surel", "banjir", "lain", "mati", "hidup"].map((domain) =>
        newAddress(`${domain}.example`),
      );
      for (const address of quick) for (const _ of [1, 2]) await channel.submit(address);

      const { mailer, sent, goOn, busy, most } = createSlowMailer();
      const done = Promise.all(replicas.stores.map((store) => channel.mails({ mailer, store }).deliverDue()));
      await until(() => busy() === 2 && sent.length === 2 * quick.length);
      assert.deepEqual(new Set(sent.map(({ to }) => to)), new Set(quick));
      while (sent.length < 2 * quick.length + 9) {
        await until(() => busy() > 0 || sent.length === 2 * quick.length + 9);
        goOn();
      }
      await done;
      assert.equal(most(), 2);
    });

    test("retries do not delay new mail", async () => {
      const failing = Array.from({ length: 30 }, () => newAddress("mati.example"));
      for (const address of failing) await channel.submit(address);
      mailbox.refuse({ rcptTo: (address) => (address.endsWith("@mati.example") ? 451 : undefined) });
      await deliverAll();
      mailbox.refuse({});
      await channel.pass(120);
      const fresh = [newAddress("mati.example"), newAddress("hidup.example")];
      for (const address of fresh) await channel.submit(address);
      await channel.mails({ perMinute: 3 }).deliverDue();
      for (const address of fresh) assert.equal(sentTo(new RegExp(address)).length, 1);
      await channel.pass(3600);
      await deliverAll();
      assert.equal(sentTo(/mati/).length, failing.length + 1);
    });
  });
