import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Delivery, Transaction } from "@lapor/channel/store";
import type { SubmittedReport } from "@lapor/sdk";
import { onStore } from "../../../../scripts/long-run.ts";
import { respondToMailOptOut } from "../../src/http/mail-opt-out.ts";
import { everyStore, type OpenedStore } from "../support/engines.ts";
import { until } from "../support/until.ts";
import { createMailChannel, type MailChannel, newFollowCode, planted } from "./mail-channel.ts";
import { type Mailbox, startMailbox } from "./mailbox.ts";

const [minute, day] = [60, 86_400];

for (const [name, open] of Object.entries(everyStore))
  describe(`mail to supporters (${name})`, onStore(name), () => {
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

    const newAddress = (domain = "surel.example") => `pendukung${++count}@${domain}`;
    const sentTo = (address: string) =>
      mailbox.arrived.filter(({ to }) => to.join().toLowerCase() === address.toLowerCase());
    const textsTo = (address: string) => sentTo(address).map(({ mail }) => mail.text ?? "");
    const linksIn = (text: string, page: string) =>
      [...text.matchAll(new RegExp(`https://kanal\\.example(/email/${page}/[\\w.-]+)`, "g"))].map(
        ([, path = ""]) => path,
      );
    const visit = (path: string, method: "GET" | "POST") =>
      respondToMailOptOut({ method, url: `https://kanal.example${path}` }, channel, (error) =>
        assert.fail(String(error)),
      );

    const act = async (
      { trackingId }: Pick<SubmittedReport, "trackingId">,
      step: (at: { trackingId: string; version: number }) => Promise<unknown>,
    ) => {
      const { version } = await channel.admin.getAgencyReport(trackingId);
      return step({ trackingId, version: version ?? assert.fail() });
    };
    /** Submits and releases a report without a reporter's address. */
    const submitReleased = async (): Promise<SubmittedReport> => {
      const receipt = await channel.submit(undefined, { agencyId: "pemkot-bandung" });
      await act(receipt, (at) => channel.admin.releaseReport(at, {}));
      return receipt;
    };
    const answer = async (receipt: SubmittedReport) => {
      await act(receipt, (at) => channel.admin.verifyReport(at));
      await act(receipt, (at) => channel.admin.startFollowUp(at));
      await act(receipt, (at) => channel.admin.answerReport(at, { message: planted.answer }));
    };
    const support = async (
      { trackingId }: Pick<SubmittedReport, "trackingId">,
      email: string,
      locale = "id",
    ) => {
      const followCode = newFollowCode();
      const made = await channel.citizen.supportReport(trackingId, { followCode, email }, { locale });
      return { trackingId, followCode, made };
    };
    /** Opens the link in the latest email to the address, and presses the button. */
    const confirm = async (address: string) => {
      await delivery.deliverDue();
      const [path = ""] = linksIn(textsTo(address).at(-1) ?? "", "dukungan");
      const response = await visit(`${path}/ya`, "POST");
      assert.equal(response.status, 200);
    };
    const supportConfirmed = async (receipt: Pick<SubmittedReport, "trackingId">, address: string) => {
      const access = await support(receipt, address);
      await confirm(address);
      return access;
    };
    const tell = async () => {
      await channel.run("tell-supporters");
      await delivery.deliverDue();
    };

    test("a supporter confirms with a button, then gets each step once, with the report's title as its only text", async () => {
      const receipt = await submitReleased();
      const { trackingId, accessCode } = receipt;
      const [told, silent] = [newAddress(), newAddress()];
      for (const address of [told, silent]) await support(receipt, address);
      await delivery.deliverDue();
      assert.equal(sentTo(told).length, 1);
      const [path = ""] = linksIn(textsTo(told)[0] ?? "", "dukungan");
      // A mail server's scanner opens links with GET, which must have no effect.
      for (const opened of [path, `${path}/ya`, path]) {
        const page = await (await visit(opened, "GET")).text();
        assert.ok(page.includes('<form method="post"') && page.includes(trackingId) && !page.includes(told));
      }
      await act(receipt, (at) => channel.admin.verifyReport(at));
      await act(receipt, (at) => channel.admin.startFollowUp(at));
      await confirm(told);
      assert.doesNotMatch(await (await visit(path, "GET")).text(), /<form/);
      await act(receipt, (at) => channel.admin.answerReport(at, { message: planted.answer }));
      for (let runs = 0; runs < 3; runs++) await tell();
      await act(receipt, (at) => channel.admin.closeReport(at, { message: planted.answer }));
      await tell();
      assert.deepEqual(
        sentTo(told).map(({ mail }) => mail.subject),
        [
          `Kabar laporan ${trackingId}: mohon konfirmasi`,
          ...Array.from({ length: 2 }, () => `Kabar laporan ${trackingId} yang Anda dukung`),
        ],
      );
      assert.match(textsTo(told)[1] ?? "", /^Laporan yang Anda dukung sudah dijawab\./);
      assert.match(textsTo(told)[2] ?? "", /^Laporan yang Anda dukung sudah ditutup\./);
      assert.equal(sentTo(silent).length, 1);
      const hidden = [planted.body, planted.name, planted.phone, planted.address, planted.answer, accessCode];
      for (const { raw, mail } of sentTo(told)) {
        const whole = raw + mail.text + mail.html + mail.subject;
        for (const words of hidden) assert.ok(!whole.includes(words), words);
        assert.ok(mail.text?.includes(`Laporan: ${planted.title}\n`));
        assert.match(raw, /\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/);
        assert.match(raw, /\r\nList-Unsubscribe:\s+<https:\/\/kanal\.example\/email\/berhenti\//);
      }
      for (const text of textsTo(told).slice(1))
        assert.ok(text.includes(`https://kanal.example/publik/${trackingId}\n`), text);
    });

    test("mail is written in the supporter's language", async () => {
      const receipt = await submitReleased();
      const expected = {
        id: /Konfirmasi alamat ini/,
        en: /Confirm this address/,
        jv: /Konfirmasi alamat punika/,
        su: /Konfirmasi alamat ieu/,
      };
      for (const [locale, words] of Object.entries(expected)) {
        const address = newAddress();
        await support(receipt, address, locale);
        await confirm(address);
        assert.match(textsTo(address)[0] ?? "", words);
        assert.match(String(sentTo(address)[0]?.mail.html), new RegExp(`<html lang="${locale}">`));
      }
      await answer(receipt);
      await tell();
      const english = mailbox.arrived
        .map(({ mail }) => mail.text ?? "")
        .filter((text) => /which you|you support/.test(text));
      assert.ok(
        english.some((text) => text.includes(`https://kanal.example/publik/en/${receipt.trackingId}\n`)),
      );
    });

    test("an officer's action writes no email itself, and a job writes it later", async () => {
      const receipt = await submitReleased();
      const address = newAddress();
      await supportConfirmed(receipt, address);
      await answer(receipt);
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 1);
      await tell();
      assert.equal(sentTo(address).length, 2);
    });

    test("the link in an email stops all its email, deletes the address, and can be used again", async () => {
      const receipt = await submitReleased();
      const address = newAddress();
      const access = await supportConfirmed(receipt, address);
      await answer(receipt);
      await tell();
      const [path = ""] = linksIn(textsTo(address).at(-1) ?? "", "berhenti");
      assert.match(await (await visit(path, "GET")).text(), /<form method="post">/);
      for (let times = 0; times < 2; times++)
        assert.match(await (await visit(path, "POST")).text(), /Alamat email Anda tidak disimpan lagi/);
      await act(receipt, (at) => channel.admin.closeReport(at, { message: planted.answer }));
      await tell();
      assert.equal(sentTo(address).length, 2);
      assert.equal((await channel.citizen.getSupport(access)).counted, true, "the support stays");
      const [gone = ""] = linksIn(textsTo(address)[0] ?? "", "dukungan");
      assert.equal((await visit(`${gone}/ya`, "POST")).status, 404);
    });

    test("a stop token cannot confirm, and a forged token has no effect", async () => {
      const address = newAddress();
      await support(await submitReleased(), address);
      await delivery.deliverDue();
      const [text = ""] = textsTo(address);
      const [stop = ""] = linksIn(text, "berhenti");
      const [own = ""] = linksIn(text, "dukungan");
      const forged = [stop.replace("berhenti", "dukungan"), own.slice(0, -1), `${own}x`, "/email/dukungan/"];
      for (const path of forged) assert.equal((await visit(`${path}/ya`, "POST")).status, 404, path);
      assert.equal((await visit(own.replace("dukungan", "berhenti"), "POST")).status, 404);
    });

    test("a mailbox whose owner has stopped all mail gets none, and the support does not store its address", async () => {
      const address = newAddress();
      await support(await submitReleased(), address);
      await delivery.deliverDue();
      const [token = ""] = linksIn(textsTo(address)[0] ?? "", "alamat").map((path) => path.split("/").at(-1));
      assert.equal(await channel.setMailAddress(token ?? "", "stop"), true);
      const other = await submitReleased();
      await support(other, address);
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 1);
    });

    test("withdrawing a support deletes the address and its queued mail", async () => {
      const receipt = await submitReleased();
      const address = newAddress();
      const access = await supportConfirmed(receipt, address);
      await answer(receipt);
      await channel.run("tell-supporters");
      await channel.citizen.withdrawSupport(access);
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 1);
    });

    test("no email is sent about a report that is no longer public", async () => {
      const [retracted, withdrawn] = [await submitReleased(), await submitReleased()];
      const [first, second] = [newAddress(), newAddress()];
      await supportConfirmed(retracted, first);
      await supportConfirmed(withdrawn, second);
      await act(retracted, (at) => channel.admin.verifyReport(at));
      await act(retracted, (at) => channel.admin.startFollowUp(at));
      await act(retracted, (at) => channel.admin.answerReport(at, { message: planted.answer }));
      await channel.run("tell-supporters");
      await act(retracted, (at) => channel.admin.retractReport(at, {}));
      await channel.citizen.withdrawReport(withdrawn, {});
      await tell();
      assert.deepEqual([sentTo(first).length, sentTo(second).length], [1, 1]);
      const [stop = ""] = linksIn(textsTo(first)[0] ?? "", "berhenti");
      const page = await (await visit(stop, "GET")).text();
      assert.ok(page.includes("laporan itu") && !page.includes(retracted.trackingId));
    });

    test("supporters of a merged report get one email about the merge, and one about each later step of the kept report", async () => {
      const [duplicate, kept] = [await submitReleased(), await submitReleased()];
      const [moved, native, both] = [newAddress(), newAddress(), newAddress()];
      await supportConfirmed(duplicate, moved);
      await supportConfirmed(kept, native);
      // One person supports both reports, with two follow codes and two spellings of the address.
      for (const [receipt, spelling] of [
        [duplicate, both],
        [kept, both.replace("@", "+lapor@").toUpperCase()],
      ] as const)
        await supportConfirmed(receipt, spelling);
      const before = mailbox.arrived.length;
      await act(duplicate, (at) => channel.admin.mergeReport(at, { intoTrackingId: kept.trackingId }));
      await answer(kept);
      for (let runs = 0; runs < 2; runs++) await tell();
      const later = mailbox.arrived.slice(before).map(({ to, mail }) => ({
        to: to.join().toLowerCase().replace("+lapor", ""),
        text: mail.text ?? "",
      }));
      const told = (address: string) => later.filter(({ to }) => to === address).map(({ text }) => text);
      assert.deepEqual(
        [moved, native, both].map((address) => told(address).length),
        [2, 1, 2],
      );
      const [merged = "", answered = ""] = told(moved);
      assert.match(merged, /digabungkan dengan laporan lain/);
      assert.ok(merged.includes(`Nomor lacak: ${duplicate.trackingId}`));
      assert.ok(merged.includes(`Digabungkan ke: ${kept.trackingId}`));
      assert.ok(answered.includes(`Nomor lacak: ${kept.trackingId}`) && /sudah dijawab/.test(answered));
    });

    test("supporters get mail about a step just before a merge, but supporters of the kept report do not", async () => {
      const { trackingId } = await channel.citizen.submitReport({
        classification: "aspiration",
        title: planted.title,
        body: planted.body,
        location: { regionCode: "32.73" },
      });
      await channel.national.releaseReport({ trackingId, version: 1 }, {});
      const kept = await submitReleased();
      const [moved, native] = [newAddress(), newAddress()];
      await supportConfirmed({ trackingId }, moved);
      await supportConfirmed(kept, native);
      await channel.run("tell-supporters");
      await channel.national.assignReport({ trackingId, version: 2 }, { agencyId: "pemkot-bandung" });
      await act({ trackingId }, (at) => channel.admin.mergeReport(at, { intoTrackingId: kept.trackingId }));
      await tell();
      assert.deepEqual(
        textsTo(moved).map((text) => /diteruskan|digabungkan/.exec(text)?.[0]),
        [undefined, "diteruskan", "digabungkan"],
      );
      assert.equal(sentTo(native).length, 1);
    });

    test("a mailbox gets one confirmation request per report and few in all, in any spelling of its address", async () => {
      const receipt = await submitReleased();
      const victim = newAddress();
      for (let number = 0; number < 6; number++) {
        const spelling = number % 2 ? victim.toUpperCase() : victim.replace("@", `+${number}@`);
        const access = await support(receipt, spelling);
        await delivery.deliverDue();
        if (number < 3) await channel.citizen.withdrawSupport(access);
      }
      const sent = () =>
        mailbox.arrived.filter(({ to }) =>
          to
            .join()
            .toLowerCase()
            .startsWith(victim.split("@")[0] ?? "-"),
        );
      assert.equal(sent().length, 1);
      for (let number = 0; number < 9; number++) await support(await submitReleased(), victim);
      await delivery.deliverDue();
      assert.equal(sent().length, 5);
      for (const { raw } of sent()) assert.ok(raw.includes("/email/alamat/"));
    });

    test("the response is the same for every address", async () => {
      const receipt = await submitReleased();
      const address = newAddress();
      const first = await support(receipt, address);
      await confirm(address);
      const shown = [
        first.made,
        (await support(receipt, address)).made,
        (await support(receipt, newAddress())).made,
        await channel.citizen.supportReport(receipt.trackingId, { followCode: newFollowCode() }),
      ];
      for (const made of shown) assert.deepEqual(made, first.made);
      assert.deepEqual(await channel.citizen.getSupport(first), first.made);
    });

    test("a job that is killed between batches still emails each supporter only once", async () => {
      const receipt = await submitReleased();
      const addresses = Array.from({ length: 7 }, () => newAddress(`domain${count}.example`));
      for (const address of addresses) await supportConfirmed(receipt, address);
      await channel.run("tell-supporters");
      await answer(receipt);
      const batch = (work: (transaction: Transaction) => Promise<unknown>) => channel.store.transaction(work);
      assert.equal(await batch((transaction) => transaction.queueSupporterMails(3)), 3);
      await assert.rejects(
        batch(async (transaction) => {
          await transaction.queueSupporterMails(3);
          throw new Error("killed");
        }),
        /killed/,
      );
      await delivery.deliverDue();
      for (let runs = 0; runs < 3; runs++) await tell();
      assert.deepEqual(
        addresses.map((address) => sentTo(address).length),
        addresses.map(() => 2),
      );
    });

    test("another process sends an email that a killed process had claimed", async () => {
      const receipt = await submitReleased();
      const address = newAddress();
      await supportConfirmed(receipt, address);
      await answer(receipt);
      await channel.run("tell-supporters");
      let wasTried = false;
      const killed = channel.mails({
        mailer: {
          send() {
            wasTried = true;
            return new Promise(() => {});
          },
        },
      });
      await killed.startDue();
      await until(() => wasTried);
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 1);
      await channel.pass(5 * minute);
      await delivery.deliverDue();
      assert.equal(sentTo(address).length, 2);
    });

    test("addresses are erased with the identities, or after a week without confirmation", async () => {
      const receipt = await submitReleased();
      const [confirmed, unconfirmed] = [newAddress(), newAddress()];
      await supportConfirmed(receipt, confirmed);
      await support(receipt, unconfirmed);
      await delivery.deliverDue();
      const [path = ""] = linksIn(textsTo(unconfirmed)[0] ?? "", "dukungan");
      const [kept = ""] = linksIn(textsTo(confirmed)[0] ?? "", "dukungan");
      const known = async () => {
        for (const job of ["drop-expired", "erase-expired"] as const) await channel.run(job);
        return [(await visit(kept, "GET")).status, (await visit(path, "GET")).status];
      };
      await channel.pass(7 * day);
      assert.deepEqual(await known(), [200, 200]);
      await channel.pass(day);
      assert.deepEqual(await known(), [200, 404]);
      await channel.citizen.withdrawReport(receipt, {});
      await channel.pass(729 * day);
      assert.deepEqual(await known(), [200, 404]);
      await channel.pass(2 * day);
      assert.deepEqual(await known(), [404, 404]);
    });
  });
