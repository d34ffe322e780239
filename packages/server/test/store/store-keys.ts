import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { allowOrigins, revokeKey } from "@lapor/channel";
import type { KeyRecord, Store } from "@lapor/channel/store";
import { sampleKey } from "../support/record-samples.ts";

/** Selects an agency's publishable keys that are not revoked, latest first. */
const publishableKeysOf = async (store: Pick<Store, "list">, agencyId: string): Promise<KeyRecord[]> => {
  const keys = await store.list("keys", { agencyId, kind: "publishable", revokedAt: null });
  return keys.reverse();
};

/** Tests the keys of any store. */
export function keyCases(store: () => Store): void {
  const put = (key: KeyRecord) => store().transaction((transaction) => transaction.put("keys", key));

  test("the store returns keys exactly, and revokes each once", async () => {
    const keys = [
      sampleKey({ origins: [] }),
      sampleKey(),
      sampleKey({
        kind: "secret",
        role: "liaison",
        origins: [],
        label: "",
        expiresAt: new Date("2027-06-30T17:00:00.001Z"),
      }),
      sampleKey({ kind: "secret", role: "national_admin", agencyId: null, origins: [] }),
    ];
    for (const key of keys) {
      await put(key);
      assert.deepStrictEqual(await store().find("keys", { hash: key.hash }), key);
    }
    const [first] = keys as [(typeof keys)[0]];
    const at = new Date("2026-11-25T00:00:00.001Z");
    assert.equal(await revokeKey(store(), first.id, at), true);
    assert.equal(await revokeKey(store(), first.id, new Date()), false);
    assert.deepStrictEqual(await store().find("keys", { hash: first.hash }), {
      ...first,
      revokedAt: at,
      version: 2,
    });
    const listed = await store().list("keys", {});
    for (const key of keys) assert.ok(listed.some(({ id }) => id === key.id));
  });

  test("the store adds further origins to a site's valid key, each once", async () => {
    const [site, officers] = [sampleKey(), sampleKey({ kind: "secret", role: "liaison", origins: [] })];
    for (const key of [site, officers]) await put(key);
    const more = ["https://b.example", site.origins[0] as string, "https://a.example", "https://b.example"];
    const wider = { ...site, origins: [...site.origins, "https://b.example", "https://a.example"] };
    assert.deepStrictEqual(await allowOrigins(store(), site.id, more), { ...wider, version: 2 });
    assert.deepStrictEqual(await allowOrigins(store(), site.id, more), { ...wider, version: 3 });
    assert.deepStrictEqual(await store().find("keys", { hash: site.hash }), { ...wider, version: 3 });
    assert.equal(await allowOrigins(store(), officers.id, more), undefined);
    await revokeKey(store(), site.id, new Date());
    assert.equal(await allowOrigins(store(), site.id, more), undefined);
  });

  test("the store lists the publishable keys of an agency, the latest first, and keeps changes of a transaction", async () => {
    const agencyId = `instansi-${randomUUID()}`;
    const [older, newer, other, officers] = [
      sampleKey({ agencyId, createdAt: new Date("2026-11-24T00:00:00.000Z") }),
      sampleKey({ agencyId, createdAt: new Date("2026-11-25T00:00:00.000Z") }),
      sampleKey({ agencyId: `instansi-${randomUUID()}` }),
      sampleKey({ agencyId, kind: "secret", role: "liaison", origins: [] }),
    ];
    for (const key of [older, other, officers]) await put(key);
    await put(newer);
    assert.deepStrictEqual(await publishableKeysOf(store(), agencyId), [newer, older]);
    const changed = {
      ...older,
      label: "Lain",
      origins: ["https://c.example"],
      expiresAt: newer.createdAt,
      version: 2,
    };
    await store().transaction(async (transaction) => {
      await transaction.waitForLock(`lapor keys ${agencyId}`);
      assert.deepStrictEqual(await publishableKeysOf(transaction, agencyId), [newer, older]);
      await transaction.put("keys", changed);
      await transaction.put("keys", { ...newer, revokedAt: newer.createdAt, version: 2 });
    });
    assert.deepStrictEqual(await publishableKeysOf(store(), agencyId), [changed]);
    const failing = store().transaction(async (transaction) => {
      await transaction.put("keys", older);
      await transaction.put("keys", sampleKey({ agencyId }));
      throw new Error("on purpose");
    });
    await assert.rejects(failing, /on purpose/);
    assert.deepStrictEqual(await publishableKeysOf(store(), agencyId), [changed]);
  });

  test("the store keeps the latest day on which each key and origin was used, in whatever order the uses are recorded", async () => {
    const [key, other] = [sampleKey(), sampleKey()];
    for (const one of [key, other]) await put(one);
    const seen = (origin: string, date: string, keyId = key.id) => ({ keyId, origin, date });
    const [a, b] = ["https://a.example", "https://b.example"] as const;
    for (const sighting of [
      seen(a, "2026-11-25"),
      seen(a, "2026-11-25"),
      seen(a, "2026-11-24"),
      seen(b, "2026-11-24"),
      seen(b, "2026-11-26"),
      seen(a, "2026-11-27", other.id),
    ])
      await store().saveKeySighting(sighting);
    assert.deepStrictEqual(await store().list("keySightings", { keyId: [key.id, "x"] }), [
      seen(b, "2026-11-26"),
      seen(a, "2026-11-25"),
    ]);
    assert.deepStrictEqual(await store().list("keySightings", { keyId: [] }), []);
  });

  test("a transaction that locks an agency's keys sees what the previous transaction wrote", async () => {
    const agencyId = `instansi-${randomUUID()}`;
    const addNext = () =>
      store().transaction(async (transaction) => {
        await transaction.waitForLock(`lapor keys ${agencyId}`);
        const { length } = await publishableKeysOf(transaction, agencyId);
        await transaction.put("keys", sampleKey({ agencyId, label: `key ${length}` }));
      });
    await Promise.all(Array.from({ length: 6 }, addNext));
    const names = (await publishableKeysOf(store(), agencyId)).map(({ label }) => label);
    assert.deepEqual(
      names.toSorted(),
      [0, 1, 2, 3, 4, 5].map((index) => `key ${index}`),
    );
  });
}
