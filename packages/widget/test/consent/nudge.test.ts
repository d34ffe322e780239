import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBeRisky } from "../../src/form/risk/nudge.ts";
import { callsFor, isDangerous, isRisky, risky } from "../../src/form/risk/risk-offers.ts";

test("words of bribes, violence, abuse or retaliation are risky for the reporter", () => {
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

test("words of violence or a threat tell of danger, other risky words do not", () => {
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

test("the numbers to call follow what the text says, the police first", () => {
  for (const [text, calls] of [
    ["Korban KDRT: istri dipukul sampai luka", ["danger", "injured", "violence"]],
    ["Satpam memukul pedagang", ["danger"]],
    ["Guru melakukan pelecehan", ["violence"]],
    ["Saya diancam setelah melapor", ["danger", "threatened"]],
    ["Petugas meminta uang pelicin kepada istri saya", []],
  ] as const)
    assert.deepEqual(callsFor(text), calls, text);
});

test("a time of day, a payment and everyday words are not", () => {
  for (const text of [
    "Lampu jalan mati sejak pukul 22.00 WIB.",
    "Pukul 7 pagi jalan sudah macet",
    "Setoran pajak lewat bank gagal terus",
    "Jalan berlubang di depan pasar",
    "",
  ])
    assert.ok(!isRisky(text), text);
});

test("every risky word loads the part that offers protection", () => {
  const words = risky.source.replace(/^\\b\(|\)\\b$/g, "").split("|");
  assert.ok(words.length > 40);
  for (const word of words.map((each) => each.replace("\\w*", "").replace(" ?", "")))
    assert.ok(isRisky(word) && mayBeRisky(`Ada ${word} di sini`), word);
});
