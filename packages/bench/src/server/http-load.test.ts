import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { readResponse, saturate, sendAtRate } from "./http-load.ts";

test("readResponse returns the status and the end of a complete response", () => {
  const result = Buffer.from("HTTP/1.1 201 Created\r\nContent-Length: 3\r\n\r\nabcHTTP");
  assert.deepEqual(readResponse(result), { status: 201, end: result.length - 4 });
  for (let length = 0; length < result.length - 4; length++)
    assert.equal(readResponse(result.subarray(0, length)), undefined);
  assert.throws(() => readResponse(Buffer.from("HTTP/1.1 200 OK\r\n\r\n")), /no length/);
});

describe("load on a server", () => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    request.resume().on("end", () => {
      response.writeHead(asked % 4 === 0 ? 503 : 200, { "content-length": 2 }).end("{}");
    });
  });
  before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  after(() => server.close());
  const options = () => ({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: 4,
    seconds: 0.3,
    expected: 200,
    request: () => "GET / HTTP/1.1\r\nhost: a\r\n\r\n",
  });

  test("every request is counted once, by status", async () => {
    asked = 0;
    const { responses, refused, latencies } = await saturate(options());
    assert.equal(latencies.length, asked);
    assert.equal(responses + (refused[503] ?? 0), asked);
    assert.equal(refused[503], Math.floor(asked / 4));
  });

  test("at a fixed rate, requests are not sent before they are due", async () => {
    asked = 0;
    const { latencies } = await sendAtRate(100, options());
    assert.equal(latencies.length, asked);
    assert.ok(asked <= 31, `${asked} requests in 0.3 s at 100/s`);
  });

  test("the latency of a response is measured from when its request was due", async () => {
    const slow = createServer((_, response) => {
      setTimeout(() => response.writeHead(200, { "content-length": 0 }).end(), 50);
    });
    await new Promise<void>((resolve) => slow.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const { latencies } = await sendAtRate(100, { ...options(), url, connections: 1 });
    slow.close();
    // Ten times more requests are due than one connection can send, so each request waits longer than the
    // previous one.
    assert.ok((latencies.at(-1) ?? 0) > 150, `${latencies}`);
  });
});

test("a chunked response ends with the empty chunk", () => {
  const text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
  assert.deepEqual(readResponse(Buffer.from(`${text}HTTP`)), { status: 200, end: text.length });
  assert.equal(readResponse(Buffer.from(text.slice(0, -1))), undefined);
});
