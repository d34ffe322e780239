import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import {
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  systemClock,
  systemRandom,
} from "../../src/index.ts";
import { createSecrets, UnknownSealKey } from "../../src/store/index.ts";
import { sealFile } from "../../src/testing.ts";
import { complaint } from "../support/memory-channel.ts";

test("the response for an undecryptable file says that the file is not lost, and the channel calls `onDecryptError` instead of `onError`", async () => {
  const [blobs, store] = [createMemoryBlobs(), createMemoryStore()];
  const parts = { blobs, store, clock: systemClock, random: systemRandom };
  const faults: unknown[] = [];
  const undecryptable: unknown[] = [];
  const channel = createChannel({
    ...parts,
    secret: systemRandom.bytes(32),
    onError: (error) => faults.push(error),
    onDecryptError: (error) => undecryptable.push(error),
  });
  const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
  const headers = { authorization: `Bearer ${key}`, "accept-language": "id" };
  const ask = (path: string, init: RequestInit = {}) =>
    channel.fetch(
      new Request(`http://channel.test/v1${path}`, { ...init, headers: { ...headers, ...init.headers } }),
    );
  const form = new FormData();
  form.set("file", new Blob([samplePhoto.bytes]), "foto.jpg");
  const { id } = (await (await ask("/attachments", { method: "POST", body: form })).json()) as { id: string };
  const sent = await ask("/reports", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ ...complaint, attachmentIds: [id] }),
  });
  const { trackingId, accessCode } = (await sent.json()) as Record<string, string>;
  const read = await ask(`/reports/${trackingId}`, {
    headers: { "lapor-access-code": accessCode as string },
  });
  const url = /"url":"http:\/\/channel\.test\/v1([^"]+)"/.exec(await read.text())?.[1] ?? assert.fail();
  assert.equal((await ask(url)).status, 200);

  const other = createSecrets(systemRandom.bytes(32), [{ id: "gone", key: systemRandom.bytes(32) }]);
  await blobs.put(id, await sealFile(other, id, samplePhoto.bytes));
  const refused = await ask(url);
  assert.equal(refused.status, 503);
  const { code, detail } = (await refused.json()) as Record<string, string>;
  assert.equal(code, "unavailable");
  assert.match(detail ?? "", /tidak hilang/);
  assert.deepEqual(faults, []);
  assert.equal(undecryptable.length, 1);
  assert.ok(undecryptable[0] instanceof UnknownSealKey);
});
