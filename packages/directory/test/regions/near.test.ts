import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  findRegion,
  findVillage,
  listRegionDescendants,
  nearestPlace,
  regionPath,
  searchRegions,
  searchRegionsNear,
} from "../../src/index.ts";

const namesOf = async (query: string, near?: string) =>
  (await searchRegionsNear(query, { near, limit: 20 })).map(({ code, name }) => {
    const parent = regionPath(code).at(-1)?.name;
    return parent ? `${name}, ${parent}` : name;
  });

// A query, the user's region, and the result that must come first.
const firsts: [typed: string, near: string | undefined, first: string][] = [
  ["dago", "32.73", "Dago, Coblong"],
  ["braga", "32.73", "Braga, Sumur Bandung"],
  ["kel. braga", "32.73", "Braga, Sumur Bandung"],
  ["coblong", "32.73", "Coblong, Kota Bandung"],
  ["cobolng", "32.73", "Coblong, Kota Bandung"],
  ["sumur ban", "32.73", "Sumur Bandung, Kota Bandung"],
  ["pasar baru", "31", "Pasar Baru, Sawah Besar"],
  ["surabaya", "32.73", "Kota Surabaya, Jawa Timur"],
  ["cimahi", "32.73", "Kota Cimahi, Jawa Barat"],
  ["bandung", "32.73", "Kota Bandung, Jawa Barat"],
  ["bandung", "32.04", "Kabupaten Bandung, Jawa Barat"],
  ["sukamaju cianjur", undefined, "Sukamaju, Cianjur"],
  ["jakarta", "32.73", "DKI Jakarta"],
];

for (const [typed, near, first] of firsts)
  test(`"${typed}" typed ${near ? `in ${near}` : "anywhere"} finds ${first} first`, async () => {
    assert.equal((await namesOf(typed, near))[0], first);
  });

test("a distant region with a merely similar name is not found", async () => {
  for (const name of await namesOf("dago", "32.73")) assert.match(name, /^Dago/);
  for (const name of await namesOf("braga", "32.73")) assert.match(name, /^Braga/);
});

test("a city and a regency with the same name are listed together", async () => {
  assert.deepEqual((await namesOf("bandung", "32.73")).slice(0, 2), [
    "Kota Bandung, Jawa Barat",
    "Kabupaten Bandung, Jawa Barat",
  ]);
});

test("the full name of every village finds it in its own regency", async () => {
  const villages = (await listRegionDescendants("34.04")).filter(({ level }) => level === "village");
  assert.equal(villages.length, 86);
  for (const village of villages) {
    const found = await searchRegionsNear(village.name, { near: "34.04", limit: 100 });
    assert.ok(
      found.some(({ code }) => code === village.code),
      village.name,
    );
  }
});

test("searching never throws and returns only regions, whatever the text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ maxLength: 60 }),
      fc.constantFrom("32.73", "31", "99", undefined),
      async (text, near) => {
        for (const { code } of await searchRegionsNear(text, { near, limit: 5 }))
          assert.ok(findRegion(code) ?? (await findVillage(code)), code);
      },
    ),
    { numRuns: 300 },
  );
});

test("a two-letter prefix does not find villages, but a complete two-letter name does", async () => {
  assert.deepEqual(await searchRegionsNear("ci coblong", { level: "village" }), []);
  assert.equal((await searchRegionsNear("oo dompu", { level: "village" }))[0]?.name, "O'o");
});

test("searching villages never costs much more than searching the other regions", async () => {
  // The first letters of each text match thousands of villages. The other words match no region around them.
  const texts = ["s u k a m a j u x", "t a n j u n g z z", "suk zzz", "k a r a n g a n y a r q"];
  const cpuOf = async (search: (text: string) => unknown): Promise<number> => {
    for (const text of texts) await search(text);
    const before = process.threadCpuUsage();
    for (let round = 0; round < 5; round++) for (const text of texts) await search(text);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  const regions = await cpuOf((text) => searchRegions(text, { limit: 300 }));
  const villages = await cpuOf((text) => searchRegionsNear(text, { near: "32.73", limit: 300 }));
  assert.ok(villages < 25 * regions, `${villages} µs, for the other regions ${regions} µs`);
});

test("the descendants of a city are its districts, followed by their villages", async () => {
  const levels = (await listRegionDescendants("32.73")).map(({ level }) => level);
  assert.equal(levels.lastIndexOf("district"), 29);
  assert.equal(levels.filter((level) => level === "village").length, 151);
  assert.deepEqual(await listRegionDescendants("99"), []);
  assert.deepEqual(await listRegionDescendants("32.73.01.1001"), []);
});

const near: [where: string, latitude: number, longitude: number, code: string | undefined][] = [
  ["the town hall of Bandung", -6.9125, 107.6098, "32.73"],
  ["the town hall of Surabaya", -7.2592, 112.7471, "35.78"],
  ["the national monument", -6.1754, 106.8272, "31.71"],
  ["Kebayoran Baru", -6.2439, 106.7992, "31.74"],
  ["Tugu in Yogyakarta", -7.7829, 110.3671, "34.71"],
  ["Losari beach in Makassar", -5.1437, 119.4075, "73.71"],
  ["the Indian Ocean", -11, 100, undefined],
  ["Greenwich", 51.48, 0, undefined],
];

for (const [where, latitude, longitude, code] of near)
  test(`the nearest place to ${where} is in ${code ?? "no region"}`, async () => {
    const region = (await nearestPlace({ latitude, longitude }))?.region;
    assert.equal(region?.code.slice(0, 5), code);
  });

test("the nearest place is at most 50 km away, anywhere", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
      async (latitude, longitude) => {
        const place = await nearestPlace({ latitude, longitude });
        assert.ok(!place || (place.distance >= 0 && place.distance <= 50_000));
      },
    ),
  );
});
