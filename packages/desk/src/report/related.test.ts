import assert from "node:assert/strict";
import { test } from "node:test";
import type { AgencyReportSummary } from "@lapor/sdk";
import { likeness, mostAlike } from "./related.ts";

const row = (trackingId: string, title: string) =>
  ({ access: "full", trackingId, title }) as Partial<AgencyReportSummary> as AgencyReportSummary;

test("titles are alike by the words they share, whatever the order and case", () => {
  assert.equal(likeness("Lampu taman mati", "Mati lampu TAMAN"), 1);
  assert.equal(likeness("Lampu taman mati", "Jalan Braga berlubang"), 0);
  assert.equal(likeness("di", "ke"), 0);
});

test("the most alike reports come first, without the report itself and without strangers", () => {
  const found = mostAlike({ trackingId: "A", title: "Lampu taman kota mati" }, [
    row("A", "Lampu taman kota mati"),
    row("B", "Lampu jalan mati di Dago"),
    row("C", "Lampu taman kota mati semua"),
    row("D", "Sampah menumpuk"),
  ]);
  assert.deepEqual(
    found.map(({ trackingId }) => trackingId),
    ["C", "B"],
  );
});
