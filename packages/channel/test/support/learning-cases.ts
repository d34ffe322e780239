import { readFileSync } from "node:fs";
import type { LearningCases } from "../../src/routing/learning/learn.ts";
import { type RoutingCase, readCases, wordsOf } from "../../src/routing/training/read-cases.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../routing-cases/${name}`, import.meta.url), "utf8");

/** Reads cases and joins title and text, as in the cases that `lapor routing train` uses. */
const casesOf = (names: readonly string[]): RoutingCase[] =>
  names.flatMap((name) => readCases(read(name))).map((one) => ({ ...one, title: "", text: wordsOf(one) }));

/** Returns the cases that the server's command uses for learning. */
export function readLearningCases(): LearningCases {
  const { rehearsal, guard } = JSON.parse(read("learning.json")) as Record<keyof LearningCases, string[]>;
  return { rehearsal: casesOf(rehearsal), guard: casesOf(guard) };
}
