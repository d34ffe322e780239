import assert from "node:assert/strict";
import { test } from "node:test";
import { foldUnitName } from "../../src/index.ts";
import { createMemoryChannel } from "../support/memory-channel.ts";

const agencyId = "pemkot-bandung";

test("an agency can have at most 500 units, and existing units can still be changed at that limit", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer(agencyId);
  const ids = Array.from({ length: 500 }, () => crypto.randomUUID());
  await channel.store.transaction(async (transaction) => {
    for (const id of ids)
      await transaction.put("units", {
        ...{ id, agencyId, name: id, foldedName: id, active: true, version: 1 },
        updatedAt: channel.clock.now(),
      });
  });
  const made = await channel.call("POST", "/v1/units", {
    key,
    body: { name: "Satu lagi" },
    headers: { "idempotency-key": "satu-lagi" },
  });
  const { errors } = (await made.json()) as { errors: { code: string; pointer: string }[] };
  assert.deepEqual(
    [made.status, errors.map(({ code, pointer }) => [code, pointer])],
    [422, [["too_many", "#"]]],
  );
  const changed = await channel.call("PUT", `/v1/units/${ids[0]}`, {
    key,
    body: { name: "Bidang Jalan" },
    headers: { "if-match": '"1"' },
  });
  assert.equal(changed.status, 200, await changed.text());
  const other = await channel.unit(await channel.officer("pemprov-jawa-barat"));
  assert.ok(other, "another agency has its own limit");
});

test("unit names are equal if they differ only in case, spaces or letter width", () => {
  for (const name of ["Bina Marga", "BINA MARGA", " bina  marga ", "BinaMarga", "ＢＩＮＡ ＭＡＲＧＡ"])
    assert.equal(foldUnitName(name), "binamarga");
  assert.notEqual(foldUnitName("Bina Marga 2"), foldUnitName("Bina Marga"));
});
