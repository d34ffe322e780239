import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore, defaultPolicy } from "@lapor/channel";
import { createMailChannel, planted } from "./mail-channel.ts";
import { startMailbox } from "./mailbox.ts";

const [hour, day] = [3600, 86_400];

test("news beyond a mailbox's limit waits until the limit allows it, however often the job looks", async () => {
  const mailbox = await startMailbox();
  const limits = { ...defaultPolicy.limits, mailsPerConfirmedAddress: { quota: 1, seconds: day } };
  const smtp = { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` };
  const channel = await createMailChannel(createMemoryStore(), smtp, undefined, { limits });
  const delivery = channel.mails();
  const trackingIds: string[] = [];
  for (const code of ["A", "B"]) {
    const { trackingId } = await channel.submit(undefined, { agencyId: "pemkot-bandung" });
    trackingIds.push(trackingId);
    await channel.admin.releaseReport({ trackingId, version: 1 }, {});
    const followCode = code.padStart(22, "A");
    await channel.citizen.supportReport(trackingId, { followCode, email: "pendukung@surel.example" });
  }
  await delivery.deliverDue();
  for (const { mail } of mailbox.arrived) {
    const token = /email\/dukungan\/([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? "";
    assert.equal(await channel.setSupporterMail(token, "confirm"), true);
  }
  for (const trackingId of trackingIds) {
    await channel.admin.verifyReport({ trackingId, version: 2 });
    await channel.admin.startFollowUp({ trackingId, version: 3 });
    await channel.admin.answerReport({ trackingId, version: 4 }, { message: planted.answer });
  }
  await channel.run("tell-supporters");
  const news = async (): Promise<number> => {
    await delivery.deliverDue();
    return mailbox.arrived.filter(({ mail }) => /sudah dijawab/.test(mail.text ?? "")).length;
  };
  const seen = [await news()];
  for (let looks = 0; looks < 3; looks++) {
    await channel.pass(2 * hour);
    seen.push(await news());
  }
  await channel.pass(day);
  seen.push(await news());
  await mailbox.stop();
  assert.deepEqual(seen, [1, 1, 1, 1, 2]);
});
