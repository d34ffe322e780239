import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryChannel } from "../support/memory-channel.ts";

test("every request ignores the case of category IDs", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer("pemkot-bandung");
  const { trackingId } = await channel.submit({ agencyId: "pemkot-bandung", categoryId: "JALAN" });
  const path = `/v1/agency-reports/${trackingId}`;
  const read = async () => {
    const response = await channel.call("GET", path, { key });
    return { etag: response.headers.get("etag") ?? "", id: (await response.json()).category?.id };
  };
  const found = async (categoryId: string) => {
    const list = await channel.call("GET", `/v1/agency-reports?categoryId=${categoryId}`, { key });
    return (await list.json()).data.length;
  };
  const { etag, id } = await read();
  assert.equal(id, "jalan");
  assert.deepEqual([await found("jalan"), await found("JALAN"), await found("SAMPAH")], [1, 1, 0]);
  const body = { categoryId: "Sampah" };
  await channel.call("POST", `${path}/verify`, { key, body, headers: { "if-match": etag } });
  assert.equal((await read()).id, "sampah");
  assert.deepEqual([await found("JALAN"), await found("SAMPAH")], [0, 1]);
});

test("a category ID in any case suggests the same agencies", async () => {
  const channel = await createMemoryChannel();
  const suggest = async (categoryId: string) => {
    const body = { text: "lampu di depan rumah mati", regionCode: "32.73", categoryId };
    return (await channel.call("POST", "/v1/agency-suggestions", { body })).json();
  };
  const suggested = await suggest("jalan");
  assert.deepEqual(await suggest("JALAN"), suggested);
  assert.notDeepEqual(await suggest("sampah"), suggested);
});

test("an answer template whose category is written in any case is offered for reports in that category", async () => {
  const channel = await createMemoryChannel();
  const key = await channel.officer("pemkot-bandung");
  const headers = { "idempotency-key": crypto.randomUUID() };
  const body = { name: "Jalan", text: "Sudah kami tambal.", categoryId: "JALAN" };
  const made = await channel.call("POST", "/v1/answer-templates", { key, body, headers });
  assert.equal((await made.json()).categoryId, "jalan");
});
