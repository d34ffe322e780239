import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { agencies } from "@lapor/directory";
import fc from "fast-check";
import { textLimits } from "../src/operations/get-channel.ts";
import { suggest } from "../src/routing.ts";

const site = "pemkot-bandung";
const first = (text: string, regionCode?: string, siteAgencyId = site): string | undefined =>
  suggest({ text, regionCode, siteAgencyId })[0]?.agencyId;

test("a road is the local government's, a national road the ministry's", () => {
  assert.equal(first("Jalan berlubang di depan pasar"), "pemkot-bandung");
  assert.equal(first("Jalan nasional rusak parah di Cileunyi, aspal hancur"), "kemenpupr");
});

test("the place decides which local government, not the site", () => {
  assert.equal(first("Jalan rusak dan berlubang", "34.04"), "pemkab-sleman");
  assert.equal(first("Jalan rusak dan berlubang", "31.71"), "pemprov-dki-jakarta");
});

test("words that say nothing leave the report with the site's own agency, and say so", () => {
  const [only, ...others] = suggest({ text: "xyz qwerty", siteAgencyId: site });
  assert.deepEqual([only?.agencyId, only?.reason, others], [site, "site", []]);
});

test("a chosen category counts", () => {
  const found = suggest({ text: "mohon bantuannya", categoryId: "jalan", siteAgencyId: site });
  assert.deepEqual([found[0]?.agencyId, found[0]?.reason], [site, "category"]);
});

test("any text gets at most three agencies of the directory, each once, the best first", () => {
  const ids = new Set(agencies.map(({ id }) => id));
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...agencies.map(({ id }) => id)), (text, siteAgencyId) => {
      const found = suggest({ text, siteAgencyId });
      assert.ok(found.length >= 1 && found.length <= 3);
      assert.equal(new Set(found.map(({ agencyId }) => agencyId)).size, found.length);
      assert.ok(found.every(({ agencyId, score }) => ids.has(agencyId) && score > 0 && score <= 1));
      assert.deepEqual(
        found.map(({ score }) => score),
        found.map(({ score }) => score).sort((a, b) => b - a),
      );
    }),
  );
});

test("the lengths that getChannel tells are those of the contract", () => {
  const contract = readFileSync(new URL(import.meta.resolve("@lapor/openapi/openapi.yaml")), "utf8");
  const newReport = contract.slice(contract.indexOf("    NewReport:"));
  const [, titleMin, titleMax] =
    /title:\s+type: string\s+minLength: (\d+)\s+maxLength: (\d+)/.exec(newReport) ?? [];
  const [, bodyMin, bodyMax] =
    /body:\s+type: string\s+minLength: (\d+)\s+maxLength: (\d+)/.exec(newReport) ?? [];
  assert.deepEqual([titleMin, titleMax, bodyMin, bodyMax].map(Number), Object.values(textLimits));
});
