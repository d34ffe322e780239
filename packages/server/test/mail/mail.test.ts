import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import type { Delivery } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { everyStore, type OpenedStore } from "../support/engines.ts";
import { noneExpired } from "../support/none-expired.ts";
import { createMailChannel, type MailChannel, planted } from "./mail-channel.ts";
import { type Arrived, type Mailbox, startMailbox } from "./mailbox.ts";

const [minute, hour, day] = [60, 3600, 86_400];

const sender = { name: "Kanal Pengaduan Pemkot Bandung", operator: "Pemerintah Kota Bandung" };

const stopToken = ({ mail }: Arrived): string =>
  /email\/berhenti\/([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? "";

for (const [name, open] of Object.entries(everyStore))
  describe(`mail to reporters (${name})`, onStore(name), () => {
    let opened: OpenedStore;
    let mailbox: Mailbox;
    let channel: MailChannel;
    let delivery: Delivery;
    let count = 0;
    before(async () => {
      opened = await open();
      mailbox = await startMailbox();
      channel = await createMailChannel(opened.store, { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` });
      delivery = channel.mails();
    });
    after(async () => {
      await mailbox.stop();
      await opened.close();
    });
    beforeEach(() => {
      mailbox.refuse({});
    });

    const newAddress = () => `pelapor${++count}@surel.example`;
    const sentTo = (address: string) => mailbox.arrived.filter(({ to }) => to.includes(address));
    const subjectsTo = (address: string) => sentTo(address).map(({ mail }) => mail.subject);

    test("a reporter gets mail about each important action, in one thread, without quoted text", async () => {
      const address = newAddress();
      const { trackingId, accessCode } = await channel.submit(address);
      const action = async (work: () => Promise<unknown>) => {
        await work();
        await delivery.deliverDue();
      };
      await action(() => channel.admin.verifyReport({ trackingId, version: 1 }));
      await action(() =>
        channel.admin.askReporter({ trackingId, version: 2 }, { message: planted.question }),
      );
      await action(() => channel.citizen.addReply({ trackingId, accessCode }, { message: planted.answer }));
      await action(() => channel.admin.startFollowUp({ trackingId, version: 4 }));
      await action(() => channel.admin.answerReport({ trackingId, version: 5 }, { message: planted.answer }));
      await action(() => channel.admin.closeReport({ trackingId, version: 6 }, { message: planted.answer }));
      assert.deepEqual(subjectsTo(address), [
        `Laporan ${trackingId} sudah diterima`,
        `Laporan ${trackingId} sudah diperiksa`,
        `Laporan ${trackingId}: ada pertanyaan untuk Anda`,
        `Laporan ${trackingId} sudah dijawab`,
        `Laporan ${trackingId} ditutup`,
      ]);
      const [first, ...others] = sentTo(address);
      const ids = sentTo(address).map(({ mail }) => mail.messageId);
      assert.equal(new Set(ids).size, ids.length);
      for (const { mail } of others) {
        assert.equal(mail.inReplyTo, first?.mail.messageId);
        assert.deepEqual([mail.references].flat(), [first?.mail.messageId]);
      }
      for (const { raw, mail, from, to } of sentTo(address)) {
        assert.deepEqual([from, to], ["kanal@bandung.example", [address]]);
        assert.equal(mail.headers.get("auto-submitted"), "auto-generated");
        const whole = raw + mail.text + mail.html + mail.subject;
        for (const hidden of [...Object.values(planted), accessCode, "tertanam"])
          assert.ok(!whole.toLowerCase().includes(hidden.toLowerCase()), hidden);
        assert.match(mail.text ?? "", new RegExp(`https://bandung\\.example/status#${trackingId}\n`));
        assert.ok(!/src=|url\(|@import|<img|<script/i.test(String(mail.html)));
      }
    });

    test("a report without an address causes no email", async () => {
      const before_ = mailbox.arrived.length;
      const { trackingId } = await channel.submit(undefined);
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await delivery.deliverDue();
      assert.equal(mailbox.arrived.length, before_);
    });

    test("an anonymous reporter gets mail, and mail about a confidential report names no agency", async () => {
      const [anonymous, confidential] = [newAddress(), newAddress()];
      await channel.submit(anonymous, { anonymous: true });
      await channel.submit(confidential, { confidential: true });
      await delivery.deliverDue();
      assert.match(sentTo(anonymous)[0]?.mail.text ?? "", /Ditangani oleh: Pemerintah Kota Bandung/);
      const text = sentTo(confidential)[0]?.mail.text ?? "";
      assert.ok(!/Ditangani|Bandung/.test(text.replaceAll("bandung.example", "")), text);
    });

    test("mail is written in the language of the form, and otherwise in Indonesian", async () => {
      const expected = {
        id: "diterima",
        en: "received",
        jv: "dipuntampi",
        su: "ditampi",
        "de-DE": "diterima",
      };
      for (const [locale, word] of Object.entries(expected)) {
        const address = newAddress();
        await channel.submit(address, {}, locale);
        await delivery.deliverDue();
        assert.match(subjectsTo(address)[0] ?? "", new RegExp(`${word}$`), locale);
        const language = locale.startsWith("de") ? "id" : locale;
        assert.match(String(sentTo(address)[0]?.mail.html), new RegExp(`<html lang="${language}">`));
      }
    });

    test("a reporter can stop mail about one report, including queued mail", async () => {
      const address = newAddress();
      const [one, other] = [await channel.submit(address), await channel.submit(address)];
      await delivery.deliverDue();
      const arrived = sentTo(address).find(({ mail }) => mail.subject?.includes(one.trackingId));
      const token = stopToken(arrived as Arrived);
      assert.match(arrived?.raw ?? "", /\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/);
      assert.match(
        arrived?.raw ?? "",
        /\r\nList-Unsubscribe:\s+<https:\/\/kanal\.example\/email\/berhenti\/[\w.-]+>\r\n/,
      );
      assert.deepEqual(await channel.findMailThread(token), {
        trackingId: one.trackingId,
        channel: sender,
        stopped: false,
        supporter: false,
      });
      await channel.admin.verifyReport({ trackingId: one.trackingId, version: 1 });
      assert.equal(await channel.stopMail(token), true);
      assert.equal(await channel.stopMail(token), true);
      assert.deepEqual(await channel.findMailThread(token), {
        trackingId: one.trackingId,
        channel: sender,
        stopped: true,
        supporter: false,
      });
      const { id: unitId } = await channel.admin.createUnit({ name: `PU ${crypto.randomUUID()}` });
      for (const { trackingId } of [one, other])
        await channel.admin.assignReport(
          { trackingId, version: trackingId === one.trackingId ? 2 : 1 },
          { unitId },
        );
      await delivery.deliverDue();
      const later = subjectsTo(address).slice(2);
      assert.deepEqual(later, [`Laporan ${other.trackingId} sudah diperiksa`]);
      const forged = token.replace(/.$/, (last) => (last === "A" ? "Q" : "A"));
      assert.deepEqual(
        [await channel.stopMail(forged), await channel.stopMail(""), await channel.findMailThread("x")],
        [false, false, undefined],
      );
    });

    test("mail is retried minutes after greylisting, with the same Message-ID and in order", async () => {
      const address = newAddress();
      mailbox.refuse({ rcptTo: () => 451 });
      const { trackingId } = await channel.submit(address);
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await delivery.deliverDue();
      mailbox.refuse({});
      await delivery.deliverDue();
      assert.deepEqual(sentTo(address), []);
      await channel.pass(2 * minute);
      await delivery.deliverDue();
      assert.deepEqual(subjectsTo(address), [
        `Laporan ${trackingId} sudah diterima`,
        `Laporan ${trackingId} sudah diperiksa`,
      ]);
    });

    test("a permanently rejected address is given up, and the others continue", async () => {
      const [gone, fine] = [newAddress(), newAddress()];
      mailbox.refuse({ rcptTo: (address) => (address === gone ? 550 : undefined) });
      await channel.submit(gone);
      await channel.submit(fine);
      await delivery.deliverDue();
      assert.equal(sentTo(fine).length, 1);
      mailbox.refuse({});
      await channel.pass(3 * day);
      await delivery.deliverDue();
      assert.deepEqual(sentTo(gone), []);
    });

    test("mail is not given up when the server rejects the sender, because that can change", async () => {
      const address = newAddress();
      mailbox.refuse({ mailFrom: 550 });
      await channel.submit(address);
      await delivery.deliverDue();
      mailbox.refuse({});
      await channel.pass(2 * minute);
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 1);
    });

    test("all mail arrives after the mail server was down for hours, but is lost after days", async () => {
      const [late, lost] = [newAddress(), newAddress()];
      const { port, arrived } = mailbox;
      await mailbox.stop();
      await channel.submit(late);
      await channel.submit(lost, {}, "en");
      for (const seconds of [0, 2 * minute, 10 * minute, 20 * minute, hour]) {
        await channel.pass(seconds);
        await delivery.deliverDue();
      }
      mailbox = await startMailbox({}, port);
      mailbox.refuse({ rcptTo: (address) => (address === lost ? 451 : undefined) });
      await channel.pass(5 * hour);
      await delivery.deliverDue();
      assert.equal(sentTo(late).length, 1);
      for (let tries = 0; tries < 8; tries++) {
        await channel.pass(2 * day);
        await delivery.deliverDue();
      }
      mailbox.refuse({});
      await channel.pass(2 * day);
      await delivery.deliverDue();
      assert.ok(!subjectsTo(lost).some((subject) => subject?.includes("received")));
      mailbox.arrived.unshift(...arrived);
    });

    test("mail that has waited for days is not sent", async () => {
      const address = newAddress();
      const { trackingId } = await channel.submit(address);
      await channel.pass(6 * day);
      await channel.admin.verifyReport(await channel.admin.getAgencyReport(trackingId));
      await delivery.deliverDue();
      assert.deepEqual(
        subjectsTo(address).filter((subject) => subject?.includes("sudah")),
        [`Laporan ${trackingId} sudah diperiksa`],
      );
    });

    test("the limit per minute applies across any number of servers", async () => {
      const address = newAddress();
      for (let reports = 0; reports < 5; reports++) await channel.submit(address);
      await channel.pass(2 * minute);
      const replicas = [channel.mails({ perMinute: 2 }), channel.mails({ perMinute: 2 })];
      for (const expected of [2, 4, 5]) {
        await Promise.all(replicas.map((replica) => replica.deliverDue()));
        assert.equal(sentTo(address).length, expected);
        await channel.pass(61);
      }
    });

    test("another process sends the mail that a dead process had claimed, with the same Message-ID", async () => {
      const address = newAddress();
      await channel.submit(address);
      const now = channel.now();
      const until = new Date(now.getTime() + 180_000);
      const [taken] = await channel.store.claimMails({ now, until, limit: 5, perMinute: 1000, perDomain: 5 });
      await delivery.deliverDue();
      assert.deepEqual(sentTo(address), []);
      await channel.pass(4 * minute);
      await delivery.deliverDue();
      assert.equal(sentTo(address)[0]?.mail.messageId, `<${taken?.thread}@kanal.example>`);
      // The process that was thought dead reports a failure. It is ignored, because another process has sent
      // the email.
      assert.ok(taken);
      await channel.store.finishMail({ ...taken, attempts: 1, nextAttemptAt: now });
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 1);
    });

    test("reporters of merged reports get mail about actions, but no requests for information", async () => {
      const [keeper, follower] = [newAddress(), newAddress()];
      const kept = await channel.submit(keeper);
      const merged = await channel.submit(follower, {}, "en");
      await channel.admin.mergeReport(
        { trackingId: merged.trackingId, version: 1 },
        { intoTrackingId: kept.trackingId },
      );
      const { trackingId } = kept;
      await channel.admin.verifyReport({ trackingId, version: 2 });
      await channel.admin.startFollowUp({ trackingId, version: 3 });
      await channel.admin.answerReport({ trackingId, version: 4 }, { message: planted.answer });
      await delivery.deliverDue();
      assert.deepEqual(subjectsTo(follower), [
        `Report ${merged.trackingId} has been received`,
        `Report ${merged.trackingId} has been merged with another`,
        `News about report ${merged.trackingId}`,
      ]);
      const news = sentTo(follower).at(-1)?.mail.text ?? "";
      assert.match(news, /^The report that you follow has been answered\./);
      assert.ok(!news.includes(kept.trackingId) && !news.includes("Please respond"));
      assert.equal(subjectsTo(keeper).at(-1), `Laporan ${trackingId} sudah dijawab`);
    });

    test("queued mail and the address are deleted when the identity is erased", async () => {
      const address = newAddress();
      const { trackingId } = await channel.submit(address);
      const { report } = (await channel.store.findReport({ trackingId })) as { report: { id: string } };
      await channel.store.transaction((transaction) => transaction.deleteIdentity(report.id));
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await delivery.deliverDue();
      assert.deepEqual(sentTo(address), []);
    });

    test("an email reports a missed deadline, and what happens if the reporter stays silent", async () => {
      const [missed, silent] = [newAddress(), newAddress()];
      const late = await channel.submit(missed);
      const { trackingId } = await channel.submit(silent);
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await channel.admin.startFollowUp({ trackingId, version: 2 });
      await channel.admin.answerReport({ trackingId, version: 3 }, { message: planted.answer });
      for (let days = 0; days < 30; days++) {
        await channel.pass(day);
        await delivery.deliverDue();
      }
      assert.deepEqual(subjectsTo(missed), [
        `Laporan ${late.trackingId} sudah diterima`,
        `Laporan ${late.trackingId}: batas waktu terlewat`,
      ]);
      assert.deepEqual(subjectsTo(silent).slice(2), [
        `Laporan ${trackingId} sudah dijawab`,
        `Laporan ${trackingId} akan ditutup`,
        `Laporan ${trackingId} ditutup karena belum Anda tanggapi`,
      ]);
    });

    test("old confirmations of a mail address are deleted, but opt-outs are kept", async () => {
      const { store } = channel;
      const [early, middle] = [new Date("1903-01-01T00:00:00Z"), new Date("1903-01-02T00:00:00Z")];
      const [confirmed, stopped, young] = [
        { name: "confirmed", confirmedAt: early, stoppedAt: null },
        { name: "stopped", confirmedAt: null, stoppedAt: early },
        { name: "young", confirmedAt: middle, stoppedAt: null },
      ];
      const kept = [confirmed, stopped, young];
      for (const address of kept) await store.put("mailAddresses", address);
      const before = { ...noneExpired, confirmations: middle };
      assert.equal((await store.deleteExpired(before, 10)).confirmations, 1);
      assert.equal((await store.deleteExpired(before, 10)).confirmations, 0);
      const left = await Promise.all(kept.map(({ name }) => store.find("mailAddresses", { name })));
      assert.deepEqual(left, [undefined, stopped, young]);
    });

    test("sent mail is deleted after a month", async () => {
      const [now, later] = [channel.now(), new Date(channel.now().getTime() + 1000)];
      const deleteMails = async (mails: Date) =>
        (await channel.store.deleteExpired({ ...noneExpired, mails }, 10)).mails;
      while ((await deleteMails(later)) > 0);
      await channel.submit(newAddress());
      await delivery.deliverDue();
      assert.equal(await deleteMails(now), 0);
      assert.equal(await deleteMails(new Date(channel.now().getTime() + 1000)), 1);
    });
  });
