import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import { type CleanPdf, StoreUnavailable } from "@lapor/channel/store";
import { channelOn, makeKey, requestWith, unlimited } from "../support/test-channel.ts";

const document = new TextEncoder().encode("%PDF-1.4\n%%EOF");

/**
 * Creates a channel with the given cleaner. Returns a function that uploads a document to the channel from
 * one address.
 */
async function channelWith(cleanPdf: CleanPdf, bytesPerAddress = 1e9, bytesPerKey = 1e9) {
  const store = createMemoryStore();
  const key = await makeKey(store);
  const channel = channelOn(store, {
    cleanPdf,
    policy: {
      ...unlimited,
      limits: {
        uploadBytesPerAddress: { quota: bytesPerAddress, seconds: 86_400 },
        uploadBytesPerKey: { quota: bytesPerKey, seconds: 86_400 },
      },
    },
  });
  return async (idempotencyKey?: string, address = "203.0.113.9") => {
    const body = new FormData();
    body.set("file", new Blob([document], { type: "application/pdf" }), "surat.pdf");
    const headers = idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey };
    const request = requestWith(key, "/v1/attachments", { body, headers });
    const response = await channel.fetch(request, { address });
    const { id, code } = (await response.json()) as { id: string; code?: string };
    return { status: response.status, id, code };
  };
}

const grownBy =
  (extra: number): CleanPdf =>
  async (bytes) => ({
    bytes: Uint8Array.from([...bytes, ...new Uint8Array(extra)]),
  });

test("the cleaner receives the client's site: an IPv4 address, or the /48 of an IPv6 address", async () => {
  const networks: (string | undefined)[] = [];
  const upload = await channelWith(async (bytes, { network }) => {
    networks.push(network);
    return { bytes };
  });
  for (const address of ["203.0.113.9", "2001:db8:7:1::9", "2001:db8:7:2::9"])
    await upload(undefined, address);
  assert.deepEqual(networks, ["203.0.113.9", "2001:db8:7", "2001:db8:7"]);
});

test("a repeated upload is not cleaned again, and a concurrent one has to wait", async () => {
  let cleaned = 0;
  let go = (): void => {};
  const told = new Promise<void>((resolve) => {
    go = resolve;
  });
  let begun = (): void => {};
  const isAtWork = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const upload = await channelWith(async (bytes, { network }) => {
    assert.equal(network, "203.0.113.9");
    cleaned++;
    begun();
    await told;
    return { bytes };
  });
  const first = upload("same-document");
  await isAtWork;
  const meanwhile = await upload("same-document");
  assert.deepEqual([meanwhile.status, meanwhile.code], [409, "idempotency_in_flight"]);
  go();
  const { id, status } = await first;
  assert.equal(status, 201);
  assert.deepEqual((await upload("same-document")).id, id);
  assert.equal(cleaned, 1);
});

test("a temporary failure is reported as such and does not use up the idempotency key", async () => {
  let cleaned = 0;
  const upload = await channelWith(async (bytes) => {
    if (++cleaned === 1) throw new StoreUnavailable("Too many documents wait to be cleaned.");
    return { bytes };
  });
  const { status, code } = await upload("late-document");
  assert.deepEqual([status, code], [503, "unavailable"]);
  assert.equal((await upload("late-document")).status, 201);
});

test("a document that grows when cleaned counts with its new size, and is rejected when too large", async () => {
  const tooLarge = await channelWith(grownBy(300 * 1024));
  assert.equal((await tooLarge()).status, 422);
  // The quota would allow the uploaded bytes many times, but the bytes of the cleaned document only once.
  const upload = await channelWith(grownBy(200_000), 300_000);
  assert.equal((await upload()).status, 201);
  const { status, code } = await upload();
  assert.deepEqual([status, code], [429, "upload_quota_exceeded"]);
});

test("when a site's upload budget is low, the bytes that cleaning adds count against the network like uploaded bytes", async () => {
  const upload = await channelWith(grownBy(50_000), 1_000_000, 100_000);
  const statuses: number[] = [];
  for (let count = 0; count < 4; count++) statuses.push((await upload()).status);
  assert.deepEqual(statuses, [201, 201, 201, 429]);
});
