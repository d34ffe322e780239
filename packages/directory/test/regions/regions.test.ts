import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findRegion,
  findVillage,
  listRegionChildren,
  localGovernmentOf,
  type Region,
  regionPath,
  searchRegions,
  timeZoneOf,
} from "../../src/index.ts";

const childrenOfAll = async (parents: readonly Region[]) =>
  (await Promise.all(parents.map((parent) => listRegionChildren(parent.code)))).flat();

const provinces = await listRegionChildren(null);
const regencies = await childrenOfAll(provinces);
const districts = await childrenOfAll(regencies);
const villages = await childrenOfAll(districts);

test("the data contains 38 provinces, 514 regencies and cities, 7,285 districts and 83,762 villages", () => {
  assert.deepEqual(
    [provinces.length, regencies.length, districts.length, villages.length],
    [38, 514, 7285, 83762],
  );
  const all = [...provinces, ...regencies, ...districts, ...villages];
  assert.equal(new Set(all.map((region) => region.code)).size, all.length);
});

test("each region can be found by its code and belongs to an existing parent", async () => {
  for (const region of [...provinces, ...regencies, ...districts]) {
    assert.equal(findRegion(region.code), region);
    assert.equal(region.parentCode, region.code.includes(".") ? region.code.replace(/\.\d+$/, "") : null);
    if (region.parentCode !== null) assert.ok(findRegion(region.parentCode), region.code);
  }
  for (const village of villages) {
    assert.match(village.code, /^\d\d\.\d\d\.\d\d\.\d{4}$/);
    assert.equal(findRegion(village.parentCode ?? "")?.level, "district", village.code);
  }
  for (const village of villages.filter((_, index) => index % 997 === 0)) {
    assert.deepEqual(await findVillage(village.code), village);
  }
});

test("regions have their common names", async () => {
  assert.equal(findRegion("31")?.name, "DKI Jakarta");
  assert.equal(findRegion("34")?.name, "DI Yogyakarta");
  assert.deepEqual(findRegion("32.73"), {
    code: "32.73",
    name: "Kota Bandung",
    level: "city",
    parentCode: "32",
  });
  assert.equal(findRegion("32.04")?.name, "Kabupaten Bandung");
  assert.equal(findRegion("63.02")?.level, "regency", "Kabupaten Kotabaru is no city");
  assert.equal(findRegion("35.29.22")?.name, "Ra'as");
  assert.equal((await findVillage("11.01.01.2001"))?.name, "Keude Bakongan");
  assert.equal((await findVillage("11.01.01.2015"))?.name, "Darul Ikhsan", "a number that does not follow");
  for (const region of [...provinces, ...regencies, ...districts, ...villages]) {
    assert.match(region.name, /^[A-Z0-9][^|:`"’*\n]*$/i, region.code);
    assert.doesNotMatch(region.name, /^[a-z]|^\s|\s$|\s\s/, region.code);
  }
});

test("each regency and city has a responsible government", () => {
  for (const region of regencies) assert.ok(localGovernmentOf(region.code), region.code);
});

test("dots in codes are optional, and an invalid code finds nothing", async () => {
  assert.equal(findRegion("327302")?.name, "Coblong");
  assert.equal(findRegion(" 32-73 ")?.name, "Kota Bandung");
  for (const code of ["", "3", "327", "99", "32.73.99", "Bandung", "32.73.02.1001"]) {
    assert.equal(findRegion(code), undefined, code);
  }
  for (const code of ["", "32", "32.73", "99.99.99.9999", "32.73.02.9999", "Coblong"]) {
    assert.equal(await findVillage(code), undefined, code);
  }
  assert.deepEqual(await listRegionChildren("99"), []);
  assert.deepEqual(await listRegionChildren("32.73.02.1001"), []);
});

test("a region's path runs from its province to its parent", () => {
  const names = (code: string) => regionPath(code).map((region) => region.name);
  assert.deepEqual(names("32.73.02.1001"), ["Jawa Barat", "Kota Bandung", "Coblong"]);
  assert.deepEqual(names("32.73.02"), ["Jawa Barat", "Kota Bandung"]);
  assert.deepEqual(names("32"), []);
  assert.deepEqual(names("99.01.01"), []);
});

test("searchRegions respects parent, level and limit", () => {
  assert.ok(searchRegions("bandung", { level: "city" }).every((region) => region.level === "city"));
  assert.deepEqual(
    searchRegions("bandung", { parentCode: "35" }).map((region) => region.code.slice(0, 2)),
    searchRegions("bandung", { parentCode: "35" }).map(() => "35"),
  );
  assert.equal(searchRegions("bandung", { parentCode: "3273" })[0]?.parentCode, "32.73");
  assert.equal(searchRegions("k", { limit: 3 }).length, 3);
  assert.equal(searchRegions("", { parentCode: "32.73", limit: 100 }).length, 30);
  assert.deepEqual(searchRegions("bandung", { level: "village" }), []);
  assert.deepEqual(searchRegions("bandung", { parentCode: "x" }), []);
  assert.deepEqual(searchRegions("bandung", { limit: 0 }), []);
});

test("every province has the time zone that the law assigns to it", () => {
  const zones = {
    "Asia/Jakarta": "11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62",
    "Asia/Makassar": "51 52 53 63 64 65 71 72 73 74 75 76",
    "Asia/Jayapura": "81 82 91 92 93 94 95 96",
  };
  const expected = Object.entries(zones).flatMap(([zone, codes]) =>
    codes.split(" ").map((code) => [code, zone]),
  );
  assert.deepEqual(
    provinces.map((province) => [province.code, timeZoneOf(province.code)]),
    expected.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
  assert.equal(timeZoneOf("62.71"), "Asia/Jakarta", "Palangkaraya");
  assert.equal(timeZoneOf("96.71.01.1001"), "Asia/Jayapura", "Sorong");
  assert.throws(() => timeZoneOf("99"), /RangeError: No time zone is known for the region code "99"/);
});
