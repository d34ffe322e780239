import assert from "node:assert/strict";
import { test } from "node:test";
import { bodiesInText, listPresentAgencies } from "../../src/index.ts";

const partiesIn = (text: string): string[] => bodiesInText(text).flatMap(({ parties }) => parties);

test("every national agency that is the subject is found by its name and its short name", () => {
  for (const { id, name, shortName, regionCode } of listPresentAgencies())
    for (const written of regionCode === undefined ? [name, shortName] : [])
      assert.deepEqual(
        bodiesInText(`Saya mengadukan pelayanan ${written}, sudah lama menunggu`),
        [{ parties: [`agency:${id}`], isSubject: true, isAddressed: false }],
        written,
      );
});

test("an everyday office is found only as the subject, because addresses name offices too", () => {
  assert.deepEqual(partiesIn("petugas dishub minta uang"), ["level:regency", "level:province"]);
  assert.deepEqual(partiesIn("pelayanan di kantor polsek lambat"), ["agency:polri"]);
  assert.deepEqual(partiesIn("rumah saya di RT 3 kelurahan Sukamaju"), []);
});

test("a body that is named in passing is not the subject", () => {
  assert.deepEqual(bodiesInText("kartu BPJS Kesehatan saya mati"), [
    { parties: ["agency:bpjs-kesehatan"], isSubject: false, isAddressed: false },
  ]);
});

test("a body that is only greeted is not the subject", () => {
  const parties = ["agency:kemenkes"];
  for (const greeting of ["Yth. Kementerian Kesehatan", "Kepada Yth. Kemenkes", "Selamat siang Kemenkes"])
    assert.deepEqual(
      bodiesInText(`${greeting}, jalan kami rusak`),
      [{ parties, isSubject: true, isAddressed: true }],
      greeting,
    );
  assert.deepEqual(bodiesInText("Yth. Kemenkes, saya mengadukan pelayanan Kemenkes"), [
    { parties, isSubject: true, isAddressed: false },
  ]);
});

test("landmarks, purposes, and bodies that were already asked are ignored", () => {
  for (const text of [
    "lampu mati di depan kantor BPN",
    "surat sehat untuk melamar KPU",
    "sudah lapor ke Polri",
    "petugas PLN bilang itu punya dinas",
    "kata polisi? Polri menyuruh ke camat",
    "jalan di seberang Pertamina rusak",
  ])
    assert.deepEqual(partiesIn(text), [], text);
});

test("names that have another meaning count only with capitals and as the subject", () => {
  assert.deepEqual(partiesIn("pelayanan bpk camat"), []);
  assert.deepEqual(partiesIn("Ahmad BIN Ali"), []);
  assert.deepEqual(partiesIn("pelayanan BPK"), ["agency:bpk"]);
});
