import assert from "node:assert/strict";
import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { test } from "node:test";

/**
 * Counts the Request and Response objects that are created. They are expensive, because each has headers and
 * a stream.
 */
const made = { responses: 0, requests: 0 };
const { Request, Response } = globalThis;
globalThis.Response = class extends Response {
  constructor(...args: ConstructorParameters<typeof Response>) {
    super(...args);
    made.responses++;
  }
};
globalThis.Request = class extends Request {
  constructor(...args: ConstructorParameters<typeof Request>) {
    super(...args);
    made.requests++;
  }
};

// Import the server only now, because the listener stores the constructors when it is loaded.
const { startMockServer } = await import("../../src/server.ts");

const read = (url: string, headers: Record<string, string>): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, resolve).on("error", reject);
  });

test("the mock server answers successful and failing requests without creating Request or Response objects", async () => {
  await using mock = Object.assign(await startMockServer(), {
    [Symbol.asyncDispose]: () => mock.stop(),
  });
  const authorization = `Bearer ${mock.keys.publishable}`;
  await text(await read(`${mock.url}/v1/channel`, { authorization }));
  Object.assign(made, { responses: 0, requests: 0 });
  const channel = await read(`${mock.url}/v1/channel`, { authorization, "X-Seen": "two  spaces" });
  const body = await text(channel);
  assert.equal(channel.statusCode, 200);
  assert.equal(channel.headers["content-length"], String(Buffer.byteLength(body)));
  assert.equal(JSON.parse(body).identity.name.length > 0, true);
  const refused = await read(`${mock.url}/v1/regions?wrong=1`, { authorization });
  assert.equal(refused.statusCode, 400);
  assert.equal(JSON.parse(await text(refused)).code, "invalid_request");
  assert.deepEqual(made, { responses: 0, requests: 0 });
  const [, recorded] = mock.getChannel.calls;
  assert.equal(recorded?.headers.get("x-seen"), "two  spaces");
  assert.equal(recorded?.path, "/v1/channel");
  assert.equal(mock.listRegions.calls[0]?.code, "invalid_request");
});
