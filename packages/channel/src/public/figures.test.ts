import assert from "node:assert/strict";
import { test } from "node:test";
import {
  agencyFigures,
  type FigureCounts,
  fewest,
  figuresOfTotal,
  surveyGradeOf,
  surveyGradeOfTotal,
} from "./figures.ts";

const countsOf = (counts: Partial<FigureCounts>): FigureCounts => ({
  ...{ reports: 0, transferred: 0, transfers: 0, forwarded: 0, decided: 0, late: 0 },
  ...{ verified: 0, daysToVerify: null, answered: 0, daysToAnswer: null, closed: 0, daysToClose: null },
  ...{ contested: 0, rated: 0, ratings: 0, surveyForm: "full", surveyed: 0, scores: 0 },
  ...counts,
});

/** Returns every way to distribute `count` ratings over `kinds` scores. */
function distributionsOf(count: number, kinds: number): number[][] {
  if (kinds === 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, first) => first).flatMap((first) =>
    distributionsOf(count - first, kinds - 1).map((rest) => [first, ...rest]),
  );
}

const isSmall = (count: number): boolean => count > 0 && count < fewest;

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);

/**
 * Yields every possible group with its publication. Answered reports are part of the decided reports, rated
 * reports of the answered ones, and so on.
 * @param most Maximum number of reports that each part leaves out. Default: all of them.
 * @param partsOf Returns the possible numbers of late and of contested reports.
 */
function* groupsOf(
  reports: number,
  { most = reports, partsOf = upTo }: { most?: number; partsOf?: (whole: number) => number[] } = {},
): Generator<{ shown: string; counts: FigureCounts }> {
  const within = (whole: number): number[] => upTo(whole).slice(-most - 1);
  for (const decided of within(reports))
    for (const answered of within(decided))
      for (const rated of within(answered))
        for (const surveyed of within(rated)) {
          const counts = { reports, decided, answered, rated, surveyed };
          const group = countsOf({ ...counts, ratings: rated * 4, scores: surveyed * 27 });
          const figures = agencyFigures(group);
          // No figure depends on both late and contested reports, so they need not be combined.
          const grade = surveyGradeOf(group);
          const contests = partsOf(answered).map((contested) => ({
            contested,
            contestedShare: agencyFigures({ ...group, contested }).contestedShare,
          }));
          for (const late of partsOf(decided)) {
            const { onTimeShare } = agencyFigures({ ...group, late });
            for (const { contested, contestedShare } of contests) {
              const shown = `${onTimeShare} ${contestedShare} ${figures.rated} ${figures.surveyed} ${grade}`;
              yield { shown, counts: { ...group, late, contested } };
            }
          }
        }
}

/** Returns the numbers in a group that a reader may want to find out. */
const numbersOf = (counts: FigureCounts): Record<string, number> => {
  const { reports, decided, answered, rated, surveyed, late, contested } = counts;
  return {
    ...{ undecided: reports - decided, unanswered: reports - answered, overdue: decided - answered },
    ...{ unratedOfAll: reports - rated, unratedOfAnswered: answered - rated, rated },
    ...{ unsurveyedOfAll: reports - surveyed, unsurveyedOfRated: rated - surveyed, surveyed },
    ...{ late, onTime: decided - late, contested, uncontested: answered - contested },
  };
};

/** Asserts that no publication determines a number from one to four. */
function assertNothingSmall(groups: Iterable<{ shown: string; counts: FigureCounts }>): string[] {
  /** For each publication, the numbers that have the same value in every group with that publication. */
  const possible = new Map<string, Map<string, number>>();
  for (const { shown, counts } of groups) {
    const numbers = numbersOf(counts);
    const known = possible.get(shown);
    if (!known) possible.set(shown, new Map(Object.entries(numbers)));
    else for (const [name, number] of known) if (numbers[name] !== number) known.delete(name);
  }
  for (const [shown, known] of possible)
    for (const [name, number] of known) assert.ok(!isSmall(number), `${name} is ${number}, by ${shown}`);
  return [...possible.keys()];
}

