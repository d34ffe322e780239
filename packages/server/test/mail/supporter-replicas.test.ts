import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { onStore } from "../../../../scripts/long-run.ts";
import { replicaEngines } from "../support/engines.ts";
import { createMailChannel, planted } from "./mail-channel.ts";
import { startMailbox } from "./mailbox.ts";

for (const [name, open] of Object.entries(replicaEngines))
  describe(`mail to supporters from several servers (${name})`, onStore(name), () => {
    test("a mailbox with two supports gets one email per step, even if all servers queue and send at once", async () => {
      const replicas = await open();
      const mailbox = await startMailbox();
      const smtp = { smtpUrl: `smtp://127.0.0.1:${mailbox.port}` };
      const secret = systemRandom.bytes(32);
      const channels = await Promise.all(
        replicas.stores.map((store) => createMailChannel(store, smtp, secret)),
      );
      const [channel] = channels;
      assert.ok(channel);
      const deliverAll = () => Promise.all(channels.map((one) => one.mails().deliverDue()));
      const submitReleased = async () => {
        const { trackingId } = await channel.submit(undefined, { agencyId: "pemkot-bandung" });
        await channel.admin.releaseReport({ trackingId, version: 1 }, {});
        return trackingId;
      };
      const [duplicate, kept] = [await submitReleased(), await submitReleased()];
      const people = Array.from({ length: 8 }, (_, number) => `orang${number}@surel.example`);
      for (const trackingId of [duplicate, kept])
        for (const email of people) {
          const followCode = Buffer.from(systemRandom.bytes(16)).toString("base64url");
          await channel.citizen.supportReport(trackingId, { followCode, email });
        }
      await deliverAll();
      for (const { mail } of mailbox.arrived) {
        const token = /email\/dukungan\/([\w.-]+)/.exec(mail.text ?? "")?.[1] ?? "";
        assert.equal(await channel.setSupporterMail(token, "confirm"), true);
      }
      await channel.admin.mergeReport({ trackingId: duplicate, version: 2 }, { intoTrackingId: kept });
      await channel.admin.verifyReport({ trackingId: kept, version: 3 });
      await channel.admin.startFollowUp({ trackingId: kept, version: 4 });
      await channel.admin.answerReport({ trackingId: kept, version: 5 }, { message: planted.answer });
      await Promise.all(channels.map((one) => one.run("tell-supporters")));
      await channel.run("tell-supporters");
      await deliverAll();
      const told = (email: string, words: RegExp) =>
        mailbox.arrived.filter(({ to, mail }) => to.includes(email) && words.test(mail.text ?? "")).length;
      for (const email of people)
        assert.deepEqual(
          [/mendukung sebuah laporan/, /digabungkan dengan/, /sudah dijawab/].map((words) =>
            told(email, words),
          ),
          [2, 1, 1],
          email,
        );
      await mailbox.stop();
      await replicas.close();
    });
  });
