import assert from "node:assert/strict";
import { test } from "node:test";
import { levelsNamed } from "./levels-named.ts";

test("finds local governments and what belongs to them", () => {
  for (const text of [
    "mohon Pemkab turun",
    "dinas diam saja",
    "jalan kabupaten rusak",
    "insentif dari kabupaten",
    "Wali Kota sudah berjanji",
  ])
    assert.deepEqual(levelsNamed(text), { local: true, national: false }, text);
});

test("finds the national government and what belongs to it", () => {
  for (const text of [
    "bantuan pusat",
    "surat ke Kementerian",
    "izin dari Kemenkes",
    "balai besar wilayah sungai",
  ])
    assert.deepEqual(levelsNamed(text), { local: false, national: true }, text);
});

test("finds no level in names that only contain such words", () => {
  for (const text of ["pusatnya di dinasti", "kotak saran", "Kabupaten Sleman", "kemenangan tim"])
    assert.deepEqual(levelsNamed(text), { local: false, national: false }, text);
});
