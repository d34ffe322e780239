import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { json, listen, type Responder } from "./support/http-server.ts";

const megabyte = 2 ** 20;
const large = (status: number, megabytes: number, type = "application/json"): Responder => {
  const bytes = gzipSync(Buffer.alloc(megabytes * megabyte, " "));
  return (response) =>
    response.writeHead(status, { "Content-Type": type, "Content-Encoding": "gzip" }).end(bytes);
};

test("a response of more than 32 MiB after decompression throws bad_response and is not read to the end", async (t) => {
  const { requests, lapor } = await listen(t, large(200, 33));
  const expected = {
    code: "bad_response",
    message: "The response has too many bytes.",
    status: 200,
    retryable: false,
    attempts: 1,
  };
  await assert.rejects(lapor().getChannel(), expected);
  await assert.rejects(lapor().listAgencies(), expected);
  assert.equal(requests.length, 2);
});

test("reading an endless response stops at the size limit", async (t) => {
  let sent = 0;
  const { lapor } = await listen(t, async (response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(megabyte, " "))) sent++;
      sent++;
    };
    response.on("drain", more);
    more();
  });
  await assert.rejects(lapor({ timeout: 0 }).getChannel(), { code: "bad_response", retryable: false });
  assert.ok(sent < 200, `${sent} MiB sent`);
});

test("an error response of more than 1 MiB throws bad_response with its status", async (t) => {
  const { lapor } = await listen(t, large(404, 2), large(503, 2));
  for (const [status, retryable] of [
    [404, false],
    [503, true],
  ])
    await assert.rejects(lapor({ maxRetries: 0 }).getChannel(), { code: "bad_response", status, retryable });
});

test("a large list and a file beyond the JSON size limit can be read", async (t) => {
  const data = Array.from({ length: 2 }, () => "x".repeat(10 * megabyte));
  const { baseUrl, lapor } = await listen(t, json(200, { data }), large(200, 40, "image/jpeg"));
  assert.equal((await lapor().listAgencies()).data.length, 2);
  const file = await lapor().getAttachment({ url: `${baseUrl}/x` });
  assert.equal(file.size, 40 * megabyte);
});

test("a response can be read even if fetch does not support streams", async (t) => {
  const { lapor } = await listen(t, json(200, {}));
  const fetch = async () =>
    ({
      ok: true,
      status: 200,
      headers: new Headers(),
      body: undefined,
      json: async () => ({ name: "x" }),
    }) as never;
  assert.deepEqual(await lapor({ fetch }).getChannel(), { name: "x" });
});