test("no combination of published figures reveals a count from one to four", () => {
  let combinations = 0;
  for (let reports = fewest; reports <= 17; reports++)
    combinations += assertNothingSmall(groupsOf(reports)).length;
  assert.ok(combinations > 150, String(combinations));
});

test("neither a grade nor its absence reveals a count from one to four", () => {
  // From 45 answered reports on, the required sample is at least five smaller than their number. Therefore,
  // the same published figures can have a grade or not.
  let mixed = 0;
  for (let reports = 44; reports <= 53; reports++) {
    const partsOf = (whole: number): number[] => [0, 1, 2, fewest, whole];
    const shown = assertNothingSmall(groupsOf(reports, { most: 10, partsOf }));
    const hasGrade = (text: string) => text.endsWith(" C");
    const withGrade = new Set(shown.filter(hasGrade).map((text) => text.replace(" C", " null")));
    mixed += shown.filter((text) => withGrade.has(text)).length;
  }
  assert.ok(mixed > 20, String(mixed));
});

test("an index has a grade only for the full form, and only if enough of the answered reports were surveyed", () => {
  const all = { reports: 220, decided: 220, answered: 220, rated: 150, ratings: 600 };
  const gradeOf = (counts: Partial<FigureCounts>) => surveyGradeOf(countsOf({ ...all, ...counts }));
  assert.equal(gradeOf({ surveyed: 139, scores: 139 * 30 }), null);
  assert.equal(gradeOf({ surveyed: 140, scores: 140 * 30 }), "B");
  assert.equal(gradeOf({ surveyed: 140, scores: 140 * 10, surveyForm: "short" }), null);
  // Two rated reports have no survey. The index is hidden, because its number of surveys would reveal them.
  assert.equal(gradeOf({ rated: 142, ratings: 568, surveyed: 140, scores: 140 * 30 }), null);
});

test("the total has a grade only if every agency that has a published index also has a grade", () => {
  const all = { reports: 10, decided: 10, answered: 10, rated: 10, ratings: 40 };
  const complete = countsOf({ ...all, surveyed: 10, scores: 300 });
  const incomplete = countsOf({ ...all, surveyed: 5, scores: 150 });
  const hidden = countsOf({ ...all, surveyed: 4, scores: 120 });
  assert.equal(surveyGradeOfTotal([complete, complete, hidden]), "B");
  assert.equal(surveyGradeOfTotal([complete, complete, incomplete]), null);
  assert.equal(surveyGradeOfTotal([hidden]), null);
});

test("no mean rating reveals that one to four people gave a certain rating", () => {
  let shown = 0;
  for (let rated = fewest; rated <= 12; rated++) {
    /** For each mean, how many reports can have each rating. */
    const possible = new Map<number, number[][]>();
    for (const scores of distributionsOf(rated, 5)) {
      const ratings = scores.reduce((sum, count, index) => sum + count * (index + 1), 0);
      const { meanRating } = agencyFigures(
        countsOf({ reports: rated, decided: rated, answered: rated, rated, ratings }),
      );
      if (meanRating === null) continue;
      shown++;
      possible.set(meanRating, [...(possible.get(meanRating) ?? []), scores]);
    }
    for (const [mean, all] of possible)
      for (let index = 0; index < 5; index++) {
        const numbers = new Set(all.map((scores) => scores[index]));
        const [only] = numbers;
        assert.ok(
          numbers.size > 1 || !isSmall(Number(only)),
          `${mean} of ${rated}: ${only} times ${index + 1}`,
        );
      }
  }
  assert.ok(shown > 1000, String(shown));
});

/** Maps each published index of `surveyed` short surveys to the distributions that can produce it. */
function possibleDistributions(
  surveyed: number,
  count: number,
  kinds: number,
  scoresOf: (kind: number) => number,
) {
  const possible = new Map<number, number[][]>();
  for (const numbers of distributionsOf(count, kinds)) {
    const scores = numbers.reduce((sum, times, kind) => sum + times * scoresOf(kind), 0);
    const all = { reports: surveyed, decided: surveyed, answered: surveyed, rated: surveyed, surveyed };
    const { surveyIndex } = agencyFigures(
      countsOf({ ...all, ratings: 3 * surveyed, surveyForm: "short", scores }),
    );
    if (surveyIndex === null) continue;
    const known = possible.get(surveyIndex);
    if (known) known.push(numbers);
    else possible.set(surveyIndex, [numbers]);
  }
  return possible;
}

