import assert from "node:assert/strict";
import { test } from "node:test";
import { createFreshValues, createTemplate, freshTokens } from "./fresh-values.ts";

const id = "01a2299a-6891-766d-b1fa-4af20a2e9858";
const otherId = "01a2299a-69a0-7dfb-b4fa-87ff57b990a3";
const site = "01a2299a-67d7-7272-8f65-ffe215c72ee6";
const hash = "5f06e58c5e1193e68fb9696c9a068fc53bdf3bec59f891154d7a10fd2911af6c";

test("tokens that two reports share are not fresh", () => {
  const first = [id, `submitReport:${site}`, "NKW-RDA-1S9", `\\x${hash}`, "jalan"];
  const again = [otherId, `submitReport:${site}`, "V24-55Q-CTF", `\\x${hash.replace("5f", "6f")}`, "jalan"];
  assert.deepEqual(freshTokens(first, again), [id, "NKW-RDA-1S9", hash]);
});

test("a new report keeps its text and gets its own ids, hash and tracking ID everywhere", () => {
  const { replaced, next } = createFreshValues([id, hash, "NKW-RDA-1S9"]);
  const values = [id, `{"id":"${id}","at":"NKW-RDA-1S9"}`, hash, "'1s9' 'jalan' 'nkw' 'nkwrda1s9' 'rda'"];
  const templates = values.map((value) => createTemplate(value, replaced));
  const [first, second] = [next(), next()].map((fresh) => ({
    trackingId: fresh.trackingId,
    values: templates.map((template) => template(fresh.values)),
  }));
  assert.match(first?.trackingId ?? "", /^[0-9A-F]{3}(-[0-9A-F]{3}){2}$/);
  assert.notEqual(first?.trackingId, second?.trackingId);
  for (const { trackingId, values: filled } of [first, second].filter((one) => one !== undefined)) {
    assert.deepEqual(JSON.parse(filled[1] as string), { id: filled[0], at: trackingId });
    assert.match(filled[0] as string, /^[0-9a-f]{8}-[0-9a-f]{4}(-[0-9a-f]{4}){2}-[0-9a-f]{12}$/);
    assert.notEqual(filled[0], id);
    assert.match(filled[2] as string, /^[0-9a-f]{64}$/);
    const [head = "", middle = "", tail = ""] = trackingId.toLowerCase().split("-");
    assert.equal(filled[3], `'${tail}' 'jalan' '${head}' '${head}${middle}${tail}' '${middle}'`);
  }
});
