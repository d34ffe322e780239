import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hasSought, matterOf, publicWords, soughtPublicWords } from "./public-words.ts";

function isFound(text: string, typed: string): boolean {
  const words = new Set(publicWords(text));
  const sought = soughtPublicWords(typed);
  return sought.length > 0 && sought.every((word) => hasSought(words, word));
}

/** Word families: each contains the inflected forms of one root. */
const families = [
  ["baik", "perbaikan", "diperbaiki", "memperbaiki", "perbaiki", "perbaikannya"],
  ["lubang", "berlubang", "melubangi", "bolong"],
  ["tambal", "menambal", "ditambal", "penambalan"],
  ["angkut", "mengangkut", "diangkut", "pengangkutan"],
  ["kirim", "mengirim", "dikirim", "pengiriman", "kirimkan"],
  ["layan", "pelayanan", "layanan", "melayani", "dilayani"],
  ["bersih", "kebersihan", "membersihkan", "pembersihan"],
  ["rusak", "kerusakan", "merusak"],
  ["sapu", "menyapu", "penyapu"],
  ["buang", "membuang", "dibuang", "pembuangan"],
  ["pungut", "memungut", "pungutan", "pemungutan"],
  ["izin", "perizinan", "izinnya"],
  ["lapor", "laporan", "pelaporan", "melaporkan", "dilaporkan"],
  ["terang", "penerangan", "menerangi"],
  ["jalan", "jalanan", "jln", "jl", "JALAN", "jalannya"],
];

test("a search for any form of a word finds every form of that word and no form of another word", () => {
  for (const family of families)
    for (const word of family)
      for (const other of families)
        for (const typed of other)
          assert.equal(isFound(`Mohon ${word} segera`, typed), family === other, `${word} by ${typed}`);
});

test("a search finds a text by any of its meaningful words, or by the beginning of one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[\p{L}\p{N}]{3,80}$/u), { minLength: 1, maxLength: 6 }),
      (words) => {
        const text = words.join(" ");
        fc.pre(soughtPublicWords(text).length > 0);
        assert.ok(isFound(text, text), text);
        for (const { beginning } of soughtPublicWords(text)) {
          assert.ok(beginning === undefined || isFound(text, beginning), beginning);
          const cut = [...(beginning ?? "")].slice(0, 3).join("");
          if (soughtPublicWords(cut).length > 0) assert.ok(isFound(text, cut), cut);
        }
      },
    ),
  );
});

test("searches ignore stop words, as the index does", () => {
  assert.deepEqual(soughtPublicWords("yang di dan ke ?!"), []);
  assert.ok(isFound("Jalan rusak", "jalan yang rusak"));
  assert.equal(soughtPublicWords(Array.from({ length: 30 }, (_, n) => `kata${n}`).join(" ")).length, 10);
});

test("matterOf returns the meaningful words of a text without repetition, longest first", () => {
  assert.deepEqual(matterOf("Penambalan jalan dan JALAN yang di jln sudah ditambal", 8), [
    ["tambal"],
    ["jalan"],
  ]);
  assert.equal(matterOf("satu dua tiga empat lima enam tujuh lapan sembilan sepuluh", 3).length, 3);
  assert.deepEqual(matterOf("yang di ke", 8), []);
});
