import assert from "node:assert/strict";
import { test } from "node:test";
import { agencies, topics } from "@lapor/directory";
import { explain } from "./explain.ts";
import { bodiesId } from "./lexicon.ts";
import { successorsFor } from "./successors.ts";

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

test("of a ministry that was split, the successor that took the topic over is named alone", () => {
  const now = (agencyId: string, topicId: string) =>
    /\(kini (.+)\)$/.exec(explain({ agencyId, reason: "topic", topicId, place: 0 }).id)?.[1];
  assert.equal(now("kemenpupr", "jalan"), "Kementerian Pekerjaan Umum");
  assert.equal(now("kemenpupr", "perumahan"), "Kementerian Perumahan dan Kawasan Permukiman");
  assert.equal(now("kemenkumham", "imigrasi"), "Kementerian Imigrasi dan Pemasyarakatan");
  assert.equal(now("kemendikbudristek", "perguruan-tinggi"), "Kemdiktisaintek");
  assert.equal(now("klhk", "kehutanan"), "Kementerian Kehutanan");
  assert.equal(now("kemenag", "haji-umrah"), "Kementerian Haji dan Umrah");
  // It goes on under its own name, and nobody has become anything.
  assert.equal(now("kemenag", "nikah-kua"), undefined);
  assert.equal(now("kemnaker", "ketenagakerjaan"), undefined);
});

test("every successor that a topic names is one of the directory's", () => {
  for (const agency of agencies)
    for (const { id } of topics)
      for (const name of successorsFor(agency, id)) assert.ok(agency.successors?.includes(name), name);
});

test("a body of a matter that is no topic is named itself", () => {
  const library = { agencyId: "perpusnas", reason: "topic", topicId: bodiesId, place: 0 } as const;
  assert.deepEqual(explain(library), {
    id: "Urusan Perpustakaan Nasional",
    en: "A matter of Perpustakaan Nasional",
    jv: "Urusanipun Perpustakaan Nasional",
    su: "Urusan Perpustakaan Nasional",
  });
});

test("without a topic it is the site's own agency", () => {
  assert.equal(
    explain({ agencyId: "pemkot-bandung", reason: "site", place: 0 }).id,
    "Instansi pemilik situs ini",
  );
});
