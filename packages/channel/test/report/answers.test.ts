import assert from "node:assert/strict";
import { test } from "node:test";
import { createMemoryChannel } from "../support/memory-channel.ts";

test("a report accepts 200 answers, and rejects the next one with `too_many`", async () => {
  const channel = await createMemoryChannel();
  const { trackingId } = await channel.submit({ agencyId: "pemkot-bandung" });
  const key = await channel.officer("pemkot-bandung");
  const act = async (action: string, body: object) => {
    const path = `/v1/agency-reports/${trackingId}`;
    const etag = (await channel.call("GET", path, { key })).headers.get("etag") as string;
    return channel.call("POST", `${path}/${action}`, { key, body, headers: { "if-match": etag } });
  };
  assert.equal((await act("verify", {})).status, 200);
  assert.equal((await act("follow-up", { message: "Kami kerjakan." })).status, 200);
  for (let count = 1; count <= 200; count++)
    assert.equal((await act("answer", { message: `Jawaban ${count}` })).status, 200, String(count));
  const refused = await act("answer", { message: "Satu lagi" });
  assert.equal(refused.status, 422);
  const { errors } = (await refused.json()) as { errors: { pointer: string; code: string }[] };
  assert.deepEqual(
    errors.map(({ pointer, code }) => [pointer, code]),
    [["#", "too_many"]],
  );
});
