import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlace } from "./find-place.ts";

const bandung = { siteAgencyId: "pemkot-bandung" };

test("the given region is used, and a different place named in the text is returned as `differs`", () => {
  const given = { ...bandung, regionCode: "32.73" };
  assert.deepEqual(findPlace("jalan rusak", given), { regionCode: "32.73", source: "given" });
  assert.deepEqual(findPlace("jalan rusak di Kabupaten Sleman", given), {
    regionCode: "32.73",
    source: "given",
    differs: "34.04",
  });
});

test("places that contain each other, and places within DKI Jakarta, do not contradict each other", () => {
  assert.deepEqual(
    findPlace("jalan di Jawa Barat", { ...bandung, regionCode: "32.73.01" })?.differs,
    undefined,
  );
  assert.deepEqual(
    findPlace("macet di Jakarta Selatan", { ...bandung, regionCode: "31.71" })?.differs,
    undefined,
  );
});

test("without a given region, the place in the text is used, or else the site's region", () => {
  assert.deepEqual(findPlace("jalan rusak di Kabupaten Sleman", bandung), {
    regionCode: "34.04",
    source: "text",
    differs: "32.73",
  });
  assert.deepEqual(findPlace("jalan di Kabupaten Garut rusak", { siteAgencyId: "pemprov-jawa-barat" }), {
    regionCode: "32.05",
    source: "text",
  });
  assert.deepEqual(findPlace("dari Kota Bandung ke Kota Cimahi macet", bandung), {
    regionCode: "32.73",
    source: "text",
  });
  assert.deepEqual(findPlace("jalan rusak", bandung), { regionCode: "32.73", source: "site" });
  assert.equal(findPlace("jalan rusak", { siteAgencyId: "pln" }), undefined);
});

test("an ambiguous place name never overrides the site's region, but is returned as `differs`", () => {
  assert.deepEqual(findPlace("banjir Cimahi lagi", bandung), {
    regionCode: "32.73",
    source: "site",
    differs: "32.77",
  });
  assert.deepEqual(findPlace("banjir Cimahi lagi", { siteAgencyId: "pln" }), {
    regionCode: "32.77",
    source: "text",
  });
  assert.deepEqual(findPlace("banjir Cimahi lagi", { siteAgencyId: "pemprov-jawa-barat" }), {
    regionCode: "32.77",
    source: "text",
  });
  assert.deepEqual(findPlace("sampah di Cimahi", bandung), {
    regionCode: "32.77",
    source: "text",
    differs: "32.73",
  });
  for (const text of ["Jalan Jakarta berlubang", "rumah makan Padang", "soto Lamongan di trotoar"])
    assert.deepEqual(findPlace(text, bandung), { regionCode: "32.73", source: "site" }, text);
});
