import assert from "node:assert/strict";
import { test } from "node:test";
import { longCases } from "./long-cases.ts";

test("longCases keeps everything but the text, which has the maximum length", () => {
  const line = (id: number) =>
    JSON.stringify({ text: `jalan rusak nomor ${id} `.repeat(40), embedAgencyId: `a${id}` });
  const cases = longCases(Array.from({ length: 30 }, (_, id) => line(id)).join("\n"))
    .split("\n")
    .map((one) => JSON.parse(one));
  assert.deepEqual(
    cases.map(({ embedAgencyId }) => embedAgencyId),
    Array.from({ length: 30 }, (_, id) => `a${id}`),
  );
  assert.ok(cases.every(({ text }) => text.length === 10_000));
  assert.notEqual(cases[0].text, cases[1].text);
});
