import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import { type Relay, relayDeliveries, type WebhookAttempt } from "@lapor/channel/store";
import { createWebhookSender } from "../../src/webhooks/send-webhook.ts";
import { type Receiver, startReceiver } from "../events/webhook-receiver.ts";
import { createNotificationChannel, start } from "./notification-channel.ts";

let receiver: Receiver;
before(async () => {
  receiver = await startReceiver();
});
after(() => receiver.stop());

const relayOf = (format: Relay["format"], changes: Partial<Relay> = {}): Relay => ({
  name: format,
  agencyId: "pemkot-bandung",
  format,
  url: `${receiver.url}/${format}`,
  ...(format === "telegram" && { chatId: "-1001234567890" }),
  titles: false,
  locale: "id",
  deliveries: relayDeliveries,
  ...changes,
});

const send = createWebhookSender({ allowPrivate: true });
const bodiesAt = (format: string) =>
  receiver.received.filter(({ path }) => path.endsWith(`/${format}`)).map(({ body }) => JSON.parse(body));

test("a new report is posted to each chat of its agency, in that program's format", async () => {
  const formats = ["telegram", "mattermost", "slack", "teams"] as const;
  const relays = [
    ...formats.map((format) => relayOf(format)),
    relayOf("slack", { name: "triage", agencyId: null, url: `${receiver.url}/triage` }),
  ];
  const channel = await createNotificationChannel(createMemoryStore(), relays, send);
  const { trackingId } = await channel.submit();
  await channel.notify();
  const url = `https://kanal.example/petugas/semua/${trackingId}`;
  const subject = `Laporan ${trackingId}: laporan baru`;
  const desk = "https://kanal.example/petugas";
  const [telegram] = bodiesAt("telegram");
  assert.deepEqual(telegram, {
    chat_id: "-1001234567890",
    text: `${subject}\nLaporan baru (1)\n• ${trackingId} ${url}\n${desk}`,
    link_preview_options: { is_disabled: true },
  });
  const [slack] = bodiesAt("slack");
  assert.equal(slack.text, `*${subject}*\n*Laporan baru (1)*\n• <${url}|${trackingId}>\n${desk}`);
  const [mattermost] = bodiesAt("mattermost");
  assert.ok(mattermost.text.includes(`[${trackingId}](${url})`), mattermost.text);
  const [teams] = bodiesAt("teams");
  const [card] = teams.attachments;
  assert.deepEqual(
    [teams.type, card.contentType, card.content.type, card.content.body.length],
    ["message", "application/vnd.microsoft.card.adaptive", "AdaptiveCard", 3],
  );
  assert.deepEqual(bodiesAt("triage"), []);
});

test("titles are sent only to chats with `titles: true`, without mark-up or mentions", async () => {
  const title = "Jalan @all <!channel> [rusak](http://jahat.example) *parah*";
  const relays = (["telegram", "mattermost", "slack", "teams"] as const).flatMap((format) => [
    relayOf(format, { titles: true, url: `${receiver.url}/titled-${format}` }),
    relayOf(format, { name: `untitled-${format}`, url: `${receiver.url}/untitled-${format}` }),
  ]);
  const channel = await createNotificationChannel(createMemoryStore(), relays, send);
  await channel.submit({ title });
  await channel.notify();
  const textOf = (format: string): string => bodiesAt(`titled-${format}`)[0].text;
  assert.ok(textOf("telegram").includes(title));
  assert.ok(textOf("slack").includes("&lt;!channel&gt;") && !textOf("slack").includes("<!channel>"));
  assert.ok(!textOf("mattermost").includes("@all") && !textOf("mattermost").includes("[rusak]"));
  const [teams] = bodiesAt("titled-teams");
  const runs = teams.attachments[0].content.body.flatMap(({ inlines = [] }) => inlines);
  assert.ok(
    runs.some(({ type, text }: { type: string; text: string }) => type === "TextRun" && text === ` ${title}`),
  );
  for (const format of ["telegram", "mattermost", "slack", "teams"])
    assert.ok(!JSON.stringify(bodiesAt(`untitled-${format}`)).includes("rusak"), format);
});

test("a failed post to a chat is retried in order, and nothing is logged while it waits", async () => {
  const failures: [string, WebhookAttempt][] = [];
  const url = `${receiver.url}/refusing`;
  const channel = await createNotificationChannel(createMemoryStore(), [relayOf("slack", { url })], send);
  const delivery = channel.createDelivery({
    send,
    onRelayFailure: (relay, attempt) => failures.push([relay, attempt]),
  });
  receiver.answer(({ path }) => ({ status: path.endsWith("/refusing") ? 503 : 204 }));
  const { trackingId } = await channel.submit();
  await channel.runJob();
  await delivery.deliverDue();
  const later = await channel.submit();
  await channel.runJob();
  await delivery.deliverDue();
  assert.deepEqual(failures, [["slack", { status: 503, retryAfter: null }]]);
  receiver.answer(() => ({ status: 204 }));
  channel.setTime(new Date(Date.parse(start) + 6000).toISOString());
  await delivery.deliverDue();
  await channel.runJob();
  await delivery.deliverDue();
  const texts = bodiesAt("refusing").map(({ text }) => text);
  assert.equal(texts.length, 3);
  assert.equal(texts[1], texts[0]);
  assert.ok(texts[1].includes(trackingId) && texts[2].includes(later.trackingId));
});

test("officers get no message when the channel sends no email", async () => {
  const channel = await createNotificationChannel(createMemoryStore(), [relayOf("slack")], send, false);
  await channel.officer("liaison");
  await channel.submit();
  const digestTime = "2026-11-25T00:30:00Z";
  channel.setTime(digestTime);
  await channel.runJob();
  assert.deepEqual(await channel.store.listNotificationLanes(new Date(digestTime)), ["relay:slack"]);
});

test("nothing is posted to a private network unless the settings allow it", async () => {
  const failures: WebhookAttempt[] = [];
  const url = `${receiver.url}/private`;
  const channel = await createNotificationChannel(createMemoryStore(), [relayOf("slack", { url })]);
  const delivery = channel.createDelivery({
    send: createWebhookSender({ allowPrivate: false }),
    onRelayFailure: (_, attempt) => failures.push(attempt),
  });
  await channel.submit();
  await channel.runJob();
  await delivery.deliverDue();
  assert.deepEqual(failures, [{ error: "private_address" }]);
  assert.deepEqual(bodiesAt("private"), []);
});
