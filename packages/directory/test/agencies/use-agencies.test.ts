import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  type Agency,
  agencies,
  findAgency,
  findPresentAgency,
  listEndedAgencies,
  listPresentAgencies,
  localGovernmentOf,
  searchAgencies,
  useAgencies,
} from "../../src/index.ts";

after(() => useAgencies());

const pu: Agency = {
  id: "kemenpu",
  name: "Kementerian Pekerjaan Umum",
  shortName: "Kementerian PU",
  kind: "ministry",
  mandate: ["jalan nasional"],
};

/** The shipped list with some agencies ended and some added. */
const changed = (ends: Record<string, Agency["ended"]>, ...added: Agency[]): Agency[] => [
  ...agencies.map((agency) => {
    const ended = ends[agency.id];
    return ended ? { ...agency, ended } : agency;
  }),
  ...added,
];

test("an ended agency keeps its name, and its successor is responsible", () => {
  useAgencies(changed({ kemenpupr: { reason: "Perpres 140/2024", successorId: "kemenpu" } }, pu));
  assert.equal(findAgency("kemenpupr")?.shortName, "Kementerian PUPR");
  assert.equal(findPresentAgency("KemenPUPR")?.id, "kemenpu");
  assert.equal(findPresentAgency("kemenpu")?.id, "kemenpu");
  assert.deepEqual(
    listEndedAgencies().map(({ id }) => id),
    ["kemenpupr"],
  );
  assert.ok(!listPresentAgencies().some(({ id }) => id === "kemenpupr"));
  assert.equal(listPresentAgencies().length, agencies.length);
});

test("searching for a former name finds the successor only", () => {
  useAgencies(changed({ kemenpupr: { reason: "Perpres 140/2024", successorId: "kemenpu" } }, pu));
  for (const typed of ["Kementerian PUPR", "pupr", "kementrian pekerjaan umum dan perumahan rakyat"])
    assert.equal(searchAgencies(typed)[0]?.id, "kemenpu", typed);
  assert.ok(!searchAgencies("", { limit: 2000 }).some(({ id }) => id === "kemenpupr"));
});

test("successors are followed to the end, and an agency without a successor leads nowhere", () => {
  const end = { reason: "x" };
  useAgencies(
    changed(
      {
        kemenpupr: { ...end, successorId: "kemenhub" },
        kemenhub: { ...end, successorId: "kemenpu" },
        kemenkes: end,
      },
      pu,
    ),
  );
  assert.equal(findPresentAgency("kemenpupr")?.id, "kemenpu");
  assert.equal(findPresentAgency("kemenkes"), undefined);
  useAgencies(
    changed({
      kemenpupr: { ...end, successorId: "kemenhub" },
      kemenhub: { ...end, successorId: "kemenpupr" },
    }),
  );
  assert.equal(findPresentAgency("kemenpupr"), undefined, "a circle ends nowhere, but ends");
});

test("a region whose government was merged is governed by the successor", () => {
  useAgencies(changed({ "pemkot-cimahi": { reason: "x", successorId: "pemkot-bandung" } }));
  assert.equal(localGovernmentOf("32.77")?.id, "pemkot-bandung");
  assert.equal(localGovernmentOf("32.73")?.id, "pemkot-bandung");
});

test("calling useAgencies without a list restores the shipped one", () => {
  useAgencies(changed({}, pu));
  assert.ok(findAgency("kemenpu"));
  useAgencies();
  assert.equal(findAgency("kemenpu"), undefined);
  assert.equal(searchAgencies("pupr")[0]?.id, "kemenpupr");
  assert.equal(listPresentAgencies().length, agencies.length);
});
