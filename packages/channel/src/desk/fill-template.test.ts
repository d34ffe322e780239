import assert from "node:assert/strict";
import { test } from "node:test";
import { fillTemplate, unknownPlaceholders } from "./fill-template.ts";

const facts = { trackingId: "K7M-2QF-9XH", agency: "Pemerintah Kota Bandung", dueDate: "2026-11-07" };

test("each placeholder is filled in, as often as it stands there", () => {
  assert.equal(
    fillTemplate("{trackingId} ({trackingId}) di {agency} sampai {dueDate}.", facts),
    "K7M-2QF-9XH (K7M-2QF-9XH) di Pemerintah Kota Bandung sampai 7 November 2026.",
  );
});

test("a report without a deadline says so", () => {
  assert.equal(fillTemplate("Tenggat: {dueDate}", { ...facts, dueDate: null }), "Tenggat: (tanpa tenggat)");
});

test("what is no placeholder stays as it is, and is told", () => {
  const text = "{nama}, {} { agency } {trackingId}";
  assert.equal(fillTemplate(text, facts), "{nama}, {} { agency } K7M-2QF-9XH");
  assert.deepEqual(unknownPlaceholders(text), ["nama"]);
  assert.deepEqual(unknownPlaceholders("{constructor} {toString}"), ["constructor", "toString"]);
});

test("a value that looks like a placeholder or a pattern is not filled in again", () => {
  const agency = "{dueDate} $& $1";
  assert.equal(fillTemplate("{agency}", { ...facts, agency }), agency);
});
