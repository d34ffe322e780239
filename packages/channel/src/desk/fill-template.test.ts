import assert from "node:assert/strict";
import { test } from "node:test";
import { fillTemplate, unknownPlaceholders } from "./fill-template.ts";

const facts = { trackingId: "K7M-2QF-9XK", agency: "Pemerintah Kota Bandung", dueDate: "2026-11-07" };

test("fillTemplate replaces every occurrence of a placeholder", () => {
  assert.equal(
    fillTemplate("{trackingId} ({trackingId}) di {agency} sampai {dueDate}.", facts),
    "K7M-2QF-9XK (K7M-2QF-9XK) di Pemerintah Kota Bandung sampai 7 November 2026.",
  );
});

test("fillTemplate inserts the words for no deadline when the report has none", () => {
  assert.equal(
    fillTemplate("Tenggat: {dueDate}", { ...facts, dueDate: null }),
    "Tenggat: (tanpa batas waktu)",
  );
});

test("fillTemplate leaves unknown placeholders unchanged, and unknownPlaceholders lists them", () => {
  const text = "{nama}, {} { agency } {trackingId}";
  assert.equal(fillTemplate(text, facts), "{nama}, {} { agency } K7M-2QF-9XK");
  assert.deepEqual(unknownPlaceholders(text), ["nama"]);
  assert.deepEqual(unknownPlaceholders("{constructor} {toString}"), ["constructor", "toString"]);
});

test("fillTemplate inserts a value literally when it looks like a placeholder or a replacement pattern", () => {
  const agency = "{dueDate} $& $1";
  assert.equal(fillTemplate("{agency}", { ...facts, agency }), agency);
});
