// Accepts reports with files, applies transitions and delivers webhooks until it is killed. Prints the secret
// of its webhook endpoint, and each report when it is acknowledged.
import { join } from "node:path";
import { runJob } from "@lapor/channel";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { folderBlobs, openStore } from "../../src/index.ts";
import { lockFolder } from "../../src/platform/data-folder.ts";
import { createWebhookSender } from "../../src/webhooks/send-webhook.ts";
import {
  adminKey,
  channelOn,
  laporOn,
  makeKey,
  newReport,
  siteKey,
  testClock,
} from "../support/test-channel.ts";

const [folder = "", databaseUrl = "", from = "", secret = "", receiver = ""] = process.argv.slice(2);
lockFolder(folder);
const store = await openStore(databaseUrl ? { databaseUrl } : { folder });
const clock = testClock(from);
const parts = {
  blobs: folderBlobs(join(folder, "files")),
  secret: new Uint8Array(Buffer.from(secret, "hex")),
  webhookTargets: { allowPrivate: true },
};
const channel = channelOn(store, { ...parts, clock });
const citizen = laporOn(channel, await makeKey(store, siteKey, clock));
const admin = laporOn(channel, await makeKey(store, adminKey, clock));
const say = (...words: string[]) => process.stdout.write(`${words.join(" ")}\n`);

if ((await admin.listWebhookEndpoints()).data.length === 0)
  say("secret", (await admin.createWebhookEndpoint({ url: receiver })).secret);

// Webhooks are signed with the real time, which receivers use to verify them.
const delivery = channelOn(store, parts).createWebhookDelivery({
  send: createWebhookSender({ allowPrivate: true }),
  onError(error) {
    throw error;
  },
});

async function submit(): Promise<void> {
  const photo = new File([samplePhoto.bytes], "a.jpg");
  const { id } = await citizen.uploadAttachment(photo);
  const { trackingId } = await citizen.submitReport({ ...newReport, attachmentIds: [id] });
  say("report", trackingId);
}

async function passTime(): Promise<void> {
  clock.pass(12 * 3_600_000);
  await runJob(channel, "tick-clocks");
}

for (;;) await Promise.all([submit(), submit(), passTime(), delivery.startDue()]);
