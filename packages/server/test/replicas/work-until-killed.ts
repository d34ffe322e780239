// Accepts reports with files while time passes, transitions happen and webhooks are delivered, in the given
// store and folder, until it is killed. Prints the secret of its webhook endpoint, and each report once it
// is acknowledged.
import { join } from "node:path";
import { createChannel, createKey, runJob, systemClock, systemRandom } from "@lapor/channel";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createLapor } from "@lapor/sdk";
import { folderBlobs, openStore } from "../../src/index.ts";
import { lockFolder } from "../../src/platform/data-folder.ts";
import { createWebhookSender } from "../../src/webhooks/send-webhook.ts";
import { newReport } from "../support/new-report.ts";

const [folder = "", databaseUrl = "", from = "", secret = "", receiver = ""] = process.argv.slice(2);
lockFolder(folder);
const store = await openStore(databaseUrl ? { databaseUrl } : { folder });
let now = Date.parse(from);
const clock = { now: () => new Date(now) };
const parts = {
  store,
  blobs: folderBlobs(join(folder, "files")),
  random: systemRandom,
  secret: new Uint8Array(Buffer.from(secret, "hex")),
  webhookTargets: { allowPrivate: true },
};
const channel = createChannel({ ...parts, clock });
const agencyId = "pemkot-bandung";
const site = await createKey({ ...parts, clock }, { kind: "publishable", agencyId, origins: [] });
const officer = await createKey({ ...parts, clock }, { kind: "secret", role: "agency_admin", agencyId });
const lapor = ({ key }: { key: string }) =>
  createLapor({
    baseUrl: "http://channel.test",
    key,
    fetch: (url, init) => channel.fetch(new Request(url, init)),
    maxRetries: 0,
  });
const [citizen, admin] = [lapor(site), lapor(officer)];
const say = (...words: string[]) => process.stdout.write(`${words.join(" ")}\n`);

if ((await admin.listWebhookEndpoints()).data.length === 0)
  say("secret", (await admin.createWebhookEndpoint({ url: receiver })).secret);

// Webhooks are signed with the real time, by which receivers verify them.
const delivery = createChannel({ ...parts, clock: systemClock }).createWebhookDelivery({
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
  now += 12 * 3_600_000;
  await runJob(channel, "tick-clocks");
}

for (;;) await Promise.all([submit(), submit(), passTime(), delivery.startDue()]);
