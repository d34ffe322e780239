import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { Webhook } from "standardwebhooks";
import {
  type Event,
  signWebhook,
  verifyWebhook,
  WebhookError,
  type WebhookErrorCode,
} from "../src/webhooks.ts";

const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
const otherSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const event: Event = {
  id: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3d",
  type: "report.submitted",
  at: "2026-11-24T03:15:00.000Z",
  trackingId: "K7M-2QF-9XK",
  status: "submitted",
  responsible: {
    kind: "agency",
    agency: {
      id: "pemkot-bandung",
      name: "Kota “Bandung” 🕳",
      shortName: "Bandung",
      kind: "local_government",
    },
  },
  dueAt: "2026-11-27T23:59:59+07:00",
  dueStage: "agency_verification",
  version: 1,
};
const body = JSON.stringify(event);

/** Signs the event with the reference implementation. */
const signed = ({ by = [secret], secondsAgo = 0, text = body } = {}) => {
  const sent = new Date(Date.now() - secondsAgo * 1000);
  return {
    "webhook-id": event.id,
    "webhook-timestamp": `${Math.floor(sent.getTime() / 1000)}`,
    "webhook-signature": by.map((one) => new Webhook(one).sign(event.id, sent, text)).join(" "),
  };
};

const refused = async (code: WebhookErrorCode, work: Promise<unknown>): Promise<void> => {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof WebhookError);
    assert.equal(error.code, code);
    assert.ok(!error.message.includes("K7M"));
    return true;
  });
};

/** Capitalizes header names (`Webhook-Id`), as function gateways do. */
const inCapitals = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      value,
    ]),
  );

test("verifyWebhook accepts a webhook signed by the reference implementation, as text or bytes, with any kind of headers", async () => {
  const headers = signed();
  const bytes = new TextEncoder().encode(body);
  for (const payload of [body, bytes, bytes.buffer, Buffer.from(body)])
    for (const kind of [headers, new Headers(headers), inCapitals(headers)])
      assert.deepEqual(await verifyWebhook(payload, kind, secret), event);
  const raw = secret.slice("whsec_".length);
  assert.deepEqual(await verifyWebhook(body, headers, raw), event);
});

test("during a secret rotation, one matching pair of signature and secret is enough", async () => {
  const both = signed({ by: [otherSecret, secret] });
  assert.deepEqual(await verifyWebhook(body, both, secret), event);
  assert.deepEqual(await verifyWebhook(body, signed(), [otherSecret, secret]), event);
  const newer = { ...signed(), "webhook-signature": `v2,abc v1a,x ${signed()["webhook-signature"]} v1,` };
  assert.deepEqual(await verifyWebhook(body, newer, secret), event);
});

test("verifyWebhook rejects a changed body, id or timestamp, a different secret and a malformed signature", async () => {
  const headers = signed();
  const wrong = (payload: string, changes: object = {}, by: string | string[] = secret) =>
    refused("wrong_signature", verifyWebhook(payload, { ...headers, ...changes }, by));
  await wrong(body.replace("K7M", "K7N"));
  await wrong(`${body} `);
  await wrong(body, { "webhook-id": "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e" });
  await wrong(body, { "webhook-timestamp": `${+headers["webhook-timestamp"] + 1}` });
  await wrong(body, {}, otherSecret);
  await wrong(body, {}, []);
  const signature = headers["webhook-signature"];
  for (const bad of [
    signature.slice(3),
    signature.slice(0, -1),
    `v2,${signature.slice(3)}`,
    "v1,",
    "v1,%%%",
    "v1",
    ",",
  ])
    await wrong(body, { "webhook-signature": bad });
});

test("a timestamp more than five minutes away is stale by default", async () => {
  for (const secondsAgo of [310, -310, 1e6])
    await refused("stale", verifyWebhook(body, signed({ secondsAgo }), secret));
  for (const secondsAgo of [290, -290])
    assert.deepEqual(await verifyWebhook(body, signed({ secondsAgo }), secret), event);
  await refused("stale", verifyWebhook(body, signed({ secondsAgo: 20 }), secret, { tolerance: 10 }));
  assert.deepEqual(await verifyWebhook(body, signed({ secondsAgo: 400 }), secret, { tolerance: 500 }), event);
  await refused("stale", verifyWebhook(body, { ...signed(), "webhook-timestamp": "soon" }, secret));
});

test("verifyWebhook rejects a webhook that lacks one of its three headers", async () => {
  for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) {
    const { [name]: _, ...rest } = signed() as Record<string, string>;
    await refused("missing_header", verifyWebhook(body, rest, secret));
    await refused("missing_header", verifyWebhook(body, new Headers(rest), secret));
  }
});

test("verifyWebhook's example runs", async (t) => {
  const source = await readFile(new URL("../src/webhooks.ts", import.meta.url), "utf8");
  const example = /```ts\n([\s\S]*?)```/.exec(source)?.[1]?.replace(/^ \* ?/gm, "") ?? "";
  const code = example
    .replace("@lapor/sdk/webhooks", new URL("../src/webhooks.ts", import.meta.url).href)
    .replace("const receive", "export const receive");
  const folder = await mkdtemp(join(tmpdir(), "lapor-example-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "example.ts");
  await writeFile(file, code);
  const log = t.mock.method(console, "log", () => {});
  const { receive } = await import(pathToFileURL(file).href);
  const request = new Request("https://penerima.example/lapor", { method: "POST", headers: signed(), body });
  assert.equal((await receive(request)).status, 204);
  assert.deepEqual(log.mock.calls[0]?.arguments, ["K7M-2QF-9XK: report.submitted"]);
});

test("an invalid secret throws TypeError, whatever the webhook contains", async () => {
  const wrong = [undefined, "", "whsec_", "whsec_C2FVsBQIhrscChl…", "sk_0123456789abcdef0123", [secret, ""]];
  for (const none of wrong)
    await assert.rejects(verifyWebhook(body, {}, none as string), {
      name: "TypeError",
      message: 'The secret should be the whole "whsec_…" of the endpoint.',
    });
  await refused("missing_header", verifyWebhook(body, {}, [secret, ` ${otherSecret}\n`]));
});

test("signWebhook produces the reference implementation's signature for each secret", async () => {
  const timestamp = Math.floor(Date.now() / 1000);
  const one = await signWebhook(event, secret, { timestamp });
  const wanted = new Webhook(secret).sign(event.id, new Date(timestamp * 1000), body);
  assert.deepEqual(one, {
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": event.id,
      "webhook-timestamp": `${timestamp}`,
      "webhook-signature": wanted,
    },
  });
  const both = await signWebhook(event, [otherSecret, secret]);
  for (const each of [secret, otherSecret]) {
    assert.deepEqual(await verifyWebhook(both.body, both.headers, each), event);
    assert.deepEqual(new Webhook(each).verify(both.body, both.headers), event);
  }
});

test("signWebhook can create the webhooks that a receiver must reject", async () => {
  const old = await signWebhook(event, secret, { timestamp: Math.floor(Date.now() / 1000) - 301 });
  await refused("stale", verifyWebhook(old.body, old.headers, secret));
  const foreign = await signWebhook(event, otherSecret);
  await refused("wrong_signature", verifyWebhook(foreign.body, foreign.headers, secret));
  await assert.rejects(signWebhook(event, "whsec_"), TypeError);
});
