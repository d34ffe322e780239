import assert from "node:assert/strict";
import { test } from "node:test";
import type { Survey } from "@lapor/openapi";
import fc from "fast-check";
import { elementsOf } from "./survey.ts";
import {
  addSurveys,
  emptySurveyTally,
  fewestAnswers,
  indexedFormOf,
  shownGroups,
  surveyIndexOf,
} from "./survey-index.ts";

const full = (score: 1 | 2 | 3 | 4): Survey =>
  Object.fromEntries(elementsOf.full.map((element) => [element, score]));

function tallyOf(surveys: readonly Survey[]) {
  const tally = emptySurveyTally();
  for (const survey of surveys) addSurveys(tally, survey, 1);
  return tally;
}

/** Sums of 29 answers in a published example, U1 to U9. Without rounding the weights, its index is 91.48. */
const publishedSums = [105, 101, 100, 116, 102, 105, 106, 105, 115];

test("the index equals that of a published example with 29 respondents", () => {
  const surveys = Array.from({ length: 29 }, (_, respondent) =>
    Object.fromEntries(
      elementsOf.full.map((element, index) => {
        const sum = publishedSums[index] ?? 0;
        return [element, Math.floor(sum / 29) + (respondent < sum % 29 ? 1 : 0)];
      }),
    ),
  );
  const index = surveyIndexOf(tallyOf(surveys), "full", 29);
  assert.deepEqual([index?.index, index?.grade, index?.count], [91.48, "A", 29]);
  assert.equal(index?.means.requirements, 3.62);
});

test("each grade starts at its lowest index", () => {
  // There are 900 answers, so one more point changes the index by 1/36.
  const gradeOf = (total: number) => {
    const surveys = Array.from({ length: 100 }, (_, respondent) =>
      Object.fromEntries(
        elementsOf.full.map((element, index) => {
          const position = respondent * 9 + index;
          return [element, 1 + [0, 1, 2].filter((level) => position < total - 900 * (level + 1)).length];
        }),
      ),
    );
    const { index, grade } = surveyIndexOf(tallyOf(surveys), "full", 100) ?? {};
    return [index, grade];
  };
  assert.deepEqual(gradeOf(2339), [64.97, "D"]);
  assert.deepEqual(gradeOf(2340), [65, "C"]);
  assert.deepEqual(gradeOf(2757), [76.58, "C"]);
  assert.deepEqual(gradeOf(2758), [76.61, "B"]);
  assert.deepEqual(gradeOf(3178), [88.28, "B"]);
  assert.deepEqual(gradeOf(3180), [88.33, "A"]);
});

test("an index needs five complete answers, and only the full form has a grade", () => {
  const four = tallyOf([full(4), full(4), full(4), full(4)]);
  assert.equal(surveyIndexOf(four, "full", 4), undefined);
  assert.equal(surveyIndexOf(four, "short", 4), undefined);
  addSurveys(four, { time: 1, conduct: 1, complaintHandling: 1 }, 1);
  addSurveys(four, { time: 1, conduct: 1 }, 9);
  assert.equal(surveyIndexOf(four, "full", 14), undefined);
  assert.deepEqual(surveyIndexOf(four, "short", 14), {
    form: "short",
    count: 5,
    index: 85,
    means: { time: 3.4, conduct: 3.4, complaintHandling: 3.4 },
  });
  assert.equal(indexedFormOf(four), "full");
  addSurveys(four, { time: 1, conduct: 1, complaintHandling: 1 }, 3);
  assert.equal(indexedFormOf(four), "short");
});

test("an index has a grade only if there are as many answers as the sample of the answered reports requires", () => {
  const gradedBy = (answers: number, answered: number) => {
    const surveys = Array.from({ length: answers }, () => full(4));
    const { sampleSize, grade } = surveyIndexOf(tallyOf(surveys), "full", answered) ?? {};
    return [sampleSize, grade];
  };
  assert.deepEqual(gradedBy(5, 5), [5, "A"]);
  assert.deepEqual(gradedBy(5, 6), [6, undefined]);
  assert.deepEqual(gradedBy(79, 100), [80, undefined]);
  assert.deepEqual(gradedBy(80, 100), [80, "A"]);
  assert.deepEqual(gradedBy(321, 2000), [322, undefined]);
  assert.deepEqual(gradedBy(322, 2000), [322, "A"]);
});

test("the index is the mean of all answers times 25, whatever their order", () => {
  const score = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 12 });
  const survey = fc.record(Object.fromEntries(elementsOf.full.map((element) => [element, score])));
  fc.assert(
    fc.property(fc.array(survey, { maxLength: 40 }), (surveys) => {
      for (const form of ["short", "full"] as const) {
        const elements = elementsOf[form];
        const complete = surveys.filter((one) => elements.every((element) => one[element] !== undefined));
        const found = surveyIndexOf(tallyOf(surveys.toReversed()), form, surveys.length);
        assert.equal(found !== undefined, complete.length >= 5);
        if (!found) continue;
        const scores = complete.flatMap((one) => elements.map((element) => one[element] ?? 0));
        const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
        assert.ok(Math.abs(found.index - mean * 25) <= 0.005 + 1e-9);
        assert.ok(found.index >= 25 && found.index <= 100);
        assert.deepEqual(Object.keys(found.means), [...elements]);
      }
    }),
  );
});

test("subtracting the shown groups from the total leaves either no answers or at least five", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (numbers) => {
      const counts = new Map(numbers.map((count, index) => [`unit ${index}`, count]));
      const shown = shownGroups(counts);
      const rest = [...counts].reduce((sum, [key, count]) => sum + (shown.has(key) ? 0 : count), 0);
      assert.ok(rest === 0 || rest >= fewestAnswers || shown.size === 0, numbers.join());
      for (const key of shown) assert.ok((counts.get(key) ?? 0) >= fewestAnswers);
      // Of the groups with enough answers, at most one is omitted.
      const enough = numbers.filter((count) => count >= fewestAnswers).length;
      assert.ok(shown.size >= enough - 1, numbers.join());
    }),
    { numRuns: 500 },
  );
});
