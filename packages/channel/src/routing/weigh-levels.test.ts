import assert from "node:assert/strict";
import { test } from "node:test";
import { findAgency } from "@lapor/directory";
import { levelsNamed } from "./text/levels-named.ts";
import { levelFactorsOf, localGovernmentsNamed } from "./weigh-levels.ts";

const named = levelsNamed("dinas diam saja");
const asked = levelsNamed("mohon dinas turun");
const national = levelsNamed("kata kementerian");
const none = levelsNamed("gelap");
const factor = (
  levels: typeof none,
  siteId: string | undefined,
  agencyId: string,
  regionCode = "33.05",
): number =>
  levelFactorsOf(levels, siteId === undefined ? undefined : findAgency(siteId), regionCode)(agencyId);

test("every local government gains weight on a national site, but only the site's own government on a local site", () => {
  for (const [siteId, agencyId] of [
    ["kemenpu", "pemkab-kebumen"],
    ["pemkab-kebumen", "pemkab-kebumen"],
  ] as const) {
    const factors = [none, named, asked].map((levels) => factor(levels, siteId, agencyId));
    assert.equal(factors[0], 1);
    assert.ok((factors[1] as number) > 1 && (factors[2] as number) > (factors[1] as number), siteId);
  }
  for (const levels of [none, named, asked]) {
    assert.equal(factor(levels, "pemkab-kebumen", "pemprov-jawa-tengah"), 1);
    assert.equal(factor(levels, "kemenpu", "kemenhub"), 1);
    assert.equal(factor(levels, undefined, "pemkab-kebumen"), 1);
  }
});

test("the regency of the place gains weight on its province's site, unless only the province is named", () => {
  const ofBoth = (text: string) =>
    ["pemkab-kebumen", "pemprov-jawa-tengah"].map((id) =>
      factor(levelsNamed(text), "pemprov-jawa-tengah", id),
    );
  const [regency = 0, province = 0] = ofBoth("bupati diam saja");
  assert.ok(regency > province && province > 1);
  const [withOffice, withProvince] = [ofBoth("dinas diam saja"), ofBoth("gubernur dan bupati diam saja")];
  for (const [one, other] of [withOffice, withProvince]) assert.equal(one, other);
  const [none, all = 0] = ofBoth("gubernur diam saja");
  assert.ok(none === 1 && all > 1);
});

test("districts and villages of Jakarta count as part of its government", () => {
  const id = "pemprov-dki-jakarta";
  assert.equal(factor(levelsNamed("lurah diam saja"), id, id, "31.71"), factor(named, id, id, "31.71"));
});

test("national agencies gain weight only on a local site", () => {
  assert.ok(factor(national, "pemkab-kebumen", "kemenhub") > 1);
  assert.equal(factor(national, "pemkab-kebumen", "pemkab-kebumen"), 1);
  assert.equal(factor(national, "kemenpu", "kemenhub"), 1);
});

test("each named government of the place is found once, and a request to it weighs more", () => {
  const ids = (text: string, regionCode?: string): string[] =>
    localGovernmentsNamed(levelsNamed(text), regionCode).map(({ agencyId }) => agencyId);
  assert.deepEqual(ids("bupati diam", "33.05"), ["pemkab-kebumen"]);
  assert.deepEqual(ids("gubernur diam", "33.05"), ["pemprov-jawa-tengah"]);
  assert.deepEqual(ids("bupati dan gubernur diam", "33.05"), ["pemkab-kebumen", "pemprov-jawa-tengah"]);
  assert.deepEqual(ids("lurah dan gubernur diam", "31.71"), ["pemprov-dki-jakarta"]);
  assert.deepEqual([ids("gelap", "33.05"), ids("bupati diam")], [[], []]);
  const [gain, more] = [named, asked].map((levels) => localGovernmentsNamed(levels, "33.05")[0]?.gain ?? 0);
  assert.ok(gain !== undefined && more !== undefined && gain > 0 && more > gain);
});
