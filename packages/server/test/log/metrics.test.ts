import assert from "node:assert/strict";
import { createServer } from "node:net";
import { describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { onStore } from "../../../../scripts/long-run.ts";
import { ConfigError, type RunningServer, type ServerConfig } from "../../src/index.ts";
import { createRequestMetrics } from "../../src/metrics/request-metrics.ts";
import { writeMetrics } from "../../src/metrics/text-format.ts";
import { planted } from "../mail/mail-channel.ts";
import { installations } from "../support/engines.ts";
import { listen } from "../support/listen.ts";
import { preparedPostgres } from "../support/prepared-postgres.ts";
import { serve } from "../support/servers.ts";
import { makeKey, requestWith } from "../support/test-channel.ts";

const metricsAt = { host: "127.0.0.1", port: 0 };
const start = (config: Partial<ServerConfig> = {}): Promise<RunningServer> =>
  serve({ metrics: metricsAt, ...config });

async function read({
  metricsUrl,
}: RunningServer): Promise<{ text: string; of(name: string): number | undefined }> {
  const response = await fetch(`${metricsUrl}/metrics`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  const text = await response.text();
  const values = new Map(
    text
      .split("\n")
      .filter((line) => line && !line.startsWith("#"))
      .map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
  return { text, of: (name) => values.get(name) };
}

// The format of a line: a comment, or a name with labels and a number.
const lineForm =
  /^(# (HELP [a-z_0-9]+ .+|TYPE [a-z_0-9]+ (counter|gauge|histogram))|[a-z_0-9]+(\{[a-z_]+="[^"\\\n]*"(,[a-z_]+="[^"\\\n]*")*\})? (\d+(\.\d+)?(e[+-]?\d+)?|\+Inf))$/;

for (const [engine, open] of Object.entries(installations))
  describe(`metrics on ${engine}`, onStore(engine), () => {
    test("the metrics count requests, submissions, replays and queues, without personal data", async () => {
      const { config } = await open();
      const server = await start({
        ...config,
        publicUrl: "https://kanal.example",
        // No mail server listens there, so the mail waits.
        mail: {
          smtpUrl: "smtp://127.0.0.1:1",
          from: { name: "", address: "k@bandung.example" },
          perMinute: 60,
        },
      });
      const key = await makeKey(server.store);
      const headers = { "idempotency-key": crypto.randomUUID() };
      const submit = (body: object) => fetch(requestWith(key, `${server.url}/v1/reports`, { headers, body }));
      const report = {
        classification: "complaint",
        title: planted.title,
        body: planted.body,
        occurredOn: "2024-03-05",
        location: { regionCode: "32.73" },
        reporter: { name: planted.name, email: "ayu@surel.example" },
      };
      const { trackingId } = (await (await submit(report)).json()) as { trackingId: string };
      await submit(report);
      await submit({ ...report, title: "" });
      await fetch(`${server.url}/v1/reports/${trackingId}`);
      await fetch(`${server.url}/${planted.name}`);
      const { text, of } = await read(server);
      assert.equal(of('lapor_http_requests_total{operation="submitReport",status="201"}'), 2);
      assert.equal(of('lapor_http_requests_total{operation="submitReport",status="422"}'), 1);
      assert.equal(of('lapor_http_requests_total{operation="getReport",status="401"}'), 1);
      assert.equal(of('lapor_http_requests_total{operation="other",status="404"}'), 1);
      assert.equal(of("lapor_reports_submitted_total"), 1);
      assert.equal(of('lapor_replays_total{operation="submitReport"}'), 1);
      assert.equal(of('lapor_http_request_duration_seconds_count{operation="submitReport"}'), 3);
      assert.equal(of('lapor_http_request_duration_seconds_bucket{operation="submitReport",le="+Inf"}'), 3);
      assert.equal(of(`lapor_store_up{engine="${engine}"}`), 1);
      assert.equal(of('lapor_mails{state="pending"}'), 1);
      assert.equal(of("lapor_clocks_due"), 0);
      assert.equal(of('lapor_database_connections{state="idle"}') !== undefined, engine === "PostgreSQL");
      assert.ok((of("lapor_response_bytes_in_flight_peak") ?? 0) > 0);
      assert.ok((of('lapor_request_bytes_in_flight_peak{kind="json"}') ?? 0) > 0);
      assert.equal(of('lapor_request_bytes_in_flight{kind="uploads"}'), 0);
      assert.equal(of('lapor_connections_cut_total{reason="not_reading"}'), 0);
      assert.ok((of("process_resident_memory_bytes") ?? 0) > 1e7);
      for (const line of text.trim().split("\n")) assert.match(line, lineForm);
      for (const hidden of [...Object.values(planted), trackingId, key, "ayu@"])
        assert.ok(!text.includes(hidden), hidden);
      assert.equal((await fetch(`${server.url}/metrics`)).status, 404);
      await server.stop();
    });
  });

test("the metrics stay available while the database is unreachable, and report it", async () => {
  const postgres = await preparedPostgres();
  const server = await start({ databaseUrl: postgres.url, secret: systemRandom.bytes(32) });
  await postgres.stop();
  await fetch(`${server.url}/v1/channel`, { headers: { authorization: "Bearer pk_x" } });
  const { of } = await read(server);
  assert.equal(of('lapor_store_up{engine="PostgreSQL"}'), 0);
  assert.ok((of('lapor_store_errors_total{kind="unavailable"}') ?? 0) >= 1);
  assert.equal(of('lapor_store_errors_total{kind="fault"}'), 0);
  await server.stop();
});

test("the error about an occupied metrics port names LAPOR_METRICS_PORT", async () => {
  const taken = createServer();
  const port = await listen(taken);
  await assert.rejects(
    start({ metrics: { host: "127.0.0.1", port } }),
    (error) =>
      error instanceof ConfigError && /^LAPOR_METRICS_PORT should be a free port/.test(error.message),
  );
  taken.close();
});

test("a histogram bucket counts values up to and including its bound, and labels cannot break the format", () => {
  const metrics = createRequestMetrics();
  for (const seconds of [0.001, 0.1, 0.2, 400])
    metrics.observe({ operation: "getReport", status: 200, seconds, replayed: false });
  const text = writeMetrics(metrics.read());
  const bucket = (le: string) => Number(new RegExp(`le="${le}"} (\\d+)`).exec(text)?.[1]);
  assert.deepEqual(["0.005", "0.1", "0.25", "60", "\\+Inf"].map(bucket), [1, 2, 3, 3, 4]);
  const odd = [{ labels: { kind: 'a"b\\c\nd' }, value: 1 }];
  assert.ok(
    writeMetrics([{ name: "x", help: "y", type: "gauge", samples: odd }]).includes(
      'x{kind="a\\"b\\\\c\\nd"} 1\n',
    ),
  );
});
