import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { readRaw, sendRaw } from "../support/raw-http.ts";
import { type ServedChannel, serveOn } from "../support/served-channel.ts";

const faults: unknown[] = [];
const report = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
  occurredOn: "2026-01-05",
  location: { regionCode: "32.73" },
  agencyId: "pemkot-bandung",
};

describe("unusual HTTP", () => {
  let served: ServedChannel;
  before(async () => {
    served = await serveOn("PGlite", () => ({
      log: (_level, event, fields) => {
        if (event === "fault") faults.push(fields);
      },
    }));
  });
  after(() => served.stop());

  const ask = (line: string, ...headers: string[]): string =>
    [line, `Host: ${new URL(served.baseUrl).host}`, ...headers, "Connection: close", "", ""].join("\r\n");

  const submitRaw = async (body: string, ...more: string[]) => {
    const bytes = Buffer.from(body);
    const head = ask(
      "POST /v1/reports HTTP/1.1",
      `Authorization: Bearer ${served.keys.publishable}`,
      "Content-Type: application/json",
      `Idempotency-Key: ${randomUUID()}`,
      `Content-Length: ${bytes.length}`,
      ...more,
    );
    return readRaw(await sendRaw(served.baseUrl, [head, bytes]));
  };

  test("undefined methods are rejected, and TRACE echoes nothing", async () => {
    for (const line of ["TRACE /v1/channel", "PROPFIND /v1/reports", "SEARCH /v1/channel", "PURGE /"]) {
      const text = await sendRaw(served.baseUrl, [ask(`${line} HTTP/1.1`, "X-Secret: zqxplanted")]);
      const { status } = readRaw(text);
      assert.ok(status >= 400 && status < 500, `${line}: ${status}`);
      assert.ok(!text.includes("zqxplanted"), line);
    }
    // The server offers no tunnel. It closes the connection, with or without a response.
    const tunnel = await sendRaw(served.baseUrl, [
      "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n",
    ]);
    assert.ok(!/^HTTP\/1\.1 2/.test(tunnel), tunnel);
  });

  test("targets outside the contract's paths return 404", async () => {
    for (const target of [
      "http://127.0.0.1:1/v1/reports",
      "file:///etc/passwd",
      "//evil.example/v1/nowhere",
      "/v1/../../etc/passwd",
      "/v1/reports/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
      "/v1/reports/%00",
      "/v1/reports/%ff%fe",
      "/v1/attachments/urn:uuid:0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c3e",
      "*",
    ]) {
      const { status } = readRaw(await sendRaw(served.baseUrl, [ask(`GET ${target} HTTP/1.1`)]));
      assert.ok(status >= 400 && status < 500, `${target}: ${status}`);
    }
  });

  test("an Upgrade header is ignored, and the request is handled normally", async () => {
    for (const upgrade of ["websocket", "h2c"]) {
      const { status, body } = readRaw(
        await sendRaw(served.baseUrl, [
          [
            "GET /healthz HTTP/1.1",
            `Host: ${new URL(served.baseUrl).host}`,
            "Connection: Upgrade, close",
            `Upgrade: ${upgrade}`,
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
            "",
            "",
          ].join("\r\n"),
        ]),
      );
      assert.equal(status, 200, upgrade);
      assert.equal(body.status, "ok", upgrade);
    }
  });

  test("a message of ambiguous length is rejected, because a proxy could interpret it differently", async () => {
    const post = (...headers: string[]) => ask("POST /v1/reports HTTP/1.1", ...headers);
    for (const message of [
      `${post("Content-Length: 5", "Transfer-Encoding: chunked")}0\r\n\r\n`,
      `${post("Content-Length: 5", "Content-Length: 6")}hello!`,
      `${post("Transfer-Encoding: chunked, identity")}0\r\n\r\n`,
      `${post("Transfer-Encoding: xchunked")}0\r\n\r\n`,
      `${post("Content-Length: +5")}hello`,
      "GET /healthz HTTP/1.1\nHost: x\n\n\r\n\r\n",
      `${ask("GET /healthz HTTP/1.1", "X: a\r\n b: c", "Bad Header: x")}`,
    ]) {
      const { status } = readRaw(await sendRaw(served.baseUrl, [message]));
      assert.equal(status, 400, message.slice(0, 120));
    }
  });

  test("JSON that is too deep, sets prototypes or does not fit the database never causes a 5xx", async () => {
    const deep = `${"[".repeat(120_000)}${"]".repeat(120_000)}`;
    assert.equal((await submitRaw(deep)).status, 400);
    assert.equal((await submitRaw(`{"title":${deep}}`)).status, 400);
    const polluted = [
      JSON.stringify(report).replace("{", '{"__proto__":{"agencyId":"pemkot-bandung","isAdmin":true},'),
      JSON.stringify(report).replace("{", '{"constructor":{"prototype":{"isAdmin":true}},'),
    ];
    for (const body of polluted) {
      const { status } = await submitRaw(body);
      assert.ok(status === 201 || status === 422, `${status}`);
      assert.equal((Object.prototype as { isAdmin?: unknown }).isAdmin, undefined);
    }
    for (const title of ["\\u0000 Jalan Braga", "Jalan \\ud800 Braga", "Jalan \\udfff\\ud800 Braga"]) {
      const body = JSON.stringify(report).replace(report.title, title);
      const { status } = await submitRaw(body);
      assert.ok(status === 201 || status === 422, `${title}: ${status}`);
    }
    for (const point of ['{"latitude":5e-324,"longitude":1e308}', '{"latitude":-0,"longitude":4.9e-324}']) {
      const body = JSON.stringify(report).replace('{"regionCode":"32.73"}', `{"point":${point}}`);
      const { status } = await submitRaw(body);
      assert.ok(status < 500, `${point}: ${status}`);
    }
  });

  test("an unknown Expect header is ignored", async () => {
    const { status } = await submitRaw(JSON.stringify(report), "Expect: 200-maybe");
    assert.ok(status === 417 || status === 201, `${status}`);
  });

  test("none of these requests causes an internal error in the log", () => {
    assert.deepEqual(faults, []);
  });
});
