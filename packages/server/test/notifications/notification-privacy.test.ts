import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import { type Relay, relayFormats } from "@lapor/channel/store";
import fc from "fast-check";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { createNotificationChannel } from "./notification-channel.ts";

/** Generates a word that no text of the channel contains. */
const word = fc
  .array(fc.constantFrom("ba", "ko", "ru", "zi", "qu", "wex"), { minLength: 4, maxLength: 6 })
  .map((parts) => `x${parts.join("")}`);

const relays: Relay[] = relayFormats.map((format) => ({
  name: format,
  agencyId: "pemkot-bandung",
  format,
  url: "https://chat.example/hook",
  chatId: "@kanal",
  titles: true,
  locale: "id",
  deliveries: {
    new_report: "now",
    replied: "digest",
    contested: "now",
    due_tomorrow: "digest",
    overdue: "now",
  },
}));

test("no email and no post contains any word of a confidential report, or a body, a name or an address", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      async (words, confidential) => {
        const [title, body, name, phone, street, message] = words as [string, ...string[]];
        const channel = await createNotificationChannel(createMemoryStore(), relays);
        await channel.officer("agency_admin");
        await channel.officer("liaison");
        await channel.officer("leader");
        await channel.officer("national_admin", null);
        const { trackingId, accessCode } = await channel.submit({
          title: `Judul ${title}`,
          body: `Isi ${body} sepanjang dua puluh huruf`,
          location: { regionCode: "32.73", address: `Jalan ${street}` },
          reporter: { name: `Nama ${name}`, email: `${phone}@surel.example` },
          confidential,
        });
        await channel.admin.verifyReport({ trackingId, version: 1 });
        await channel.admin.askReporter({ trackingId, version: 2 }, { message: `Mohon ${message}` });
        await channel.citizen.addReply({ trackingId, accessCode }, { message: `Jawab ${message}` });
        await channel.notify();
        for (const day of ["2026-11-25", "2026-11-26", "2026-11-27", "2026-12-08", "2026-12-21"]) {
          channel.setTime(`${day}T00:30:00Z`);
          await channel.tickClocks();
          await channel.notify();
          await channel.tickClocks();
        }
        const sent = [
          ...channel.mails.map((mail) => JSON.stringify(mail)),
          ...channel.posts.map((post) => JSON.stringify(post)),
        ];
        assert.ok(sent.some((text) => text.includes(trackingId)));
        const secrets = [body, name, phone, street, message, ...(confidential ? [title] : [])];
        for (const secret of secrets)
          for (const text of sent) assert.ok(!text.toLowerCase().includes(String(secret)), text);
        // The titles of other reports are sent, so the test would detect a word.
        assert.equal(
          sent.some((text) => text.includes(title)),
          !confidential,
        );
        const subjects = channel.mails.map(({ subject }) => subject).join();
        assert.ok(!subjects.includes(title), subjects);
      },
    ),
    { numRuns: isLongRun ? 100 : 5 },
  );
});
