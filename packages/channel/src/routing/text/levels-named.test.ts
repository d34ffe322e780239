import assert from "node:assert/strict";
import { test } from "node:test";
import { levelsNamed } from "./levels-named.ts";

const none = { regency: false, province: false, local: false, national: false, asksLocal: false };

test("governments of regencies and cities are found, and their parts", () => {
  for (const text of [
    "kata Pemkab sudah turun",
    "jalan kabupaten rusak",
    "insentif dari kabupaten",
    "Wali Kota sudah berjanji",
  ])
    assert.deepEqual(levelsNamed(text), { ...none, regency: true }, text);
});

test("offices and rules that a regency and a province have are found", () => {
  for (const text of ["dinas diam saja", "melanggar perda", "aset daerah", "kata Pemda"])
    assert.deepEqual(levelsNamed(text), { ...none, local: true }, text);
});

test("a mention of a provincial government is found, but not a province that is named as a place", () => {
  for (const text of ["program Pak Gubernur", "bantuan Pemprov", "bantuan dari provinsi"])
    assert.deepEqual(levelsNamed(text), { ...none, province: true }, text);
  assert.deepEqual(levelsNamed("di Provinsi Banten"), none);
});

test("requests to local governments are found, which may be a name of a place elsewhere", () => {
  for (const text of [
    "Mohon Pemkab turun",
    "minta tolong kepada bapak dari dinas",
    "harap gubernur turun",
    "supaya kabupaten memperbaiki",
    "Semoga pihak kota segera datang",
  ])
    assert.ok(levelsNamed(text).asksLocal, text);
});

test("no request is found in another sentence, far away, or without words of one", () => {
  for (const text of [
    "Mohon maaf. Kabupaten Sleman jauh",
    "Sudah mohon. Kabupaten Sleman jauh",
    "mohon segera diperbaiki satu dua tiga empat lima kabupaten",
    "Kabupaten Sleman rusak, mohon",
    "memintal kabupaten",
  ])
    assert.ok(!levelsNamed(text).asksLocal, text);
});

test("the national government and its parts are found", () => {
  for (const text of [
    "bantuan pusat",
    "surat ke Kementerian",
    "izin dari Kemenkes",
    "balai besar wilayah sungai",
  ])
    assert.deepEqual(levelsNamed(text), { ...none, national: true }, text);
});

test("names that only contain such words name no level", () => {
  for (const text of ["pusatnya di dinasti", "kotak saran", "Kabupaten Sleman", "kemenangan tim"])
    assert.deepEqual(levelsNamed(text), none, text);
});
