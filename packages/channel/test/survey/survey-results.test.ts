import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SurveyGroup } from "@lapor/openapi";
import { createChannel, createMemoryBlobs, createMemoryStore, systemRandom } from "../../src/index.ts";
import type { ReportRecord, TimelineRecord } from "../../src/store/index.ts";
import { elementsOf } from "../../src/survey/survey.ts";
import type { IndexedForm } from "../../src/survey/survey-index.ts";

const agencyId = "pemkot-bandung";
const [firstUnit, secondUnit] = [crypto.randomUUID(), crypto.randomUUID()];

/**
 * The reports of a unit: how many were answered in the third quarter of 2026, and how many of those were
 * rated with a survey.
 */
interface Answers {
  unitId: string | null;
  answered: number;
  surveyed: number;
  /** Default: a time in the third quarter of 2026. */
  answeredAt?: string;
  agencyId?: string;
}

/** Returns the quarter's index for the total and for each unit, with the same score for every element. */
async function resultsOf(
  form: IndexedForm,
  groups: readonly Answers[],
  selected: { agencyId?: string } = { agencyId },
) {
  const store = createMemoryStore();
  await store.transaction(async (transaction) => {
    for (const id of [firstUnit, secondUnit]) {
      const unit = {
        id,
        agencyId,
        name: id,
        foldedName: id,
        active: true,
        version: 1,
        updatedAt: new Date(0),
      };
      await transaction.put("units", unit);
    }
    for (const { unitId, answered, surveyed, answeredAt = "2026-08-17T00:00:00Z", ...group } of groups)
      for (let made = 0; made < answered; made++) {
        const id = crypto.randomUUID();
        const holder = { responsibleAgencyId: group.agencyId ?? agencyId, custodianAgencyId: null };
        const submittedAt = new Date("2026-06-01T00:00:00Z");
        const report = { id, trackingId: id, version: 2, unitId, submittedAt, ...holder } as ReportRecord;
        const entry = { id, reportId: id, version: 2, kind: "answered", at: new Date(answeredAt), ...holder };
        await transaction.insertReport(report);
        await transaction.insertTimeline(entry as TimelineRecord);
        if (made < surveyed)
          await transaction.put("surveys", {
            reportId: id,
            agencyId: holder.responsibleAgencyId,
            unitId,
            at: new Date("2026-09-01T00:00:00Z"),
            answers: Object.fromEntries(elementsOf[form].map((element) => [element, 4])),
          });
      }
  });
  const channel = createChannel({
    store,
    blobs: createMemoryBlobs(),
    clock: { now: () => new Date("2026-11-24T05:00:00Z") },
    random: systemRandom,
    secret: systemRandom.bytes(32),
  });
  const { total, groups: shown } = await channel.readSurveyResults({ year: 2026, quarter: 3, ...selected });
  const namesOf = { [firstUnit]: "first", [secondUnit]: "second" };
  const all: SurveyGroup[] = [{ figures: total }, ...shown];
  return all.map(({ figures: { index }, unit, agency }) => {
    const name = unit ? namesOf[unit.id] : (agency?.id ?? "");
    return [name, index?.count, index?.sampleSize, index?.grade];
  });
}

describe("a quarter's satisfaction index", () => {
  test("a unit's index is its IKM, and has a grade once enough of its answered reports have been surveyed", async () => {
    const first = { unitId: firstUnit, answered: 20 };
    const second = { unitId: secondUnit, answered: 30, surveyed: 20 };
    const [complete, incomplete] = [
      await resultsOf("full", [{ ...first, surveyed: 19 }, second]),
      await resultsOf("full", [{ ...first, surveyed: 18 }, second]),
    ];
    const [, ...units] = complete;
    assert.deepEqual(units, [
      ["second", 20, 28, undefined],
      ["first", 19, 19, "A"],
    ]);
    assert.deepEqual(incomplete.at(-1), ["first", 18, 19, undefined]);
  });

  test("the agency's index counts the answered reports of all its units", async () => {
    const surveyed = { unitId: firstUnit, answered: 20, surveyed: 20 };
    assert.deepEqual((await resultsOf("full", [surveyed]))[0], ["", 20, 19, "A"]);
    const silent = { unitId: secondUnit, answered: 30, surveyed: 0 };
    assert.deepEqual((await resultsOf("full", [surveyed, silent]))[0], ["", 20, 44, undefined]);
    const elsewhere = { ...silent, unitId: null, agencyId: "pemkot-cimahi" };
    assert.deepEqual((await resultsOf("full", [surveyed, elsewhere]))[0], ["", 20, 19, "A"]);
  });

  test("each agency's index counts its own answered reports, and the total counts those of all agencies", async () => {
    const own = { unitId: null, answered: 20, surveyed: 20 };
    const other = { unitId: null, answered: 30, surveyed: 5, agencyId: "pemkot-cimahi" };
    assert.deepEqual(await resultsOf("full", [own, other], {}), [
      ["", 25, 44, undefined],
      [agencyId, 20, 19, "A"],
      ["pemkot-cimahi", 5, 28, undefined],
    ]);
  });

  test("the index requires as many answers as there are surveys when the reports were answered before the quarter", async () => {
    const earlier = { unitId: firstUnit, answered: 20, surveyed: 16, answeredAt: "2026-06-20T00:00:00Z" };
    assert.deepEqual((await resultsOf("full", [earlier]))[0], ["", 16, 15, "A"]);
  });

  test("an index of the short form has neither a sample nor a grade", async () => {
    const complete = { unitId: firstUnit, answered: 6, surveyed: 6 };
    assert.deepEqual((await resultsOf("short", [complete]))[0], ["", 6, undefined, undefined]);
  });
});
