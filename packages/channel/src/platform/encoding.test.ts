import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64Url, toBase64, toBase64Url } from "./encoding.ts";

test("byte arrays of any length are encoded as base64, including arrays larger than the maximum number of call arguments", () => {
  for (const length of [0, 1, 2, 3, 8191, 8192, 8193, 300_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 255);
    assert.equal(toBase64(bytes), Buffer.from(bytes).toString("base64"), `${length} bytes`);
    assert.deepEqual(fromBase64Url(toBase64Url(bytes)), bytes, `${length} bytes`);
  }
});
