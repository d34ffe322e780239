import assert from "node:assert/strict";
import { test } from "node:test";
import { listPresentAgencies, topics } from "@lapor/directory";
import { explain } from "./explain.ts";
import { bodiesId } from "./lexicon.ts";

test("the reason names the topic and the place, and distinguishes the second suggestion from the first", () => {
  const road = { agencyId: "pemkot-bandung", reason: "topic", topicId: "jalan", rank: 0 } as const;
  const { id, en, jv, su } = explain(road);
  assert.deepEqual(
    { id, en, jv, su },
    {
      id: "Tentang jalan dan jembatan di Kota Bandung",
      en: "About roads and bridges in Kota Bandung",
      jv: "Bab jalan dan jembatan ing Kota Bandung",
      su: "Ngeunaan jalan dan jembatan di Kota Bandung",
    },
  );
  assert.match(explain({ ...road, rank: 1 }).id, /^Dapat juga mengurus jalan dan jembatan di Kota Bandung$/);
  assert.match(explain({ ...road, reason: "category" }).id, /^Sesuai kategori: /);
});

test("the reason never names an abolished agency or a former name", () => {
  for (const { id: agencyId } of listPresentAgencies())
    for (const { id: topicId } of topics) {
      const reasons = Object.values(explain({ agencyId, reason: "topic", topicId, rank: 0 }));
      for (const reason of reasons) assert.doesNotMatch(reason, /\((kini|now|sapunika|ayeuna) /);
    }
});

test("the reason names the national body when the matter belongs to no topic", () => {
  const library = { agencyId: "perpusnas", reason: "topic", topicId: bodiesId, rank: 0 } as const;
  const { id, en, jv, su } = explain(library);
  assert.deepEqual(
    { id, en, jv, su },
    {
      id: "Urusan Perpustakaan Nasional",
      en: "A matter of Perpustakaan Nasional",
      jv: "Urusanipun Perpustakaan Nasional",
      su: "Urusan Perpustakaan Nasional",
    },
  );
});

test("the reason for an agency that is competent for only part of a topic names the agency instead of the topic", () => {
  const toll = { agencyId: "jasa-marga", reason: "topic", topicId: "jalan", rank: 0, byRule: true } as const;
  assert.equal(explain(toll).id, "Urusan PT Jasa Marga (Persero) Tbk");
  assert.equal(explain({ ...toll, byRule: false }).id, "Tentang jalan dan jembatan");
  // The reason for a local government names its place, and the reason for a second party says that it can
  // also be responsible.
  const province = { ...toll, agencyId: "pemprov-jawa-barat" };
  assert.equal(explain(province).id, "Tentang jalan dan jembatan di Jawa Barat");
  assert.match(explain({ ...toll, agencyId: "kemenpu", rank: 1 }).id, /^Dapat juga mengurus jalan/);
});

test("the reason says that the site belongs to the agency when the suggestion has no topic", () => {
  assert.equal(
    explain({ agencyId: "pemkot-bandung", reason: "site", rank: 0 }).id,
    "Instansi pemilik situs ini",
  );
});
