import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { systemRandom } from "../../src/index.ts";
import {
  createSecrets,
  hashAccessCode,
  isSealKeyId,
  sealedBy,
  UnknownSealKey,
} from "../../src/sealing/secrets.ts";
import type { Transaction } from "../../src/store/store.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const secrets = createSecrets(systemRandom.bytes(32));

test("an identity decrypts unchanged, and only with its own report and secret", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.uuid(), fc.uuid(), async (text, report, other) => {
      const sealed = await secrets.seal(text, report, systemRandom);
      assert.equal(await secrets.unseal(sealed, report), text);
      await assert.rejects(createSecrets(systemRandom.bytes(32)).unseal(sealed, report));
      if (report !== other) await assert.rejects(secrets.unseal(sealed, other));
    }),
  );
});

test("a sealed text that was altered at any position does not open", async () => {
  const sealed = await secrets.seal('{"name":"Ayu"}', "report", systemRandom);
  for (let index = 0; index < sealed.length - 1; index++) {
    const changed = sealed.slice(0, index) + (sealed[index] === "A" ? "B" : "A") + sealed.slice(index + 1);
    await assert.rejects(secrets.unseal(changed, "report"), `place ${index}`);
  }
});

test("a file link opens its own file for its own party until it expires, and no other file", async () => {
  const link = { attachmentId: "file-1", expires: 1000, party: "pemkot-bandung" };
  const signature = await secrets.signLink(link);
  assert.equal(await secrets.checkLink(link, signature), true);
  for (const other of [{ attachmentId: "file-2" }, { expires: 1001 }, { party: "reporter" }])
    assert.equal(await secrets.checkLink({ ...link, ...other }, signature), false);
  assert.equal(await secrets.checkLink(link, `${signature.slice(0, -2)}AA`), false);
  assert.equal(await secrets.checkLink(link, "%%%"), false);
});

test("an access code can be typed with or without hyphens, in upper or lower case", async () => {
  const code = await secrets.accessCode("report", "idempotency-key");
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  const hash = await hashAccessCode("report", code);
  assert.match(hash, /^[0-9a-f]{32}$/);
  assert.equal(await hashAccessCode("report", code.toLowerCase().replaceAll("-", " ")), hash);
  assert.notEqual(await hashAccessCode("another report", code), hash);
});

test("a secret that is too short is rejected, and the error states its length", () => {
  assert.throws(() => createSecrets(systemRandom.bytes(31)), /at least 32 bytes; 31 were given/);
});

test("stored records contain no key, access code, idempotency key or identity in clear text", async () => {
  const channel = await createMemoryChannel();
  const written: unknown[] = [];
  const watched = (transaction: Transaction): Transaction =>
    new Proxy(transaction, {
      get: (target, name: keyof Transaction) => {
        const method = target[name] as (...values: unknown[]) => unknown;
        return (...values: unknown[]) => {
          written.push([name, values]);
          return method(...values);
        };
      },
    });
  const { transaction, transactionOnce } = channel.store;
  channel.store.transaction = (work) => transaction((writes) => work(watched(writes)));
  channel.store.transactionOnce = (request, work) =>
    transactionOnce(request, async (writes) => {
      const made = await work(watched(writes));
      written.push([request, made.body, made.reportId]);
      return made;
    });
  const idempotencyKey = "b1946ac9-2f41-4c39-9c1e-idempotent";
  const receipt = await channel.submit(
    { reporter: { name: "Ayu Lestari", email: "ayu@example.org" } },
    idempotencyKey,
  );
  written.push(await channel.store.list("keys", {}));
  const text = JSON.stringify(written).toUpperCase();
  assert.ok(text.includes("INSERTIDENTITY") && text.includes(receipt.trackingId), "the writes were seen");
  const plainCode = receipt.accessCode.replaceAll("-", "");
  for (const secret of [
    receipt.accessCode,
    plainCode,
    idempotencyKey,
    channel.publishableKey,
    "Lestari",
    "ayu@",
  ])
    assert.ok(!text.includes(secret.toUpperCase()), `stored in clear: ${secret}`);
});

test("the first of several keys seals, and all of them open, including texts sealed before keys had IDs", async () => {
  const secret = systemRandom.bytes(32);
  const [older, newer] = ["2025-03", "2026-11"].map((id) => ({ id, key: systemRandom.bytes(32) }));
  assert.ok(older && newer);
  const before = await createSecrets(secret).seal("Ayu", "report", systemRandom);
  const first = await createSecrets(secret, [older]).seal("Ayu", "report", systemRandom);
  const both = createSecrets(secret, [newer, older]);
  const second = await both.seal("Ayu", "report", systemRandom);
  assert.deepEqual([before, first, second].map(sealedBy), ["1", "2025-03", "2026-11"]);
  for (const sealed of [before, first, second]) assert.equal(await both.unseal(sealed, "report"), "Ayu");
  const secretFirst = createSecrets(secret, [{ id: "1" }, newer]);
  assert.equal(sealedBy(await secretFirst.seal("Ayu", "report", systemRandom)), "1");
  assert.equal(await secretFirst.unseal(second, "report"), "Ayu");
  // After the channel's secret has changed, sealing keys still open their texts, but texts sealed with the
  // key derived from the old secret are lost.
  const other = createSecrets(systemRandom.bytes(32), [newer, older]);
  assert.equal(await other.unseal(first, "report"), "Ayu");
  await assert.rejects(other.unseal(before, "report"));
  await assert.rejects(createSecrets(secret, [newer]).unseal(first, "report"), (error: unknown) => {
    assert.ok(error instanceof UnknownSealKey);
    return error.keyId === "2025-03";
  });
  // A sealed text does not open under another key's ID either.
  await assert.rejects(both.unseal(first.replace("2025-03", "2026-11"), "report"));
});

test("a key's ID is short and plain, and only sealed texts look sealed", () => {
  for (const id of ["2026-11", "a", "k2"]) assert.ok(isSealKeyId(id), id);
  for (const id of ["1", "", "A", "a.b", "-a", "a".repeat(33)]) assert.ok(!isSealKeyId(id), id);
  const key = systemRandom.bytes(32);
  assert.throws(() => createSecrets(key, [{ id: "1", key }]), RangeError);
  assert.throws(
    () =>
      createSecrets(key, [
        { id: "a", key },
        { id: "a", key },
      ]),
    RangeError,
  );
  for (const text of ["", "Jalan Braga", "1.2.3", "foto.jpg", "1.aaaaaaaaaaaaaaaa.bbbb"])
    assert.equal(sealedBy(text), undefined, text);
});
