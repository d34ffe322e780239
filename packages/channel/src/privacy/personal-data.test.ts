import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findPersonalData } from "./personal-data.ts";

const found = (text: string): string[] => [...findPersonalData(text)].sort();

test("findPersonalData finds a NIK with or without separators, and in full-width and Arabic digits", () => {
  const digit = fc.constantFrom(..."0123456789");
  const script = fc.constantFrom(
    (n: string) => n,
    (n: string) => "０１２３４５６７８９"[Number(n)],
    (n: string) => "٠١٢٣٤٥٦٧٨٩"[Number(n)],
  );
  const between = fc.constantFrom("", "", "", " ", ".", "-", "\u200b");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(digit, between), { minLength: 16, maxLength: 16 }),
      script,
      (digits, write) => {
        const text = digits.map(([one, gap], index) => `${write(one)}${index < 15 ? gap : ""}`).join("");
        assert.ok(findPersonalData(`NIK saya ${text}, mohon dibantu.`).has("nik"), text);
      },
    ),
  );
});

test("findPersonalData finds telephone numbers and email addresses in all common notations", () => {
  for (const text of [
    ..."0812-3456-7890|+62 812 3456 7890|081234567890|62 812.3456.7890|(022) 4206190|021-500-171-00".split(
      "|",
    ),
    ..."ayu@example.org|AYU.SARI+1@contoh.go.id|ayu (at) example.org|ayu[at]gmail.com".split("|"),
  ])
    assert.deepEqual(found(`Hubungi ${text} ya`), ["contact"], text);
});

test("findPersonalData does not report addresses, amounts, dates, tracking IDs or other ordinary numbers", () => {
  for (const text of [
    ..."Jl. Braga 12, RT 03/RW 05, Bandung 40111|Rp1.500.000 untuk 3 orang|Sejak 20-11-2026 pukul 19.30".split(
      "|",
    ),
    ..."Laporan K7M-2QF-9XK|Bus 08 @ Terminal Leuwipanjang|KM 12+300 arah Jakarta|Perda 11/2019 pasal 5".split(
      "|",
    ),
  ])
    assert.deepEqual(found(text), [], text);
});
