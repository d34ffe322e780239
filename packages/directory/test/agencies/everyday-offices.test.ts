import assert from "node:assert/strict";
import { test } from "node:test";
import { searchAgencies } from "../../src/index.ts";

// Queries from Kota Bandung, with the agencies that they must find, in order.
const offices = `
dishub = pemkot-bandung pemprov-jawa-barat
dinas perhubungan = pemkot-bandung pemprov-jawa-barat
dukcapil = pemkot-bandung
puskesmas = pemkot-bandung
puskes = pemkot-bandung
puskesmas garuda = pemkot-bandung
kelurahan = pemkot-bandung
pdam = pemkot-bandung
sekolah = pemkot-bandung pemprov-jawa-barat
sdn 5 = pemkot-bandung pemprov-jawa-barat
sman 3 = pemprov-jawa-barat
samsat = pemprov-jawa-barat polri
kua = kemenag
madrasah = kemenag
polsek = polri
dukcapil sleman = pemkab-sleman
sman 1 surabaya = pemprov-jawa-timur
dishub jakarta = pemprov-dki-jakarta
pln = pln
pemkab = pemkab-bandung
bandung = pemkot-bandung
`;

for (const line of offices.trim().split("\n")) {
  const [typed = "", ids = ""] = line.split(" = ");
  const near = typed === "pemkab" ? "32.04" : "32.73";
  test(`"${typed}" near ${near} finds ${ids}`, () => {
    const wanted = ids.split(" ");
    const found = searchAgencies(typed, { near, limit: 30 }).map(({ id }) => id);
    assert.deepEqual(found.slice(0, wanted.length), wanted);
  });
}

test("an everyday office name never finds the local government of another place", () => {
  for (const typed of ["dishub", "puskesmas", "pdam", "kelurahan", "samsat"])
    for (const { id, regionCode } of searchAgencies(typed, { near: "32.73", limit: 30 }))
      assert.ok(regionCode === undefined || ["32.73", "32"].includes(regionCode), `${typed}: ${id}`);
});

test("offices in DKI Jakarta belong to the province", () => {
  assert.equal(searchAgencies("puskesmas", { near: "31.74" })[0]?.id, "pemprov-dki-jakarta");
});

test("searching near a village finds the offices of its city", () => {
  assert.equal(searchAgencies("dukcapil", { near: "32.73.02.1006" })[0]?.id, "pemkot-bandung");
});
