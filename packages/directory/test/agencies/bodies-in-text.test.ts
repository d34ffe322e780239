import assert from "node:assert/strict";
import { test } from "node:test";
import { bodiesInText, listPresentAgencies } from "../../src/index.ts";

const partiesIn = (text: string): string[] => bodiesInText(text).flatMap(({ parties }) => parties);

test("bodiesInText finds every national agency by its name and short name when it is the subject", () => {
  for (const { id, name, shortName, regionCode } of listPresentAgencies())
    for (const written of regionCode === undefined ? [name, shortName] : [])
      assert.deepEqual(
        bodiesInText(`Saya mengadukan pelayanan ${written}, sudah lama menunggu`),
        [{ parties: [`agency:${id}`], isSubject: true, isAddressed: false }],
        written,
      );
});

test("an everyday office is recognized only as the subject, because addresses also contain offices", () => {
  assert.deepEqual(partiesIn("petugas dishub minta uang"), ["level:regency", "level:province"]);
  assert.deepEqual(partiesIn("pelayanan di kantor polsek lambat"), ["agency:polri"]);
  assert.deepEqual(partiesIn("rumah saya di RT 3 kelurahan Sukamaju"), []);
});

test("an agency mentioned in passing is not the subject", () => {
  assert.deepEqual(bodiesInText("kartu BPJS Kesehatan saya mati"), [
    { parties: ["agency:bpjs-kesehatan"], isSubject: false, isAddressed: false },
  ]);
});

test("an agency that appears only in the greeting is marked as addressed", () => {
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

test("bodiesInText ignores landmarks, purposes and agencies that the reporter already contacted", () => {
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

test("an ambiguous short name counts only in capitals and as the subject", () => {
  assert.deepEqual(partiesIn("pelayanan bpk camat"), []);
  assert.deepEqual(partiesIn("Ahmad BIN Ali"), []);
  assert.deepEqual(partiesIn("pelayanan BPK"), ["agency:bpk"]);
});
