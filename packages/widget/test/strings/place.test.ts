import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { test } from "node:test";
import { coordinatesInWords } from "../../src/geolocation/coordinates-in-words.ts";
import { extra as extraEnglish, late as lateEnglish } from "../../src/strings/en/form.ts";
import { extra, late } from "../../src/strings/id/form.ts";

const indonesian = { place: { ...late.place, ...extra.place } };
const english = { place: { ...lateEnglish.place, ...extraEnglish.place } };
const letters = ["LU", "LS", "BT", "BB"] as const;

test("coordinates use the language's number format, with letters instead of signs", () => {
  const braga = { latitude: -6.917464, longitude: 107.619125 };
  equal(indonesian.place.coordinates(braga), "6,917464° LS, 107,619125° BT");
  equal(english.place.coordinates(braga), "6.917464° S, 107.619125° E");
  equal(coordinatesInWords({ latitude: 0, longitude: -0.5 }, "id", letters), "0° LU, 0,5° BB");
});

test("the sentence about a point states the accuracy only if it is known", () => {
  equal(indonesian.place.attached(), "Titik lokasi ditambahkan.");
  equal(indonesian.place.attached(12), "Titik lokasi ditambahkan, ketelitian ± 12 meter.");
  match(english.place.rough(2500), /± 2,500 metres.*address/);
});

test("every sentence about a missing location or map refers to the address field", () => {
  for (const [words, address] of [
    [indonesian.place, /alamat/],
    [english.place, /address/],
  ] as const)
    for (const sentence of [...Object.values(words.refusals), words.mapFailed]) match(sentence, address);
});

test("no sentence is identical in Indonesian and English", () => {
  const words = (strings: object): string[] =>
    Object.values(strings).flatMap((value) =>
      typeof value === "string" ? value : typeof value === "object" ? words(value) : [],
    );
  const inEnglish = new Set(words(english.place));
  deepEqual(
    words(indonesian.place).filter((sentence) => inEnglish.has(sentence)),
    [],
  );
  for (const sentence of words(indonesian.place))
    doesNotMatch(sentence, /\b(kamu|anda)\b/, "citizens are addressed as Anda");
});
