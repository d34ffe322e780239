import assert from "node:assert/strict";
import { test } from "node:test";
import { levelsNamed } from "./levels-named.ts";

const none = { regency: false, province: false, local: false, national: false, asksLocal: false };

test("finds governments of regencies and cities, and what belongs to them", () => {
  for (const text of [
    "kata Pemkab sudah turun",
    "jalan kabupaten rusak",
    "insentif dari kabupaten",
    "Wali Kota sudah berjanji",
  ])
    assert.deepEqual(levelsNamed(text), { ...none, regency: true }, text);
});

test("finds offices and rules that a regency and a province have", () => {
  for (const text of ["dinas diam saja", "melanggar perda", "aset daerah", "kata Pemda"])
    assert.deepEqual(levelsNamed(text), { ...none, local: true }, text);
});

test("finds the government of a province, but not a province as a place", () => {
  for (const text of ["program Pak Gubernur", "bantuan Pemprov", "bantuan dari provinsi"])
    assert.deepEqual(levelsNamed(text), { ...none, province: true }, text);
  assert.deepEqual(levelsNamed("di Provinsi Banten"), none);
});

test("finds requests to local governments, which may be a name of a place elsewhere", () => {
  for (const text of [
    "Mohon Pemkab turun",
    "minta tolong kepada bapak dari dinas",
    "harap gubernur turun",
    "supaya kabupaten memperbaiki",
    "Semoga pihak kota segera datang",
  ])
    assert.ok(levelsNamed(text).asksLocal, text);
});

test("finds no request in another sentence, far away, or without words of one", () => {
  for (const text of [
    "Mohon maaf. Kabupaten Sleman jauh",
    "Sudah mohon. Kabupaten Sleman jauh",
    "mohon segera diperbaiki satu dua tiga empat lima kabupaten",
    "Kabupaten Sleman rusak, mohon",
    "memintal kabupaten",
  ])
    assert.ok(!levelsNamed(text).asksLocal, text);
});

test("finds the national government and what belongs to it", () => {
  for (const text of [
    "bantuan pusat",
    "surat ke Kementerian",
    "izin dari Kemenkes",
    "balai besar wilayah sungai",
  ])
    assert.deepEqual(levelsNamed(text), { ...none, national: true }, text);
});

test("finds no level in names that only contain such words", () => {
  for (const text of ["pusatnya di dinasti", "kotak saran", "Kabupaten Sleman", "kemenangan tim"])
    assert.deepEqual(levelsNamed(text), none, text);
});
