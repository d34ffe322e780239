import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeRisky } from "../../src/form/risk/nudge.ts";
import { callsFor, isDangerous, isRisky, risky } from "../../src/form/risk/risk-offers.ts";

test("a text about bribes, violence, abuse or retaliation is classified as risky for the reporter", () => {
  for (const text of [
    "Petugas meminta uang pelicin.",
    "Kepala sekolah melakukan PUNGLI",
    "Anak saya dipukuli penjaga",
    "Satpam memukul pedagang",
    "Ada pemukulan di kantor desa",
    "Saya diancam setelah melapor",
    "Pegawai itu melecehkan warga",
  ])
    assert.ok(isRisky(text), text);
});

test("a text about violence or a threat is classified as danger, and other risky texts are not", () => {
  for (const text of [
    "Anak saya dipukuli penjaga",
    "Saya diancam setelah melapor",
    "Ada pemukulan",
    "Korban KDRT",
  ])
    assert.ok(isDangerous(text), text);
  for (const text of ["Petugas meminta uang pelicin pukul 22.00", "Kepala sekolah melakukan pungli", ""])
    assert.ok(!isDangerous(text), text);
});

test("the text determines the emergency numbers, and the police always come first", () => {
  for (const [text, calls] of [
    ["Korban KDRT: istri dipukul sampai luka", ["danger", "injured", "violence"]],
    ["Satpam memukul pedagang", ["danger"]],
    ["Guru melakukan pelecehan", ["violence"]],
    ["Saya diancam setelah melapor", ["danger", "threatened"]],
    ["Petugas meminta uang pelicin kepada istri saya", []],
  ] as const)
    assert.deepEqual(callsFor(text), calls, text);
});

test("a time of day, a payment or everyday text is not classified as risky", () => {
  for (const text of [
    "Lampu jalan mati sejak pukul 22.00 WIB.",
    "Pukul 7 pagi jalan sudah macet",
    "Setoran pajak lewat bank gagal terus",
    "Jalan berlubang di depan pasar",
    "",
  ])
    assert.ok(!isRisky(text), text);
});

test("every risky text causes the form to load its protection part", () => {
  const words = risky.source.replace(/^\\b\(|\)\\b$/g, "").split("|");
  assert.ok(words.length > 40);
  for (const word of words.map((each) => each.replace("\\w*", "").replace(" ?", "")))
    assert.ok(isRisky(word) && mayBeRisky(`Ada ${word} di sini`), word);
});
