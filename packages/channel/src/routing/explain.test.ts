import assert from "node:assert/strict";
import { test } from "node:test";
import { explain } from "./explain.ts";

test("a reason names topic and place, and tells a second party from the first", () => {
  const road = { agencyId: "pemkot-bandung", reason: "topic", topicId: "jalan", place: 0 } as const;
  assert.deepEqual(explain(road), {
    id: "Tentang jalan dan jembatan di Kota Bandung",
    en: "About roads and bridges in Kota Bandung",
    jv: "Bab jalan dan jembatan ing Kota Bandung",
    su: "Ngeunaan jalan dan jembatan di Kota Bandung",
  });
  assert.match(explain({ ...road, place: 1 }).id, /^Dapat juga mengurus jalan dan jembatan di Kota Bandung$/);
  assert.match(explain({ ...road, reason: "category" }).id, /^Sesuai kategori: /);
});

test("a ministry of the former cabinet is named with what it has become", () => {
  const { id, en } = explain({ agencyId: "kemenpupr", reason: "topic", topicId: "jalan", place: 0 });
  assert.match(id, /^Tentang jalan dan jembatan \(kini .+\)$/);
  assert.match(en, /\(now .+\)$/);
});

test("without a topic it is the site's own agency", () => {
  assert.equal(
    explain({ agencyId: "pemkot-bandung", reason: "site", place: 0 }).id,
    "Instansi pemilik situs ini",
  );
});
