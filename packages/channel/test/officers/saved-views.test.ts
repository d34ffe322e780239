import assert from "node:assert/strict";
import { test } from "node:test";
import type { SavedViewList } from "@lapor/openapi";
import { createMemoryStore } from "../../src/index.ts";
import { signInOfficer } from "../../src/testing.ts";
import { createMemoryChannel, type MemoryChannel, unlimited } from "../support/memory-channel.ts";

const agencyId = "pemkot-bandung";
const publicUrl = "https://channel.test";

/** Signs in a new officer of the agency, and returns functions that send requests in that session. */
async function signIn(channel: MemoryChannel) {
  const cookie = await signInOfficer(channel, publicUrl, { role: "liaison", agencyId });
  const headers = {
    cookie,
    origin: publicUrl,
    "sec-fetch-site": "same-origin",
    "lapor-officer": "1",
    "content-type": "application/json",
  };
  const send = (method: string, path: string, body?: object) =>
    channel.fetch(
      new Request(`${publicUrl}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }),
    );
  const me = (await (await send("GET", "/v1/me")).json()) as { id: string };
  return {
    id: me.id,
    send,
    save: (name: string) =>
      send("PUT", `/v1/saved-views/${crypto.randomUUID()}`, { name, filters: { q: "Ayu Lestari" } }),
    read: async () => ((await (await send("GET", "/v1/saved-views")).json()) as SavedViewList).data,
  };
}

test("a saved view is stored without clear text, and cannot be decrypted for another officer", async () => {
  const channel = await createMemoryChannel();
  const [officer, colleague] = [await signIn(channel), await signIn(channel)];
  assert.equal((await officer.save("Laporan Ayu")).status, 200);
  const [stored] = await channel.store.list("savedViews", { officerId: officer.id });
  assert.ok(stored);
  assert.doesNotMatch(JSON.stringify(stored), /Ayu/);
  await channel.store.transaction((transaction) =>
    transaction.put("savedViews", { ...stored, officerId: colleague.id }),
  );
  assert.deepEqual(await colleague.read(), []);
  assert.equal((await officer.read())[0]?.name, "Laporan Ayu");
});

test("a view that cannot be decrypted is kept when another view is saved", async () => {
  const channel = await createMemoryChannel();
  const officer = await signIn(channel);
  await officer.save("Pertama");
  const [stored] = await channel.store.list("savedViews", { officerId: officer.id });
  assert.ok(stored);
  const broken = {
    ...stored,
    content: stored.content.replace(/.(?=.{9}$)/, (at) => (at === "A" ? "B" : "A")),
  };
  await channel.store.transaction((transaction) => transaction.put("savedViews", broken));
  assert.equal((await officer.save("Kedua")).status, 200);
  assert.deepEqual(
    (await officer.read()).map(({ name }) => name),
    ["Kedua"],
  );
  const kept = await channel.store.list("savedViews", { officerId: officer.id });
  assert.deepEqual(
    kept.find(({ id }) => id === broken.id),
    broken,
  );
});

test("when an officer leaves, all of the officer's saved views are deleted, including one being saved at that moment", async () => {
  const real = createMemoryStore();
  let leave: (() => Promise<void>) | undefined;
  const channel = await createMemoryChannel(unlimited, {
    ...real,
    async transaction(work) {
      // Makes the officer leave between the check of the session and the transaction that saves the view.
      const first = leave;
      leave = undefined;
      await first?.();
      return real.transaction(work);
    },
  });
  const key = await channel.officer(agencyId);
  const officer = await signIn(channel);
  await officer.save("Pertama");
  leave = async () => {
    const response = await channel.call("POST", `/v1/officers/${officer.id}/offboard`, {
      key,
      body: {},
      headers: { "if-match": '"2"', "idempotency-key": "keluar-1" },
    });
    assert.equal(response.status, 200, await response.text());
  };
  assert.equal((await officer.save("Kedua")).status, 401);
  assert.deepEqual(await real.list("savedViews", { officerId: officer.id }), []);
});
