import assert from "node:assert/strict";
import { test } from "node:test";
import { agencyFigures, type FigureCounts, fewest, figuresOfTotal } from "./figures.ts";

const countsOf = (counts: Partial<FigureCounts>): FigureCounts => ({
  ...{ reports: 0, transferred: 0, transfers: 0, forwarded: 0, decided: 0, late: 0 },
  ...{ verified: 0, daysToVerify: null, answered: 0, daysToAnswer: null, closed: 0, daysToClose: null },
  ...{ contested: 0, rated: 0, ratings: 0 },
  ...counts,
});

/** Every way to distribute `count` ratings over `kinds` scores. */
function distributionsOf(count: number, kinds: number): number[][] {
  if (kinds === 1) return [[count]];
  return Array.from({ length: count + 1 }, (_, first) => first).flatMap((first) =>
    distributionsOf(count - first, kinds - 1).map((rest) => [first, ...rest]),
  );
}

const isSmall = (count: number): boolean => count > 0 && count < fewest;

/** All that a reader may learn of a group by its figures, for each published combination of them. */
function possibleNumbers(reports: number): Map<string, Record<string, number>[]> {
  const possible = new Map<string, Record<string, number>[]>();
  const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
  for (const decided of upTo(reports))
    for (const answered of upTo(decided))
      for (const rated of upTo(answered)) {
        const counts = countsOf({ reports, decided, answered, rated, ratings: rated * 4 });
        // The two parts do not depend on each other.
        const lateOf = upTo(decided).map((late) => [late, agencyFigures({ ...counts, late }).onTimeShare]);
        const contestedOf = upTo(answered).map((contested) => [
          contested,
          agencyFigures({ ...counts, contested }).contestedShare,
        ]);
        for (const [late, onTimeShare] of lateOf)
          for (const [contested, contestedShare] of contestedOf) {
            if (late === undefined || contested === undefined) continue;
            const shown = `${onTimeShare} ${contestedShare} ${agencyFigures(counts).rated}`;
            const numbers = {
              ...{
                undecided: reports - decided,
                unanswered: reports - answered,
                overdue: decided - answered,
              },
              ...{ unratedOfAll: reports - rated, unratedOfAnswered: answered - rated, rated },
              ...{ late: late ?? 0, onTime: decided - (late ?? 0) },
              ...{ contested: contested ?? 0, uncontested: answered - (contested ?? 0) },
            };
            const known = possible.get(shown);
            if (known) known.push(numbers);
            else possible.set(shown, [numbers]);
          }
      }
  return possible;
}

test("no combination of figures reveals a number from one to four", () => {
  let combinations = 0;
  for (let reports = fewest; reports <= 17; reports++)
    for (const [shown, possible] of possibleNumbers(reports)) {
      combinations++;
      for (const name of Object.keys(possible[0] ?? {})) {
        const [first, ...others] = possible.map((numbers) => numbers[name]);
        assert.ok(
          !isSmall(Number(first)) || others.some((other) => other !== first),
          `${name} is ${first} of ${reports}, by ${shown}`,
        );
      }
    }
  assert.ok(combinations > 150, String(combinations));
});

test("no mean of ratings reveals that from one to four people gave a rating", () => {
  let shown = 0;
  for (let rated = fewest; rated <= 12; rated++) {
    /** For each mean, the possible numbers of each rating. */
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

test("publishes the rating of the total over the agencies whose rating is published", () => {
  const many = countsOf({ reports: 40, decided: 30, answered: 30, rated: 10, ratings: 45 });
  const few = countsOf({ reports: 40, decided: 30, answered: 30, rated: 3, ratings: 3 });
  // With the three, the count would be 13: the reader could subtract ten.
  const { rated, meanRating } = figuresOfTotal([many, few]);
  assert.deepEqual([rated, meanRating], [10, 4.5]);
});

test("publishes the transfers per report only with the share, and without few further transfers", () => {
  const meanOf = (transferred: number, transfers: number): number | null =>
    agencyFigures(countsOf({ reports: 20, transferred, transfers })).meanTransfers;
  assert.deepEqual([meanOf(0, 0), meanOf(5, 5), meanOf(5, 10)], [0, 0.3, 0.5]);
  assert.deepEqual([meanOf(4, 9), meanOf(17, 17), meanOf(5, 6), meanOf(5, 9)], [null, null, null, null]);
});
