import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createWebhookSender, type SendOptions } from "../../src/webhooks/send-webhook.ts";
import { type Receiver, startReceiver } from "./webhook-receiver.ts";

let receiver: Receiver;
before(async () => {
  receiver = await startReceiver();
});
after(() => receiver.stop());

const never = new AbortController().signal;
const call = (url: string) => ({ url, headers: { "webhook-id": "1" }, body: "{}" });
const send = (url: string, options: Partial<SendOptions> = {}, signal = never) =>
  createWebhookSender({ allowPrivate: false, ...options })(call(url), signal);
const port = () => new URL(receiver.url).port;

test("a webhook connects to the IP address that was checked, with the URL's host name in the Host header", async () => {
  const resolve = async () => ["127.0.0.1"];
  const url = `http://penerima.example:${port()}/lapor?a=1`;
  assert.deepEqual(await send(url, { allowPrivate: true, resolve }), { status: 204, retryAfter: null });
  const got = receiver.received.at(-1);
  assert.deepEqual(
    [got?.path, got?.headers.host, got?.body],
    ["/lapor?a=1", `penerima.example:${port()}`, "{}"],
  );
});

test("no name and no redirect leads a webhook to a private address", async () => {
  const before_ = receiver.received.length;
  const named = (...addresses: string[]) => ({ resolve: async () => addresses });
  const refusal = { error: "private_address" };
  for (const address of ["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fe80::1%lo"])
    assert.deepEqual(await send(`https://penerima.example:${port()}/`, named(address)), refusal, address);
  // One private address among several is enough to refuse the host, because the connection could use any of
  // them.
  assert.deepEqual(await send(`https://penerima.example:${port()}/`, named("8.8.8.8", "127.0.0.1")), refusal);
  for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "[::1]", "[::ffff:7f00:1]", "localhost"])
    assert.deepEqual(await send(`https://${host}:${port()}/`), refusal, host);
  assert.deepEqual(await send(receiver.url), refusal);
  assert.equal(receiver.received.length, before_);
});

test("a missing response is reported with a one-word reason", async () => {
  const failing = (code: string) => ({
    allowPrivate: true,
    resolve: () => Promise.reject(Object.assign(new Error(code), { code })),
  });
  const hanging = { allowPrivate: true, timeoutMs: 20, resolve: () => new Promise<string[]>(() => {}) };
  const url = "http://penerima.example/";
  assert.deepEqual(await send(url, failing("ENOTFOUND")), { error: "unknown_host" });
  assert.deepEqual(await send(url, failing("EAI_AGAIN")), { error: "unknown_host" });
  assert.deepEqual(await send(url, { allowPrivate: true, resolve: async () => [] }), {
    error: "unknown_host",
  });
  assert.deepEqual(await send(url, hanging), { error: "timeout" });
  const gone = await startReceiver();
  await gone.stop();
  assert.deepEqual(await send(gone.url, { allowPrivate: true }), { error: "unreachable" });
  // The receiver has no TLS, although the URL has https.
  const secure = receiver.url.replace("http:", "https:");
  assert.deepEqual(await send(secure, { allowPrivate: true }), { error: "unreachable" });
});

test("an aborted attempt rejects with the abort reason", async () => {
  const cut = new AbortController();
  const hanging = { allowPrivate: true, resolve: () => new Promise<string[]>(() => {}) };
  const sent = send("http://penerima.example/", hanging, cut.signal);
  cut.abort(new Error("on purpose"));
  await assert.rejects(sent, /on purpose/);
});
