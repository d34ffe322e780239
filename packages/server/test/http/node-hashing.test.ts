import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nodeHashing } from "../../src/platform/node-hashing.ts";

const hex = (bytes: ArrayBuffer | Uint8Array): string => Buffer.from(bytes as Uint8Array).toString("hex");

test("Node's hashes equal those of Web Crypto, so data stored with one can be found with the other", async () => {
  const text = fc.string({ unit: "binary" });
  await fc.assert(
    fc.asyncProperty(text, fc.uint8Array({ minLength: 1 }), async (message, bytes) => {
      const encoded = new TextEncoder().encode(message);
      const key = new Uint8Array(bytes);
      assert.equal(await nodeHashing.sha256(message), hex(await crypto.subtle.digest("SHA-256", encoded)));
      assert.equal(await nodeHashing.sha256(key), hex(await crypto.subtle.digest("SHA-256", key)));
      const algorithm = { name: "HMAC", hash: "SHA-256" };
      const imported = await crypto.subtle.importKey("raw", key, algorithm, false, ["sign"]);
      const signed = await crypto.subtle.sign("HMAC", imported, encoded);
      assert.equal(hex(await nodeHashing.hmac(key)(message)), hex(signed));
    }),
  );
});
