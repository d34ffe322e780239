import assert from "node:assert/strict";
import { test } from "node:test";
import { fillTemplate, unknownPlaceholders } from "./fill-template.ts";

const facts = { trackingId: "K7M-2QF-9XK", agency: "Pemerintah Kota Bandung", dueDate: "2026-11-07" };

test("each occurrence of a placeholder is filled in", () => {
  assert.equal(
    fillTemplate("{trackingId} ({trackingId}) di {agency} sampai {dueDate}.", facts),
    "K7M-2QF-9XK (K7M-2QF-9XK) di Pemerintah Kota Bandung sampai 7 November 2026.",
  );
});

test("a report without a deadline fills in words that say so", () => {
  assert.equal(
    fillTemplate("Tenggat: {dueDate}", { ...facts, dueDate: null }),
    "Tenggat: (tanpa batas waktu)",
  );
});

test("unknown words in braces stay unchanged, and are listed", () => {
  const text = "{nama}, {} { agency } {trackingId}";
  assert.equal(fillTemplate(text, facts), "{nama}, {} { agency } K7M-2QF-9XK");
  assert.deepEqual(unknownPlaceholders(text), ["nama"]);
  assert.deepEqual(unknownPlaceholders("{constructor} {toString}"), ["constructor", "toString"]);
});

test("a value that looks like a placeholder or a pattern is inserted literally", () => {
  const agency = "{dueDate} $& $1";
  assert.equal(fillTemplate("{agency}", { ...facts, agency }), agency);
});
