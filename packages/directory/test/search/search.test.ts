import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  listEndedAgencies,
  listPresentAgencies,
  listRegionChildren,
  listResponsibleAgencies,
  searchAgencies,
  searchRegions,
} from "../../src/index.ts";

// A query and the id that must rank first.
const agencyQueries = `
pemkot bdg = pemkot-bandung
pemkot ban = pemkot-bandung
PEMKOT-BANDUNG = pemkot-bandung
kota bandung = pemkot-bandung
walikota bandung = pemkot-bandung
dishub kota bdg = pemkot-bandung
dinas kesehatan kota bandung = pemkot-bandung
kab bandung = pemkab-bandung
kab. bandung barat = pemkab-bandung-barat
Pemkab.Bandung = pemkab-bandung
bupati sleman = pemkab-sleman
pemkab gunung kidul = pemkab-gunungkidul
pemkot tanjungpinang = pemkot-tanjung-pinang
pemkot sby = pemkot-surabaya
pemkot solo = pemkot-surakarta
pemkot tangsel = pemkot-tangerang-selatan
pemko medan = pemkot-medan
pemkot surbaya = pemkot-surabaya
pemprov jabar = pemprov-jawa-barat
pemerintah propinsi jawa tengah = pemprov-jawa-tengah
gubernur jatim = pemprov-jawa-timur
pemprov ntb = pemprov-nusa-tenggara-barat
pemprov sulsel = pemprov-sulawesi-selatan
pemprov jogja = pemprov-di-yogyakarta
pemda diy = pemprov-di-yogyakarta
pemprov dki = pemprov-dki-jakarta
pemkot jaksel = pemprov-dki-jakarta
dishub dki = pemprov-dki-jakarta
pemerintah aceh = pemprov-aceh
kementrian pupr = kemenpu
kemen pupr = kemenpu
pekerjaan umum = kemenpu
rumah subsidi = kemen-pkp
kementerian kesehatan = kemenkes
menkes = kemenkes
kemdikbud = kemendikdasmen
dikti = kemdiktisaintek
kominfo = komdigi
komdigi = komdigi
kemenkumham = kemenkum
imigrasi = kemenimipas
kementerian lingkungan hidup = klh-bplh
kementerian kehutanan = kemenhut
klhk = klh-bplh
bkkbn = kemendukbangga
bp2mi = kp2mi
bnp2tki = kp2mi
kementerian bumn = bp-bumn
kementerian haji = kemenhaj
bp haji = kemenhaj
bpjph = bpjph
kementerian desa = kemendes-pdt
transmigrasi = kementrans
kemenkopukm = kemenkop
kementerian umkm = kemenumkm
kemenparekraf = kemenpar
kementerian investasi = kemeninves-hilirisasi
bkpm = kemeninves-hilirisasi
wantannas = dpn
menpan rb = kemenpanrb
bpn = atr-bpn
polisi = polri
kejaksaan agung ri = kejaksaan
mk = mahkamah-konstitusi
ma = mahkamah-agung
bpjs kes = bpjs-kesehatan
bpjs tk = bpjs-ketenagakerjaan
ombudsman ri = ombudsman
pln = pln
kereta api = kai
bi = bank-indonesia
bmkg = bmkg
stnk = polri
`;

const regionQueries = `
bandung = 32.73
kota bdg = 32.73
KAB.BANDUNG = 32.04
kabupaten bandung b = 32.17
jabar = 32
jawa tim = 35
jkt = 31
dki = 31
jaksel = 31.74
jakarta selatan = 31.74
d.i. yogyakarta = 34
diy = 34
jogja = 34.71
sby = 35.78
kota malang jatim = 35.73
kulonprogo = 34.01
gunung kidul = 34.03
pare pare = 73.72
palangka raya = 62.71
tanjungpinang = 21.72
surbaya = 35.78
kec coblong kota bandung = 32.73.02
coblong bdg = 32.73.02
raas = 35.29.22
riau = 14
kepri = 21
babel = 19
ntt = 53
papua barat daya = 96
kota ban = 32.73
`;

const rows = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" = ") as [string, string]);

test("everyday names find agencies", () => {
  for (const [query, id] of rows(agencyQueries)) assert.equal(searchAgencies(query)[0]?.id, id, query);
});

test("everyday names find regions", () => {
  for (const [query, code] of rows(regionQueries)) assert.equal(searchRegions(query)[0]?.code, code, query);
});

test("each agency ranks first for its own name, short name and id", () => {
  for (const agency of listPresentAgencies()) {
    for (const query of [agency.name, agency.shortName, agency.id, agency.name.toUpperCase()]) {
      assert.equal(searchAgencies(query, { limit: 1 })[0]?.id, agency.id, query);
    }
  }
});

test("each province, regency and city ranks first for its own name", async () => {
  const provinces = await listRegionChildren(null);
  const regencies = (
    await Promise.all(provinces.map((province) => listRegionChildren(province.code)))
  ).flat();
  for (const region of [...provinces, ...regencies]) {
    assert.equal(searchRegions(region.name, { limit: 1 })[0]?.code, region.code, region.name);
  }
});

test("every name of an abolished agency finds its successors first", () => {
  for (const { id, name, shortName } of listEndedAgencies()) {
    const successors = listResponsibleAgencies(id);
    for (const query of [name, shortName, id]) {
      const found = searchAgencies(query, { limit: successors.length });
      assert.deepEqual(new Set(found), new Set(successors), query);
    }
  }
});

test("an agency stays in the results from the third letter of its short name onwards", () => {
  for (const agency of listPresentAgencies().filter(({ kind }) => kind === "ministry")) {
    for (let length = 3; length <= agency.shortName.length; length += 1) {
      const typed = agency.shortName.slice(0, length);
      assert.ok(searchAgencies(typed, { limit: 50 }).includes(agency), typed);
    }
  }
});

test("searching never throws, exceeds its limit or repeats a result, whatever the text", () => {
  const query = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("kota", "bdg", "kab.", "pem", "jabar", "x", "ri", "Ra'as", " ", "d.k.i."))
      .map((w) => w.join(" ")),
  );
  fc.assert(
    fc.property(query, fc.integer({ min: 0, max: 30 }), (typed, limit) => {
      for (const hits of [searchAgencies(typed, { limit }), searchRegions(typed, { limit })] as const) {
        assert.ok(hits.length <= limit);
        assert.equal(new Set<object>(hits).size, hits.length);
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(searchAgencies("kota ".repeat(100_000)).length > 0);
});

test("searching respects the given kind and place", () => {
  assert.ok(searchAgencies("kesehatan", { kind: "ministry" }).every((agency) => agency.kind === "ministry"));
  assert.deepEqual(
    searchAgencies("pemerintah", { regionCode: "32.73.02", kind: "local_government" })
      .map((agency) => agency.id)
      .slice(0, 2),
    ["pemprov-jawa-barat", "pemkot-bandung"],
  );
  assert.deepEqual(
    searchAgencies("", { regionCode: "32.73.02", limit: 3 }).map((agency) => agency.id),
    ["pemkot-bandung", "pemprov-jawa-barat", "kemenko-polkam"],
  );
  assert.deepEqual(
    searchAgencies("", { regionCode: "31.74", kind: "local_government" }).map((agency) => agency.id),
    ["pemprov-dki-jakarta"],
  );
  assert.equal(searchAgencies("", { kind: "local_government", regionCode: "32", limit: 99 }).length, 28);
  assert.equal(searchAgencies("", { limit: 1000 }).length, 700);
  assert.deepEqual(searchAgencies("polri", { regionCode: "nowhere" }), []);
});
