import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import type { MailKind, Store } from "@lapor/channel/store";
import { mailStrings, reporterLocales } from "@lapor/channel/testing";
import { createMailChannel } from "./mail-channel.ts";
import { type Mailbox, startMailbox } from "./mailbox.ts";

const kinds: readonly MailKind[] = [
  ...(["received", "passed_on", "accepted", "asked", "reminded", "answered", "closing_announced"] as const),
  ...(["closed", "closed_by_silence", "archived", "merged", "withdrawn", "forwarded", "overdue"] as const),
];

let mailbox: Mailbox;
before(async () => {
  mailbox = await startMailbox();
});
after(() => mailbox.stop());

const queue = (store: Store, reportId: string, kind: MailKind) =>
  store.transaction((transaction) =>
    transaction.insertMail(
      {
        reportId,
        kind,
        entryId: randomUUID(),
        // The time must be recent, because old emails are not sent.
        at: new Date(),
        agencyId: "pemkot-bandung",
        custodianAgencyId: null,
        dueAt: "2026-12-08T23:59:59+07:00",
      },
      { followers: false, supporters: false },
    ),
  );

test("each email has a subject, plain text and the same text as HTML in each language", async () => {
  const store = createMemoryStore();
  const channel = await createMailChannel(store, { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` });
  const delivery = channel.mails({ statusUrl: "https://bandung.example/laporan/{trackingId}" });
  const texts = new Set<string>();
  for (const locale of reporterLocales) {
    const subjects = new Set<string>();
    for (const kind of kinds) {
      mailbox.arrived.length = 0;
      const { trackingId } = await channel.submit(`${kind}-${locale}@surel.example`, {}, locale);
      await delivery.deliverDue();
      mailbox.arrived.length = 0;
      const { report } = (await store.findReport({ trackingId })) as { report: { id: string } };
      await queue(store, report.id, kind);
      await delivery.deliverDue();
      const [arrived, ...more] = mailbox.arrived;
      assert.ok(arrived && more.length === 0);
      const { mail, raw } = arrived;
      const [text, html] = [mail.text ?? "", String(mail.html)];
      subjects.add((mail.subject ?? "").replace(trackingId, ""));
      texts.add(text.replaceAll(trackingId, "").split("\n\n")[0] ?? "");
      assert.ok(mail.subject?.includes(trackingId));
      assert.ok(text.includes(mailStrings[locale].privacy));
      assert.ok(html.includes(`<html lang="${locale}">`));
      // The HTML part must contain the same text as the plain part.
      const words = html.replace(/<style>.*<\/style>|<title>.*<\/title>/gs, "").replace(/<[^>]+>/g, " ");
      for (const line of text.split("\n").filter((line) => /^[\p{L} ,.]+$/u.test(line)))
        assert.ok(words.includes(line), line);
      assert.ok(text.includes(`https://bandung.example/laporan/${trackingId}\n`));
      assert.ok(html.includes(`href="https://bandung.example/laporan/${trackingId}"`));
      // Links are removed, because their random tokens can contain such letters.
      const sentences = text.replaceAll(/https?:\S+/g, "");
      for (const wrong of ["undefined", "null", "NaN", "{", "[object"])
        assert.ok(!sentences.includes(wrong), `${kind} ${locale}: ${wrong}`);
      assert.match(raw, /^Content-Type: multipart\/alternative/m);
      assert.ok(raw.split("\r\n").every((line) => line.length <= 998));
    }
    assert.equal(subjects.size, kinds.length, locale);
  }
  assert.equal(texts.size, kinds.length * reporterLocales.length);
});

test("an email shows dates in local time, and only when something is due", async () => {
  const store = createMemoryStore();
  const channel = await createMailChannel(store, { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` });
  const delivery = channel.mails();
  const { trackingId } = await channel.submit("tanggal@surel.example", {}, "su");
  const { report } = (await store.findReport({ trackingId })) as { report: { id: string } };
  for (const kind of ["answered", "closed"] as const) await queue(store, report.id, kind);
  mailbox.arrived.length = 0;
  await delivery.deliverDue();
  const [, answered, closed] = mailbox.arrived.map(({ mail }) => mail.text ?? "");
  assert.match(answered ?? "", /\nTanggapan Anjeun diantosan dugi ka: 8 Désémber 2026\n/);
  assert.ok(!/2026/.test(closed ?? ""));
});

test("each email names the operator, each receipt the next steps, and only forwarding channels name SP4N-LAPOR!", async () => {
  const own = {
    channelName: "Lapor Bupati",
    channelOperator: "Diskominfo Kabupaten Contoh",
    verificationTeam: "Bidang Aduan",
  };
  for (const mode of ["standalone", "single_agency", "gateway"] as const) {
    const store = createMemoryStore();
    const smtp = { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` };
    const agencyId = mode === "standalone" ? {} : { agencyId: "pemkot-bandung" };
    const channel = await createMailChannel(store, smtp, undefined, { mode, ...agencyId, ...own });
    const delivery = channel.mails();
    const sent = kinds.filter((kind) => mode !== "standalone" || kind !== "forwarded");
    for (const locale of reporterLocales) {
      mailbox.arrived.length = 0;
      const { trackingId } = await channel.submit(`${mode}-${locale}@surel.example`, {}, locale);
      const { report } = (await store.findReport({ trackingId })) as { report: { id: string } };
      for (const kind of sent.slice(1)) await queue(store, report.id, kind);
      await delivery.deliverDue();
      assert.equal(mailbox.arrived.length, sent.length);
      for (const { mail } of mailbox.arrived)
        for (const part of [mail.text, mail.html]) {
          const text = String(part);
          assert.ok(text.includes(own.channelName) && text.includes(own.channelOperator), text);
          if (mode === "standalone") assert.doesNotMatch(`${mail.subject} ${text}`, /SP4N|LAPOR!|nasional/);
        }
      const receipt = mailbox.arrived[0]?.mail.text ?? "";
      assert.match(receipt, mode === "standalone" ? /Bidang Aduan/ : /SP4N-LAPOR!/, `${mode} ${locale}`);
      // Only this channel has a team that monitors late reports.
      const late = mailbox.arrived.at(-1)?.mail.text ?? "";
      assert.equal(/Bidang Aduan/.test(late), mode === "standalone", `overdue ${mode} ${locale}`);
    }
  }
});

test("mail about a confidential report names neither the channel nor the operator", async () => {
  const channel = await createMailChannel(createMemoryStore(), {
    smtpUrl: `smtp://127.0.0.1:${mailbox.port}`,
  });
  mailbox.arrived.length = 0;
  await channel.submit("rahasia@surel.example", { confidential: true });
  await channel.mails().deliverDue();
  assert.doesNotMatch(mailbox.arrived[0]?.mail.text ?? "Bandung", /Pemkot|Pemerintah/);
});
