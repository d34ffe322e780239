import assert from "node:assert/strict";
import { test } from "node:test";
import {
  findAgency,
  findPresentAgency,
  listEndedAgencies,
  listResponsibleAgencies,
  topics,
} from "../../src/index.ts";

// Each line has an abolished agency, the topic of a report and the agency that is responsible now. With "-",
// the topic determines no agency.
const heirs = `
kemenkominfo any = komdigi
kemeninves any = kemeninves-hilirisasi
bkkbn any = kemendukbangga
bp2mi any = kp2mi
kemen-bumn any = bp-bumn
wantannas any = dpn
kemenkumham imigrasi = kemenimipas
kemenkumham pemasyarakatan = kemenimipas
kemenkumham layanan-hukum = kemenkum
kemenkumham ham = kemenham
kemenkumham jalan = -
kemenkumham any = -
kemendikbudristek sekolah-dasar = kemendikdasmen
kemendikbudristek sekolah-menengah = kemendikdasmen
kemendikbudristek bantuan-pendidikan = kemendikdasmen
kemendikbudristek perguruan-tinggi = kemdiktisaintek
kemendikbudristek pariwisata = kemenbud
kemendikbudristek any = -
kemenpupr jalan = kemenpu
kemenpupr irigasi = kemenpu
kemenpupr drainase-banjir = kemenpu
kemenpupr penerangan-jalan = kemenpu
kemenpupr perumahan = kemen-pkp
kemenpupr tata-bangunan = -
kemenpupr any = -
klhk kehutanan = kemenhut
klhk pencemaran = klh-bplh
klhk sampah = klh-bplh
klhk any = -
kemendes desa = kemendes-pdt
kemendes bansos = kemendes-pdt
kemendes any = -
kemenkopukm koperasi-umkm = -
kemenparekraf pariwisata = kemenpar
kemenparekraf any = -
brgm kehutanan = kemenhut
brgm pencemaran = klh-bplh
brgm perikanan = kkp
brgm any = -
kemenko-polhukam any = -
kemenko-marves pariwisata = -
kemenko-marves any = -
setkab any = kemensetneg
bp-haji any = kemenhaj
pco any = bakom
`;

for (const line of heirs.trim().split("\n")) {
  const [asked = "", heir] = line.split(" = ");
  const [id = "", topicId = ""] = asked.split(" ");
  test(`for topic ${topicId}, ${id} leads to ${heir}`, () => {
    const found = findPresentAgency(id, topicId === "any" ? null : topicId)?.id ?? "-";
    assert.equal(found, heir);
  });
}

test("the table of successors covers every abolished agency", () => {
  const named = new Set(
    heirs
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  );
  assert.deepEqual(
    [...named].sort(),
    listEndedAgencies()
      .map(({ id }) => id)
      .sort(),
  );
});

test("the tasks of Kemenko Marves are divided among three coordinating ministries", () => {
  assert.deepEqual(
    listResponsibleAgencies("kemenko-marves").map(({ id }) => id),
    ["kemenko-infra", "kemenko-perekonomian", "kemenko-pangan"],
  );
});

test("every abolished agency has an id, a name, a reason and existing successors", () => {
  for (const { id, ended, website } of listEndedAgencies()) {
    assert.equal(findAgency(id)?.id, id);
    assert.equal(website, undefined, "a website that may be gone");
    assert.ok(ended?.reason, id);
    if (ended?.on !== undefined) assert.match(ended.on, /^\d{4}-\d\d-\d\d$/, id);
    for (const successorId of ended?.successorIds ?? [])
      assert.equal(findAgency(successorId)?.ended, undefined, `${id}: ${successorId}`);
    assert.deepEqual(
      listResponsibleAgencies(id).map((agency) => agency.id),
      ended?.successorIds,
    );
  }
});

test("a topic leads only to an agency that took over tasks", () => {
  for (const { id, ended } of listEndedAgencies())
    for (const topic of topics) {
      const heir = findPresentAgency(id, topic.id);
      assert.ok(heir === undefined || ended?.successorIds.includes(heir.id), `${id} ${topic.id}`);
    }
});

test("topics and keyword rules refer only to existing agencies", () => {
  const ended = new Set(listEndedAgencies().map(({ id }) => `agency:${id}`));
  for (const { id, competent } of topics)
    for (const party of [competent.default, ...competent.when.map(({ then }) => then)].flat())
      assert.ok(!ended.has(party), `${id}: ${party}`);
});
