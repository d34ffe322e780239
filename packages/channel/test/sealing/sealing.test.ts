import assert from "node:assert/strict";
import { test } from "node:test";
import { systemRandom } from "../../src/index.ts";
import { createSecrets, hashAccessCode, isSameHash } from "../../src/sealing/secrets.ts";

const secret = systemRandom.bytes(32);
const secrets = createSecrets(secret);

test("sealing the same text again never repeats a nonce or a ciphertext byte", async () => {
  const texts = await Promise.all(
    Array.from({ length: 200 }, () => secrets.seal("Ayu Lestari", "report", systemRandom)),
  );
  const nonces = texts.map((sealed) => sealed.split(".")[1]);
  assert.equal(new Set(nonces).size, 200);
  assert.equal(new Set(texts.map((sealed) => sealed.split(".")[2])).size, 200);
});

test("a sealed text does not open in another context", async () => {
  const sealed = await secrets.seal("Ayu", "report-1 title", systemRandom);
  for (const context of ["report-1 body", "report-2 title", "", "report-1 title "])
    await assert.rejects(secrets.unseal(sealed, context), context);
});

test("an access code depends on the report, the idempotency key and the secret, and has 80 bits", async () => {
  const codes = await Promise.all([
    secrets.accessCode("report-1", "key-1"),
    secrets.accessCode("report-2", "key-1"),
    secrets.accessCode("report-1", "key-2"),
    createSecrets(systemRandom.bytes(32)).accessCode("report-1", "key-1"),
  ]);
  assert.equal(new Set(codes).size, 4);
  assert.equal(await createSecrets(secret).accessCode("report-1", "key-1"), codes[0]);
  // Sixteen characters of five bits each.
  for (const code of codes) assert.equal(code.replaceAll("-", "").length * 5, 80);
});

test("hashes are compared as a whole: a difference in any part or in length makes them unequal", async () => {
  const hash = await hashAccessCode("report", "K7M2-QF9X-HAAA-BBBB");
  assert.equal(isSameHash(hash, hash), true);
  for (let place = 0; place < hash.length; place++) {
    const other = hash.slice(0, place) + (hash[place] === "0" ? "1" : "0") + hash.slice(place + 1);
    assert.equal(isSameHash(hash, other), false, `place ${place}`);
  }
  assert.equal(isSameHash(hash, hash.slice(0, -1)), false);
  assert.equal(isSameHash(hash, ""), false);
});
