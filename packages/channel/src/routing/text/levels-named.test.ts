import assert from "node:assert/strict";
import { test } from "node:test";
import { levelsNamed } from "./levels-named.ts";

const none = { regency: false, province: false, local: false, national: false, asksLocal: false };

test("the governments of regencies and cities are found, and so are their departments", () => {
  for (const text of [
    "kata Pemkab sudah turun",
    "jalan kabupaten rusak",
    "insentif dari kabupaten",
    "Wali Kota sudah berjanji",
  ])
    assert.deepEqual(levelsNamed(text), { ...none, regency: true }, text);
});

test("offices and regulations that both a regency and a province can have are found", () => {
  for (const text of ["dinas diam saja", "melanggar perda", "aset daerah", "kata Pemda"])
    assert.deepEqual(levelsNamed(text), { ...none, local: true }, text);
});

test("a mention of a provincial government is found, but a province named only as a place is not", () => {
  for (const text of ["program Pak Gubernur", "bantuan Pemprov", "bantuan dari provinsi"])
    assert.deepEqual(levelsNamed(text), { ...none, province: true }, text);
  assert.deepEqual(levelsNamed("di Provinsi Banten"), none);
});

test("a request to a local government is found, even if the word could be a place name elsewhere", () => {
  for (const text of [
    "Mohon Pemkab turun",
    "minta tolong kepada bapak dari dinas",
    "harap gubernur turun",
    "supaya kabupaten memperbaiki",
    "Semoga pihak kota segera datang",
  ])
    assert.ok(levelsNamed(text).asksLocal, text);
});

test("no request is found across sentences, at a distance, or without request words", () => {
  for (const text of [
    "Mohon maaf. Kabupaten Sleman jauh",
    "Sudah mohon. Kabupaten Sleman jauh",
    "mohon segera diperbaiki satu dua tiga empat lima kabupaten",
    "Kabupaten Sleman rusak, mohon",
    "memintal kabupaten",
  ])
    assert.ok(!levelsNamed(text).asksLocal, text);
});

test("the national government and its departments are found", () => {
  for (const text of [
    "bantuan pusat",
    "surat ke Kementerian",
    "izin dari Kemenkes",
    "balai besar wilayah sungai",
  ])
    assert.deepEqual(levelsNamed(text), { ...none, national: true }, text);
});

test("a longer word that contains the word for a government, or the name of a regency, does not name a level of government", () => {
  for (const text of ["pusatnya di dinasti", "kotak saran", "Kabupaten Sleman", "kemenangan tim"])
    assert.deepEqual(levelsNamed(text), none, text);
});
