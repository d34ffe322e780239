import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { readRaw, sendRaw } from "../support/raw-http.ts";
import { type ServedChannel, serveOn } from "../support/served-channel.ts";
import { until } from "../support/until.ts";

const lines: Record<string, unknown>[] = [];
const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
  occurredOn: "2026-11-01",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
};

describe("the host", () => {
  let served: ServedChannel;
  before(async () => {
    served = await serveOn("PGlite", () => ({
      log: (level, event, fields) => lines.push({ level, event, ...fields }),
    }));
  });
  after(() => served.stop());

  const submit = (body: BodyInit = JSON.stringify(report), more: RequestInit = {}) =>
    fetch(`${served.baseUrl}/v1/reports`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${served.keys.publishable}`,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
        origin: "https://bandung.example",
      },
      body,
      ...more,
    });

  const head = (...more: string[]): string =>
    [
      "POST /v1/reports HTTP/1.1",
      `Host: ${new URL(served.baseUrl).host}`,
      `Authorization: Bearer ${served.keys.publishable}`,
      "Content-Type: application/json",
      `Idempotency-Key: ${randomUUID()}`,
      ...more,
      "",
      "",
    ].join("\r\n");

  const works = async () => assert.equal((await submit()).status, 201);

  test("the host adds headers for responses that are never pages", async () => {
    const response = await submit();
    assert.equal(response.status, 201);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    assert.equal(
      response.headers.get("content-security-policy"),
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
    );
    assert.match(response.headers.get("request-id") ?? "", /^[0-9a-f-]{36}$/);
  });

  test("the host rejects a Content-Length above the limit without waiting for the body", async () => {
    const answer = readRaw(
      await sendRaw(served.baseUrl, [head("Content-Length: 999999999", "Connection: close")]),
    );
    assert.equal(answer.status, 413);
    assert.equal(answer.body.code, "payload_too_large");
    assert.match(answer.head, /content-type: application\/problem\+json/i);
  });

  test("the host sends `Connection: close` when it rejects a body before its end", async () => {
    const answer = readRaw(await sendRaw(served.baseUrl, [head("Content-Length: 999999999")]));
    assert.equal(answer.status, 413);
    assert.match(answer.head, /connection: close/i);
  });

  test("the host sends a rejection before a short body arrives, and keeps the connection", async () => {
    const socket = connect(Number(new URL(served.baseUrl).port), "127.0.0.1");
    const responses = text(socket);
    const refused = head("Content-Length: 5").replace(/Authorization: .*/, "Authorization: Basic eDp4");
    socket.write(refused);
    // Gives the server enough time to reject the request, which includes looking up the key.
    await works();
    socket.write("12345");
    socket.write(
      head("Content-Length: 5", "Connection: close").replace(
        /Authorization: .*/,
        "Authorization: Basic eDp4",
      ),
    );
    socket.end("12345");
    assert.deepEqual((await responses).match(/HTTP\/1\.1 \d+/g), ["HTTP/1.1 401", "HTTP/1.1 401"]);
  });

  test("the host rejects an endless chunked body after reading at most the limit", async () => {
    const piece = `${(64 * 1024).toString(16)}\r\n${"a".repeat(64 * 1024)}\r\n`;
    let sent = 0;
    const endless = function* () {
      yield head("Transfer-Encoding: chunked", "Connection: close");
      for (; sent < 2000; sent++) yield piece;
    };
    const answer = readRaw(await sendRaw(served.baseUrl, endless()));
    assert.equal(answer.status, 413);
    assert.equal(answer.body.code, "payload_too_large");
    assert.ok(sent < 2000, "the connection was closed while the body was still coming");
    await works();
  });

  test("the host accepts a chunked body within the limit", async () => {
    const text = JSON.stringify(report);
    const pieces = [text.slice(0, 40), text.slice(40)].map(
      (part) => `${part.length.toString(16)}\r\n${part}\r\n`,
    );
    const request = [head("Transfer-Encoding: chunked", "Connection: close"), ...pieces, "0\r\n\r\n"];
    assert.equal(readRaw(await sendRaw(served.baseUrl, request)).status, 201);
  });

  test("the host responds to invalid HTTP with a problem document and continues to serve", async () => {
    const malformed: [string, number][] = [
      ["\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
      ["GET /v1/channel HTTP/9.9\r\n\r\n", 400],
      ["GET /v1/channel HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
      ["GET /v1/channel HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n", 400],
      ["GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(40_000)}\r\n\r\n`, 431],
      [`${head("Content-Length: 5", "Transfer-Encoding: chunked")}0\r\n\r\n`, 400],
      [`${head("Transfer-Encoding: chunked", "Connection: close")}zz\r\n`, 400],
    ];
    for (const [request, status] of malformed) {
      const answer = readRaw(await sendRaw(served.baseUrl, [request]));
      assert.equal(answer.status, status, request.slice(0, 60));
      assert.equal(answer.body.code, "invalid_request", request.slice(0, 60));
    }
    await works();
  });

  test("the host continues to serve when a client disconnects in the middle of a body", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({
      pull(stream) {
        stream.enqueue(new TextEncoder().encode('{"title":'));
        controller.abort();
      },
    });
    await assert.rejects(submit(body, { duplex: "half", signal: controller.signal } as RequestInit));
    await works();
  });

  test("the host logs a request aborted by its client as aborted, not as a server fault", async () => {
    lines.length = 0;
    const socket = connect(Number(new URL(served.baseUrl).port), "127.0.0.1");
    socket.write(`${head("Content-Length: 500")}{"title":`, () => socket.destroy());
    const requests = () => lines.filter(({ event }) => event === "request");
    await until(() => requests().length === 1);
    assert.deepEqual(
      requests().map(({ status }) => status),
      [400],
    );
    await works();
    assert.deepEqual(
      lines.filter(({ level }) => level === "error"),
      [],
    );
  });

  test("the host reports its liveness and the state of the store to a load balancer", async () => {
    const status = async (path: string) => (await fetch(served.baseUrl + path)).status;
    assert.equal(await status("/healthz"), 200);
    assert.equal(await status("/readyz"), 200);
    const mend = await served.breakStore("unavailable");
    try {
      assert.equal(await status("/healthz"), 200);
      // Readiness results are cached for a second.
      await until(async () => (await status("/readyz")) === 503);
    } finally {
      await mend();
    }
    await until(async () => (await status("/readyz")) === 200);
  });

  test("the host logs one line per request, with the operation but not the contents", async () => {
    lines.length = 0;
    const receipt = (await (await submit()).json()) as { trackingId: string; accessCode: string };
    const headers = {
      authorization: `Bearer ${served.keys.publishable}`,
      "lapor-access-code": receipt.accessCode,
    };
    await fetch(`${served.baseUrl}/v1/reports/${receipt.trackingId}`, { headers });
    await fetch(`${served.baseUrl}/v1/reports/${receipt.trackingId}?name=Ayu`, { headers });
    await fetch(`${served.baseUrl}/Ayu%20Lestari/budi`);
    assert.deepStrictEqual(
      lines.map(({ event, method, operation, status }) => ({ event, method, operation, status })),
      [
        { event: "request", method: "POST", operation: "submitReport", status: 201 },
        { event: "request", method: "GET", operation: "getReport", status: 200 },
        { event: "request", method: "GET", operation: "getReport", status: 400 },
        { event: "request", method: "GET", operation: "other", status: 404 },
      ],
    );
    for (const line of lines) {
      assert.equal(typeof line.ms, "number");
      assert.match(String(line.requestId), /^[\w.-]+$/);
    }
    const written = JSON.stringify(lines);
    for (const hidden of [
      receipt.trackingId,
      receipt.accessCode,
      served.keys.publishable,
      "Ayu",
      "Braga",
      "budi",
    ])
      assert.ok(!written.includes(hidden), hidden);
  });
});
