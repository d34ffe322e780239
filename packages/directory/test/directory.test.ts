import assert from "node:assert/strict";
import { test } from "node:test";
import {
  agencies,
  type CompetentParty,
  findAgency,
  findRegion,
  findTopic,
  listEndedAgencies,
  listPresentAgencies,
  localGovernmentOf,
  topics,
} from "../src/index.ts";

const count = (kind: string) => listPresentAgencies().filter((agency) => agency.kind === kind).length;

test("the directory contains 48 ministries, 106 institutions, 546 local governments and 19 abolished agencies", () => {
  assert.deepEqual([count("ministry"), count("institution"), count("local_government")], [48, 106, 546]);
  assert.equal(listEndedAgencies().length, 19);
  assert.equal(agencies.length, 719);
});

test("an agency's id finds it in any letter case", () => {
  assert.equal(new Set(agencies.map((agency) => agency.id)).size, agencies.length);
  for (const agency of agencies) assert.equal(findAgency(` ${agency.id.toUpperCase()} `), agency);
  assert.equal(findAgency("pemkot-nowhere"), undefined);
});

test("each local government governs an existing region of its level, and no region has two", () => {
  const local = agencies.filter((agency) => agency.kind === "local_government");
  for (const agency of local) {
    assert.equal(findRegion(agency.regionCode ?? "")?.level, agency.regionLevel, agency.id);
  }
  assert.equal(new Set(local.map((agency) => agency.regionCode)).size, local.length);
  assert.ok(
    agencies.every((agency) => agency.kind === "local_government" || agency.regionCode === undefined),
  );
});

test("all 80 topics have a unique id, keywords, names in both languages and existing responsible agencies", () => {
  assert.equal(topics.length, 80);
  assert.equal(new Set(topics.map((topic) => topic.id)).size, 80);
  const check = (party: CompetentParty, topic: string) => {
    if (party.startsWith("level:")) assert.match(party, /^level:(regency|province)$/, topic);
    else if (party !== "body") assert.ok(findAgency(party.replace("agency:", "")), `${topic}: ${party}`);
  };
  for (const topic of topics) {
    assert.equal(findTopic(topic.id), topic);
    assert.ok(topic.names.id && topic.names.en && topic.laporCategory && topic.keywords.length > 0, topic.id);
    assert.ok(topic.competent.default.length > 0, topic.id);
    for (const party of topic.competent.default) check(party, topic.id);
    for (const rule of topic.competent.when) for (const party of rule.then) check(party, topic.id);
  }
});

test("localGovernmentOf returns the local government of a place's regency or city, or of its province", () => {
  assert.equal(localGovernmentOf("32.73")?.id, "pemkot-bandung");
  assert.equal(localGovernmentOf("32.73.02")?.id, "pemkot-bandung");
  assert.equal(localGovernmentOf("32.73.02.1001")?.id, "pemkot-bandung");
  assert.equal(localGovernmentOf("3204")?.id, "pemkab-bandung");
  assert.equal(localGovernmentOf("32.73.02", "province")?.id, "pemprov-jawa-barat");
  assert.equal(localGovernmentOf("32")?.id, "pemprov-jawa-barat");
  for (const code of ["", "3", "32.99", "99", "Bandung"])
    assert.equal(localGovernmentOf(code), undefined, code);
});

test("the province is responsible for all of DKI Jakarta", () => {
  for (const code of ["31", "31.01", "31.71", "31.74", "31.74.01", "31.74.01.1001"]) {
    assert.equal(localGovernmentOf(code)?.id, "pemprov-dki-jakarta", code);
    assert.equal(localGovernmentOf(code, "province")?.id, "pemprov-dki-jakarta", code);
  }
});
