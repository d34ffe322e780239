import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import type { MailAttempt, Store } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { type Replicas, replicaEngines } from "../support/engines.ts";
import { createNotificationChannel, type NotificationChannel, start } from "./notification-channel.ts";

// The first day is Tuesday, 24 November 2026. Bandung is 7 hours ahead of UTC.
const digestTime = (date: string): string => `${date}T00:30:00Z`;

for (const [name, open] of Object.entries(replicaEngines))
  describe(`notifications to officers (${name})`, onStore(name), () => {
    let replicas: Replicas;
    let channel: NotificationChannel;
    before(async () => {
      replicas = await open();
    });
    after(() => replicas.close());

    /** Prepares a test with a new channel on the same store. Officers of earlier tests still get emails. */
    const reset = async (time = start) => {
      channel = await createNotificationChannel(replicas.stores[0]);
      channel.setTime(time);
    };

    test("urgent matters are mailed within a minute, and the rest at 07.30 on the next working day", async () => {
      await reset();
      const liaison = await channel.officer("liaison");
      const leader = await channel.officer("leader");
      const { trackingId, accessCode } = await channel.submit();
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(liaison.email), []);
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await channel.admin.askReporter({ trackingId, version: 2 }, { message: "Nomor berapa?" });
      await channel.citizen.addReply({ trackingId, accessCode }, { message: "Nomor 12." });
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(liaison.email), [`Laporan ${trackingId}: dibalas pelapor`]);
      channel.setTime("2026-11-25T00:29:59Z");
      await channel.notify();
      assert.equal(channel.subjectsTo(liaison.email).length, 1);
      channel.setTime(digestTime("2026-11-25"));
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(liaison.email).slice(1), [
        "Ringkasan 25 November 2026: 1 pemberitahuan",
      ]);
      assert.deepEqual(channel.subjectsTo(leader.email), []);
      const { text = "" } = channel.mails.findLast(({ to }) => to === liaison.email) ?? {};
      assert.match(text, /^Laporan baru \(1\)\n- \S+ Jalan Braga berlubang\n/);
      assert.ok(text.includes(`https://kanal.example/petugas/semua/${trackingId}`), text);
    });

    test("no digest is written on a weekend or without news, but one follows after the weekend", async () => {
      // Friday, 15.00 in Bandung.
      await reset("2026-11-27T08:00:00Z");
      const agencyId = "pemkot-semarang";
      const { email } = await channel.officer("liaison", agencyId);
      const idle = await channel.officer("liaison", "pemkot-malang");
      await channel.submit({ agencyId });
      for (const date of ["2026-11-28", "2026-11-29"]) {
        channel.setTime(digestTime(date));
        await channel.notify();
      }
      assert.deepEqual(channel.subjectsTo(email), []);
      channel.setTime(digestTime("2026-11-30"));
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(email), ["Ringkasan 30 November 2026: 1 pemberitahuan"]);
      channel.setTime("2026-11-30T09:00:00Z");
      await channel.notify();
      assert.equal(channel.subjectsTo(email).length, 1);
      assert.deepEqual(channel.subjectsTo(idle.email), []);
    });

    test("a digest is sent according to local time, for example for an agency in Papua", async () => {
      await reset("2026-12-01T02:00:00Z");
      const { email } = await channel.officer("agency_admin", "pemkot-jayapura");
      await channel.submit({ agencyId: "pemkot-jayapura" });
      channel.setTime("2026-12-01T22:29:59Z");
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(email), []);
      channel.setTime("2026-12-01T22:30:00Z");
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(email), ["Ringkasan 2 Desember 2026: 1 pemberitahuan"]);
    });

    test("each message is written once, regardless of the number of replicas and runs", async () => {
      await reset("2026-12-03T02:00:00Z");
      const officers = await Promise.all([channel.officer("liaison"), channel.officer("agency_admin")]);
      const { trackingId, accessCode } = await channel.submit();
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await channel.admin.askReporter({ trackingId, version: 2 }, { message: "Nomor berapa?" });
      await channel.citizen.addReply({ trackingId, accessCode }, { message: "Nomor 12." });
      const all = [channel, ...replicas.stores.map((store) => channel.replica(store))];
      const deliveries = all.map((one) => one.createDelivery());
      const runAll = async () => {
        await Promise.all([...all, ...all].map((one) => one.runJob()));
        await Promise.all(deliveries.map((delivery) => delivery.deliverDue()));
      };
      await runAll();
      // A run that finds a lock held leaves the work to the next run.
      await runAll();
      channel.setTime(digestTime("2026-12-04"));
      for (let round = 0; round < 3; round++) await runAll();
      for (const { email } of officers)
        assert.deepEqual(channel.subjectsTo(email), [
          `Laporan ${trackingId}: dibalas pelapor`,
          "Ringkasan 4 Desember 2026: 1 pemberitahuan",
        ]);
    });

    test("an officer gets at most ten messages an hour, and the rest goes into the digest", async () => {
      await reset("2026-12-07T02:00:00Z");
      const unitId = await channel.unit(`Bina Marga ${crypto.randomUUID()}`);
      const { email } = await channel.officer("unit_officer", "pemkot-bandung", unitId);
      for (let minute = 0; minute < 12; minute++) {
        channel.setTime(`2026-12-07T02:${String(10 + minute)}:00Z`);
        const { trackingId } = await channel.submit();
        await channel.admin.assignReport({ trackingId, version: 1 }, { unitId });
        await channel.notify();
      }
      assert.equal(channel.subjectsTo(email).length, 10);
      channel.setTime(digestTime("2026-12-08"));
      await channel.notify();
      assert.equal(channel.subjectsTo(email).length, 11);
      const { text = "" } = channel.mails.findLast(({ to }) => to === email) ?? {};
      assert.match(text, /^Didisposisikan kepada Anda atau unit Anda \(2\)$/m);
    });

    test("events within a minute are combined into one message", async () => {
      await reset("2026-12-08T02:00:00Z");
      const unitId = await channel.unit(`Taman ${crypto.randomUUID()}`);
      const { email } = await channel.officer("unit_officer", "pemkot-bandung", unitId);
      for (let report = 0; report < 3; report++) {
        const { trackingId } = await channel.submit();
        await channel.admin.assignReport({ trackingId, version: 1 }, { unitId });
      }
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(email), ["3 pemberitahuan tentang laporan"]);
    });

    test("the digest lists overdue reports and those due on the next working day", async () => {
      await reset("2026-12-14T02:00:00Z");
      const { email } = await channel.officer("liaison");
      const { trackingId, dueAt } = await channel.submit();
      assert.equal(dueAt?.slice(0, 10), "2026-12-17");
      channel.setTime(digestTime("2026-12-15"));
      await channel.notify();
      channel.setTime(digestTime("2026-12-16"));
      await channel.notify();
      const last = () => channel.mails.findLast(({ to }) => to === email)?.text ?? "";
      assert.match(
        last(),
        new RegExp(`Tenggat pada hari kerja berikutnya \\(\\d+\\)\n(- .*\n.*\n)*- ${trackingId}`),
      );
      channel.setTime("2026-12-18T00:00:00Z");
      await channel.tickClocks();
      channel.setTime(digestTime("2026-12-18"));
      await channel.notify();
      assert.match(last(), new RegExp(`Lewat tenggat \\(\\d+\\)\n(- .*\n.*\n)*- ${trackingId}`));
    });

    test("a mention in a note is mailed to each officer, except the author and those who turned it off", async () => {
      await reset("2026-12-18T02:00:00Z");
      const [author, leader, quiet] = [
        await channel.officer("liaison"),
        await channel.officer("leader"),
        await channel.officer("auditor"),
      ];
      const settings = {
        officerId: quiet.id,
        locale: "id" as const,
        deliveries: { mentioned: "off" as const },
      };
      await channel.store.transaction((transaction) => transaction.put("notificationSettings", settings));
      const { trackingId } = await channel.submit();
      const desk = await channel.signIn(author.id);
      const mentions = [author.id, leader.id, quiet.id];
      await desk.addNote({ trackingId, version: 1 }, { text: "Mohon dicek stok aspalnya.", mentions });
      await channel.notify();
      const about = (address: string) =>
        channel.subjectsTo(address).filter((one) => one.includes("menyebut"));
      assert.deepEqual(about(leader.email), [`Laporan ${trackingId}: catatan rekan menyebut Anda`]);
      for (const { email } of [author, quiet]) assert.deepEqual(about(email), []);
      assert.ok(
        channel.mails.every(({ text }) => !text.includes("stok aspal")),
        "no text of a note",
      );
    });

    test("the officer assigned to a report is notified instead of the unit, but never of their own actions", async () => {
      await reset("2026-12-21T01:00:00Z");
      const unitId = await channel.unit(`Lampu ${crypto.randomUUID()}`);
      const holder = await channel.officer("unit_officer", "pemkot-bandung", unitId);
      const colleague = await channel.officer("unit_officer", "pemkot-bandung", unitId);
      const admin = await channel.officer("agency_admin");
      const leaver = await channel.officer("liaison");
      const desk = await channel.signIn(admin.id);
      const [given, taken, late] = [await channel.submit(), await channel.submit(), await channel.submit()];
      await desk.assignReport({ trackingId: given.trackingId, version: 1 }, { officerId: holder.id });
      await desk.assignReport({ trackingId: taken.trackingId, version: 1 }, { officerId: admin.id });
      await desk.assignReport({ trackingId: late.trackingId, version: 1 }, { officerId: leaver.id });
      await channel.citizen.addReply(given, { message: "Lampunya masih mati." });
      await channel.notify();
      const about = ({ email }: { email: string }) =>
        channel.mails.filter(({ to }) => to === email).at(-1)?.text;
      const mail = about(holder) ?? "";
      for (const heading of ["Didisposisikan kepada Anda atau unit Anda (1)", "Dibalas pelapor (1)"])
        assert.ok(mail.includes(heading), mail);
      assert.equal(about(colleague), undefined);
      assert.ok(!about(admin)?.includes("Didisposisikan"), about(admin));
      const { data } = await desk.listOfficers();
      const version = data.find(({ id }) => id === leaver.id)?.version ?? 0;
      await desk.offboardOfficer({ id: leaver.id, version }, { handOverTo: colleague.id });
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(colleague.email), [
        `Laporan ${late.trackingId}: didisposisikan kepada Anda atau unit Anda`,
      ]);
    });

    test("an officer who has left gets nothing, and nobody is notified of a report that has left the unit", async () => {
      await reset("2026-12-21T02:00:00Z");
      const unitId = await channel.unit(`Air ${crypto.randomUUID()}`);
      const otherId = await channel.unit(`Pasar ${crypto.randomUUID()}`);
      const left = await channel.officer("liaison", "pemkot-bandung", unitId);
      const stays = await channel.officer("unit_officer", "pemkot-bandung", unitId);
      const [kept, moved] = [await channel.submit(), await channel.submit()];
      for (const { trackingId } of [kept, moved])
        await channel.admin.assignReport({ trackingId, version: 1 }, { unitId });
      await channel.runJob();
      await channel.leave(left.id);
      await channel.admin.assignReport({ trackingId: moved.trackingId, version: 3 }, { unitId: otherId });
      await channel.notify();
      assert.deepEqual(channel.subjectsTo(left.email), []);
      assert.deepEqual(channel.subjectsTo(stays.email), [
        `Laporan ${kept.trackingId}: didisposisikan kepada Anda atau unit Anda`,
      ]);
    });

    test("a rejected mail is sent again, and later events wait for the next mail", async () => {
      await reset("2026-12-28T02:00:00Z");
      const unitId = await channel.unit(`Damkar ${crypto.randomUUID()}`);
      const { email } = await channel.officer("unit_officer", "pemkot-bandung", unitId);
      const tried: string[] = [];
      let attempt: MailAttempt = { taken: false, error: "unreachable", status: null, forGood: false };
      const delivery = channel.createDelivery({
        mailer: {
          async send({ to, messageId }) {
            if (to === email) tried.push(messageId);
            return to === email ? attempt : { taken: true };
          },
        },
      });
      const assign = async () => {
        const { trackingId } = await channel.submit();
        await channel.admin.assignReport({ trackingId, version: 1 }, { unitId });
        await channel.runJob();
        await delivery.deliverDue();
      };
      await assign();
      await assign();
      assert.equal(tried.length, 1);
      attempt = { taken: true };
      channel.setTime("2026-12-28T02:02:00Z");
      await delivery.deliverDue();
      assert.equal(tried[1], tried[0]);
      await channel.runJob();
      await delivery.deliverDue();
      assert.equal(new Set(tried).size, 2);
      assert.equal(tried.length, 3);
    });

    test("messages wait when the mail limit per minute is used up", async () => {
      await reset("2026-12-29T02:00:00Z");
      await channel.notify();
      const before = channel.mails.length;
      const arrived = () => channel.mails.length - before;
      const unitId = await channel.unit(`Dishub ${crypto.randomUUID()}`);
      for (const _ of [1, 2, 3]) await channel.officer("unit_officer", "pemkot-bandung", unitId);
      const { trackingId } = await channel.submit();
      await channel.admin.assignReport({ trackingId, version: 1 }, { unitId });
      channel.setTime("2026-12-29T02:05:00Z");
      await channel.runJob();
      const delivery = channel.createDelivery({ perMinute: 2 });
      await delivery.deliverDue();
      assert.equal(arrived(), 2);
      await delivery.deliverDue();
      assert.equal(arrived(), 2);
      channel.setTime("2026-12-29T02:06:01Z");
      await delivery.deliverDue();
      assert.equal(arrived(), 3);
    });

    test("officers are reminded of a promised date on the working day before it", async () => {
      await reset("2027-01-04T02:00:00Z");
      const { email } = await channel.officer("liaison");
      const { trackingId } = await channel.submit();
      await channel.admin.verifyReport({ trackingId, version: 1 });
      await channel.admin.startFollowUp({ trackingId, version: 2 });
      const promise = { date: "2027-01-11", message: "Aspal tiba pada tanggal itu." };
      await channel.admin.promiseDate({ trackingId, version: 3 }, promise);
      const told = () =>
        channel.mails.filter(
          ({ to, text }) => to === email && text.includes("Janji pada hari kerja berikutnya (1)"),
        );
      // The days are Thursday, Friday, and the Monday of the promised date.
      for (const [date, expected] of [
        ["2027-01-07", 0],
        ["2027-01-08", 1],
        ["2027-01-11", 1],
      ] as const) {
        channel.setTime(digestTime(date));
        await channel.notify();
        assert.equal(told().length, expected, date);
      }
    });
  });

test("a failure for one party does not stop the digests of the others", async () => {
  const store = createMemoryStore();
  const failing: Store = {
    ...store,
    transaction: (work) =>
      store.transaction((transaction) =>
        work({
          ...transaction,
          async listPromisesDue(agencyId, due) {
            if (agencyId === "pemkot-bandung") throw new Error("planted");
            return transaction.listPromisesDue(agencyId, due);
          },
        }),
      ),
  };
  const channel = await createNotificationChannel(failing);
  await channel.officer("liaison");
  const { email } = await channel.officer("liaison", "pemkot-semarang");
  await channel.submit({ agencyId: "pemkot-semarang" });
  channel.setTime(digestTime("2026-11-25"));
  await assert.rejects(channel.runJob(), /planted/);
  await channel.createDelivery().deliverDue();
  assert.equal(channel.subjectsTo(email).length, 1);
});
