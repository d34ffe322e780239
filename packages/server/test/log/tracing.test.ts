import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, test } from "node:test";
import { createLapor } from "@lapor/sdk";
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { startReceiver } from "../events/webhook-receiver.ts";
import { planted } from "../mail/mail-channel.ts";
import { startMailbox } from "../mail/mailbox.ts";
import { installations } from "../support/engines.ts";
import { serve } from "../support/servers.ts";
import { adminKey, makeKey, newReport, requestWith } from "../support/test-channel.ts";
import { until } from "../support/until.ts";

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
provider.register();
after(() => provider.shutdown());

const spansNamed = (name: string): ReadableSpan[] =>
  exporter.getFinishedSpans().filter((span) => span.name === name);

test("a request, its transaction, jobs, webhooks and emails are spans of the caller's trace, without personal data", async () => {
  const mailbox = await startMailbox();
  const receiver = await startReceiver();
  const { config } = await installations.PostgreSQL();
  const server = await serve({
    ...config,
    allowPrivateWebhooks: true,
    publicUrl: "https://kanal.example",
    mail: {
      smtpUrl: `smtp://127.0.0.1:${mailbox.port}`,
      from: { name: "", address: "kanal@bandung.example" },
      perMinute: 60,
    },
  });
  const officer = await makeKey(server.store, adminKey);
  const site = await makeKey(server.store);
  await createLapor({ baseUrl: server.url, key: officer }).createWebhookEndpoint({ url: receiver.url });

  const traceId = randomBytes(16).toString("hex");
  const callerSpan = randomBytes(8).toString("hex");
  const refused = await fetch(requestWith(site, `${server.url}/v1/channel?${planted.title}`));
  assert.equal(refused.status, 400);
  const response = await fetch(
    requestWith(site, `${server.url}/v1/reports`, {
      headers: { traceparent: `00-${traceId}-${callerSpan}-01` },
      body: {
        ...newReport,
        title: planted.title,
        body: planted.body,
        reporter: { name: planted.name, email: "ayu@surel.example" },
      },
    }),
  );
  assert.equal(response.status, 201);
  const { trackingId } = (await response.json()) as { trackingId: string };
  await until(() => receiver.received.length > 0 && spansNamed("mail").length > 0);
  await until(() => spansNamed("webhook").length > 0 && spansNamed("job tick-clocks").length > 0);
  await server.stop();

  const [request] = spansNamed("submitReport");
  assert.equal(request?.spanContext().traceId, traceId);
  assert.equal(request?.parentSpanContext?.spanId, callerSpan);
  assert.equal(request?.attributes["http.response.status_code"], 201);
  assert.equal(request?.attributes["lapor.request_id"], response.headers.get("request-id"));
  const transaction = spansNamed("store transaction").find(
    (span) => span.parentSpanContext?.spanId === request?.spanContext().spanId,
  );
  assert.ok(transaction);

  const sent = receiver.received[0]?.headers.traceparent;
  const [webhook] = spansNamed("webhook");
  const { traceId: webhookTrace, spanId } = webhook?.spanContext() ?? {};
  assert.equal(sent, `00-${webhookTrace}-${spanId}-01`);
  assert.equal(webhook?.attributes["http.response.status_code"], 204);

  const told = JSON.stringify(
    exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => [name, attributes, events, status]),
  );
  for (const hidden of [...Object.values(planted), trackingId, site, officer, "ayu@", receiver.url])
    assert.ok(!told.includes(hidden), hidden);
  await receiver.stop();
  await mailbox.stop();
});

test("a failed span records the type of error but never its message", async () => {
  const server = await serve((await installations.PostgreSQL()).config);
  exporter.reset();
  await assert.rejects(
    server.store.transaction(() => Promise.reject(new TypeError(planted.body))),
    TypeError,
  );
  const [failed] = spansNamed("store transaction");
  assert.equal(failed?.attributes["error.type"], "TypeError");
  assert.ok(!JSON.stringify([failed?.status, failed?.events, failed?.attributes]).includes(planted.body));
  await server.stop();
});
