import assert from "node:assert/strict";
import { test } from "node:test";
import { formEn } from "../src/strings/form-en.ts";
import { formId } from "../src/strings/form-id.ts";
import { receiptEn } from "../src/strings/report-en.ts";
import { receiptId } from "../src/strings/report-id.ts";
import { statusEn } from "../src/strings/status-en.ts";
import { statusId } from "../src/strings/status-id.ts";

/** Every text with its path; functions are told with samples. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const sample = /^\.(fieldFaults|place\.pick)/.test(path)
      ? [
          { label: "Judul", ask: "Isi judul" },
          { min: 5, max: 9 },
        ]
      : [2, "10 MB", "JPEG"];
    return [[path, String(value(...sample))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

for (const [name, strings] of Object.entries({ formId, formEn, receiptId, receiptEn, statusId, statusEn }))
  test(`${name} says something everywhere and leaves no hole in a sentence`, () => {
    for (const [path, text] of texts(strings)) {
      assert.ok(text.trim().length > 0, path);
      assert.doesNotMatch(text, /undefined|NaN|\[object/, path);
    }
  });

test("both languages have the same texts", () => {
  const paths = (strings: object) => texts(strings).map(([path]) => path);
  assert.deepEqual(paths(formEn), paths(formId));
  assert.deepEqual(paths(statusEn), paths(statusId));
});

test("nobody is told of a channel: to a citizen the word means television", () => {
  for (const strings of [formId, formEn, statusId, statusEn])
    for (const [path, text] of texts(strings)) assert.doesNotMatch(text, /kanal|channel/i, path);
});

test("an agency that assigns a report to its own officer does not pass it to itself", () => {
  const city = "Pemerintah Kota Bandung";
  assert.equal(
    statusId.kinds.assigned(city, city),
    `${city} menugaskan petugas untuk menangani laporan ini.`,
  );
  assert.equal(statusEn.kinds.assigned(city, city), `${city} assigned an officer to this report.`);
  assert.equal(
    statusId.kinds.assigned(statusId.actors.national_triage, city),
    `${statusId.actors.national_triage} meneruskan laporan ke ${city}.`,
  );
});

test("each fault is told as a whole sentence", () => {
  for (const [path, text] of [...texts(formId.faults), ...texts(formEn.faults)])
    assert.match(text, /^[A-Z].*\.$/, path);
});
