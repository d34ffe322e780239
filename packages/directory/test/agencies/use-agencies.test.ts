import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  type Agency,
  agencies,
  findAgency,
  findPresentAgency,
  listEndedAgencies,
  listPresentAgencies,
  listResponsibleAgencies,
  localGovernmentOf,
  searchAgencies,
  useAgencies,
} from "../../src/index.ts";

after(() => useAgencies());

const roads: Agency = {
  id: "kemen-jalan",
  name: "Kementerian Jalan",
  shortName: "Kementerian Jalan",
  kind: "ministry",
  mandate: ["jalan nasional"],
};

/** Returns the shipped list with some agencies abolished and some added. */
const changed = (ends: Record<string, Agency["ended"]>, ...added: Agency[]): Agency[] => [
  ...agencies.map((agency) => {
    const ended = ends[agency.id];
    return ended ? { ...agency, ended } : agency;
  }),
  ...added,
];

const endedInto = (...successorIds: string[]): Agency["ended"] => ({
  reason: "Perpres 1/2030",
  successorIds,
});

const idsOf = (list: readonly Agency[]): string[] => list.map(({ id }) => id);

test("an abolished agency keeps its name, and its successor becomes responsible", () => {
  useAgencies(changed({ kemenpu: endedInto("kemen-jalan") }, roads));
  assert.equal(findAgency("kemenpu")?.shortName, "Kementerian PU");
  assert.equal(findPresentAgency("KemenPU")?.id, "kemen-jalan");
  assert.equal(findPresentAgency("kemen-jalan")?.id, "kemen-jalan");
  assert.ok(idsOf(listEndedAgencies()).includes("kemenpu"));
  assert.ok(!idsOf(listPresentAgencies()).includes("kemenpu"));
  assert.equal(listPresentAgencies().length + listEndedAgencies().length, agencies.length + 1);
});

test("searching for a former name finds only the successor", () => {
  useAgencies(changed({ kemenkes: endedInto("kemen-jalan") }, roads));
  for (const typed of ["Kementerian Kesehatan", "kemenkes", "kementrian kesehatan"])
    assert.equal(searchAgencies(typed)[0]?.id, "kemen-jalan", typed);
  assert.ok(!idsOf(searchAgencies("", { limit: 2000 })).includes("kemenkes"));
});

test("successors are followed to the last one, and an agency without a successor leads nowhere", () => {
  useAgencies(
    changed(
      { kemenpu: endedInto("kemenhub"), kemenhub: endedInto("kemen-jalan"), kemenkes: endedInto() },
      roads,
    ),
  );
  assert.equal(findPresentAgency("kemenpu")?.id, "kemen-jalan");
  assert.equal(findPresentAgency("kemenkes"), undefined);
  assert.deepEqual(listResponsibleAgencies("kemenkes"), []);
  useAgencies(changed({ kemenpu: endedInto("kemenhub"), kemenhub: endedInto("kemenpu") }));
  assert.equal(findPresentAgency("kemenpu"), undefined, "a cycle ends nowhere, but ends");
});

test("the topic determines the successor of a divided agency, even through a chain of successors", () => {
  useAgencies(changed({ kemenkes: endedInto("kemen-jalan", "kemenkumham") }, roads));
  assert.deepEqual(idsOf(listResponsibleAgencies("kemenkes")), [
    "kemen-jalan",
    "kemenkum",
    "kemenham",
    "kemenimipas",
  ]);
  assert.equal(findPresentAgency("kemenkes", "imigrasi")?.id, "kemenimipas");
  assert.equal(findPresentAgency("kemenkes", "jalan"), undefined, "no topic names the new ministry");
  // Two paths lead to the same successor, which must count once.
  useAgencies(changed({ kemenkes: endedInto("kemenhub", "kemenpu"), kemenhub: endedInto("kemenpu") }, roads));
  assert.equal(findPresentAgency("kemenkes")?.id, "kemenpu");
});

test("the successor governs the region of a merged local government", () => {
  useAgencies(changed({ "pemkot-cimahi": endedInto("pemkot-bandung") }));
  assert.equal(localGovernmentOf("32.77")?.id, "pemkot-bandung");
  assert.equal(localGovernmentOf("32.73")?.id, "pemkot-bandung");
});

test("useAgencies without a list restores the shipped list", () => {
  useAgencies(changed({}, roads));
  assert.ok(findAgency("kemen-jalan"));
  useAgencies();
  assert.equal(findAgency("kemen-jalan"), undefined);
  assert.equal(searchAgencies("pupr")[0]?.id, "kemenpu");
  assert.equal(listPresentAgencies().length + listEndedAgencies().length, agencies.length);
});