test("no index reveals that one to four answers have a certain score, or that one to four people have a certain total", () => {
  let shown = 0;
  for (let surveyed = fewest; surveyed <= 8; surveyed++)
    for (const possible of [
      // Distributions of all answers by score.
      possibleDistributions(surveyed, 3 * surveyed, 4, (score) => score + 1),
      // Distributions of all people by the sum of their three scores.
      ...(surveyed <= 6 ? [possibleDistributions(surveyed, surveyed, 10, (sum) => sum + 3)] : []),
    ])
      for (const [index, all] of possible) {
        shown += all.length;
        for (const [kind] of all[0]?.entries() ?? []) {
          const numbers = new Set(all.map((distribution) => distribution[kind]));
          const [only] = numbers;
          assert.ok(
            numbers.size > 1 || !isSmall(Number(only)),
            `${index} of ${surveyed}: ${only} of ${kind}`,
          );
        }
      }
  assert.ok(shown > 10_000, String(shown));
});

test("the form's index is published with its number of answers, and only with at least five answers", () => {
  const figuresOf = (counts: Partial<FigureCounts>) => {
    const { surveyed, surveyIndex } = agencyFigures(
      countsOf({ reports: 20, decided: 20, answered: 20, rated: 20, ratings: 80, ...counts }),
    );
    return [surveyed, surveyIndex];
  };
  assert.deepEqual(figuresOf({ surveyed: 10, scores: 300 }), [10, 83.33]);
  assert.deepEqual(figuresOf({ surveyed: 10, scores: 100, surveyForm: "short" }), [10, 83.33]);
  assert.deepEqual(figuresOf({ surveyed: 4, scores: 120 }), [null, null]);
  assert.deepEqual(figuresOf({ surveyed: 17, scores: 500 }), [null, null]);
  // A reader would learn that exactly one of the 90 scores is 3, or that exactly one is 2.
  assert.deepEqual(figuresOf({ surveyed: 10, scores: 359 }), [null, null]);
  assert.deepEqual(figuresOf({ surveyed: 10, scores: 91 }), [null, null]);
  assert.deepEqual(figuresOf({ surveyed: 10, scores: 360 }), [10, 100]);
});

test("the total index covers only the agencies whose index is published", () => {
  const all = { reports: 40, decided: 40, answered: 40, rated: 40, ratings: 160 };
  const many = countsOf({ ...all, surveyed: 10, scores: 300 });
  const few = countsOf({ ...all, surveyed: 3, scores: 27 });
  const { surveyed, surveyIndex } = figuresOfTotal([many, few]);
  assert.deepEqual([surveyed, surveyIndex], [10, 83.33]);
});

test("the total rating covers only the agencies whose rating is published", () => {
  const many = countsOf({ reports: 40, decided: 30, answered: 30, rated: 10, ratings: 45 });
  const few = countsOf({ reports: 40, decided: 30, answered: 30, rated: 3, ratings: 3 });
  // If the small agency's ratings were included, the total would be 13, and a reader could subtract ten.
  const { rated, meanRating } = figuresOfTotal([many, few]);
  assert.deepEqual([rated, meanRating], [10, 4.5]);
});

test("the mean number of transfers is published only together with the transfer share, and only if the number of further transfers is not from one to four", () => {
  const meanOf = (transferred: number, transfers: number): number | null =>
    agencyFigures(countsOf({ reports: 20, transferred, transfers })).meanTransfers;
  assert.deepEqual([meanOf(0, 0), meanOf(5, 5), meanOf(5, 10)], [0, 0.3, 0.5]);
  assert.deepEqual([meanOf(4, 9), meanOf(17, 17), meanOf(5, 6), meanOf(5, 9)], [null, null, null, null]);
});
