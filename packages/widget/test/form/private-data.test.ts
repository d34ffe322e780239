import assert from "node:assert/strict";
import { test } from "node:test";
import { findPrivateData, maskPrivateData } from "../../src/values/private-data.ts";

const found = (text: string) =>
  findPrivateData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test("an identity number is recognized by its date of birth, including the encoding for women", () => {
  assert.deepEqual(found("NIK saya 3273011505900001."), ["nik 3273011505900001"]);
  assert.deepEqual(found("NIK 3273015505900001"), ["nik 3273015505900001"]);
  assert.deepEqual(found("3273 0115 0590 0001"), ["nik 3273 0115 0590 0001"]);
});

test("sixteen digits without a valid birth date or check digit are ignored", () => {
  assert.deepEqual(found("Nomor resi 3273019913900002"), []);
  assert.deepEqual(found("Nomor resi 4111111111111112"), []);
});

test("a card number is recognized by its check digit, even in groups of four", () => {
  assert.deepEqual(found("kartu 4111 1111 1111 1111 saya"), ["card 4111 1111 1111 1111"]);
  assert.deepEqual(found("5500-0000-0000-0004"), ["card 5500-0000-0000-0004"]);
});

test("phone numbers are recognized in the usual spellings", () => {
  for (const number of [
    "081234567890",
    "0812-3456-7890",
    "0812 3456 7890",
    "+62 812 3456 7890",
    "+6281234567890",
    "6281234567890",
    "(022) 4231234",
    "022-4231234",
  ])
    assert.deepEqual(
      findPrivateData(`Hubungi ${number} ya`).map(({ kind }) => kind),
      ["phone"],
      number,
    );
});

test("an email address is recognized without the full stop that follows it", () => {
  assert.deepEqual(found("Balas ke ayu.lestari+lapor@contoh.co.id."), [
    "email ayu.lestari+lapor@contoh.co.id",
  ]);
});

test("ordinary sentences with dates, prices, road names and quantities contain no private data", () => {
  for (const text of [
    "Lubang di Jl. Braga No. 12 sejak 20-01-2026, sudah dua motor jatuh.",
    "Sejak 24/11/2026 pukul 08.30 sampai 17.00 WIB listrik padam.",
    "Saya diminta membayar Rp1.500.000 padahal tarifnya Rp 350.000,00.",
    "Biaya Rp 12.500.000 untuk 1.200 meter persegi tidak wajar.",
    "Jalan Nasional III km 112+500, RT 03/RW 012, kode pos 40111.",
    "Bus TransJakarta koridor 13 nomor B 7001 TGB terlambat 45 menit.",
    "Tahun 2023 2024 2025 2026 selalu banjir setinggi 150 cm.",
    "Surat nomor 470/1234/DISDUK/2026 belum selesai sejak 2025-12-31.",
    "Ukuran 10 x 20 x 30 cm, koordinat -6.917464, 107.619123.",
    "Anggaran 2026 sebesar Rp 1.234.567.890.123 belum dicairkan.",
    "Pelanggan nomor 512345678901 belum mendapat air sejak 3 hari.",
    "Akun @pemkotbandung tidak membalas pesan kami.",
  ])
    assert.deepEqual(found(text), [], text);
});

/**
 * Creates a generator of pseudo-random numbers. They are the same on every run, so a failure can be
 * reproduced.
 */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  ..." .,-/+@()\n0123456789",
  ..."aeiouknt",
  "Jalan ",
  "🙂",
  "é",
  "0812 3456 7890",
  "+62",
  "3273011505900001",
  "4111 1111 1111 1111",
  "ayu@contoh.id",
  "Rp1.500.000",
];

test("masking does not change the length or anything outside the private data", () => {
  const random = createRandom(7);
  for (let turn = 0; turn < 20_000; turn++) {
    const text = Array.from({ length: random(30) }, () => pieces[random(pieces.length)]).join("");
    const finds = findPrivateData(text);
    const masked = maskPrivateData(text);
    assert.equal(masked.length, text.length, text);
    let at = 0;
    for (const { start, end } of finds) {
      assert.ok(start >= at && end > start, `finds are in order and do not overlap: ${text}`);
      assert.equal(masked.slice(at, start), text.slice(at, start), text);
      assert.equal(masked.slice(start, end), "*".repeat(end - start), text);
      at = end;
    }
    assert.equal(masked.slice(at), text.slice(at), text);
  }
});

test("a private number is recognized anywhere in a sentence", () => {
  const random = createRandom(11);
  const words = [
    "Tolong",
    "hubungi",
    "saya,",
    "di",
    "rumah",
    "sejak",
    "kemarin",
    "🙂",
    "(segera)",
    "Bandung.",
  ];
  const secrets = ["0812 3456 7890", "3273011505900001", "4111-1111-1111-1111", "ayu@contoh.id"];
  for (let turn = 0; turn < 2000; turn++) {
    const some = () => Array.from({ length: random(6) }, () => words[random(words.length)]).join(" ");
    const secret = secrets[random(secrets.length)]!;
    const text = `${some()} ${secret} ${some()}`;
    assert.ok(!maskPrivateData(text).includes(secret), text);
    assert.equal(findPrivateData(text).length, 1, text);
  }
});
