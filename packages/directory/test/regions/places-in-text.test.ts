import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findRegion, placesInText } from "../../src/index.ts";

const codes = (text: string, nearCode?: string) =>
  placesInText(text, nearCode).map(({ region }) => region.code);

test("placesInText recognizes provinces, regencies, cities and their short forms", () => {
  const cases: [string, string[]][] = [
    ["jalan rusak di Kabupaten Sleman", ["34.04"]],
    ["banjir di jaksel lagi", ["31.74"]],
    ["Jawa Barat butuh air", ["32"]],
    ["kota Surabaya ke kota Malang", ["35.78", "35.73"]],
    ["macet dekat malioboro", ["34.71"]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(codes(text), expected, text);
});

test("everyday words count as places only if the text marks them as such", () => {
  for (const text of ["batu besar di jalan", "serang balik", "medan berat", "jalan rusak"])
    assert.deepEqual(codes(text), [], text);
  assert.deepEqual(codes("sampah menumpuk di kota Batu"), ["35.79"]);
});

test("street, dish, shop and institution names are not places", () => {
  for (const text of [
    "Jalan Jakarta berlubang",
    "jl. Surabaya macet",
    "jln raya Bogor banjir",
    "Gang Cimahi gelap",
    "rumah makan Padang itu buang limbah",
    "RM Padang tutup jalan",
    "warung Surabaya",
    "soto Lamongan di trotoar",
    "sate Madura, nasi Padang",
    "bank Jakarta antre",
    "Universitas Surabaya",
    "plat Jakarta",
    "stasiun Bekasi kotor",
    "terminal Bogor",
    "pasar Surabaya",
    "masjid Jakarta",
  ])
    assert.deepEqual(codes(text), [], text);
});

test("a name that is marked as a place is certain, and a bare name is not", () => {
  const sure = (text: string) => placesInText(text).map(({ region, sure }) => [region.code, sure]);
  const cases: [string, [string, boolean][]][] = [
    ["sampah di Cimahi", [["32.77", true]]],
    ["kab. Sleman gelap", [["34.04", true]]],
    ["kec. Coblong banjir", [["32.73.02", true]]],
    ["jalan di Yogyakarta rusak", [["34", true]]],
    ["jalan rusak Cimahi", [["32.77", false]]],
    ["jalan Malioboro kotor", [["34.71", false]]],
    ["rumah makan di Surabaya", [["35.78", true]]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(sure(text), expected, text);
});

test("nearby places disambiguate regions that share a name", () => {
  assert.deepEqual(codes("kabupaten bandung", "32.73"), ["32.04"]);
  const [bandung] = placesInText("warga bandung mengeluh");
  assert.equal(bandung?.region.code, "32.73");
});

test("placesInText returns only known regions and never throws, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const { region } of placesInText(text)) assert.equal(findRegion(region.code), region);
    }),
  );
});
