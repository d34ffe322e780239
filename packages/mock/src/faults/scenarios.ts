import { type Operation, operations, problemTexts } from "@lapor/channel";
import type { ErrorCode } from "../calls/operation-types.ts";
import { type Oddity, oddities } from "../sp4n/api-quirks.ts";
import { type Moment, type MoodName, moods, type Scenario } from "./network-conditions.ts";

/** What a scenario sees of a call. */
export interface Scene extends Moment {
  operation: Operation;
}

/** Name of a scenario: an error code of the contract, a mood of the network, or an oddity of the ministry's API. */
export type ScenarioName = ErrorCode | MoodName | Oddity;

const codes = Object.keys(problemTexts) as ErrorCode[];
/** Codes that belong to no operation (an unknown address, a wrong method) stand for all of them. */
const isUsual = new Set(operations.flatMap((operation) => operation.codes));

const refusing = (code: ErrorCode): Scenario<Scene> => ({
  description: problemTexts[code].title,
  effect: ({ operation }) =>
    operation.codes.includes(code) || !isUsual.has(code) ? { outcome: { kind: "fail", code } } : {},
});

const named = <Name extends string>(
  names: readonly Name[],
  scenarioOf: (name: Name) => Scenario<Scene>,
): Record<Name, Scenario<Scene>> =>
  Object.fromEntries(names.map((name) => [name, scenarioOf(name)])) as Record<Name, Scenario<Scene>>;

/**
 * Every scenario by its name. One of an error code refuses the operations for which the contract names it, and lets the others be; an
 * oddity leaves the channel alone.
 */
export const scenarios: Readonly<Record<ScenarioName, Scenario<Scene>>> = {
  ...moods,
  ...named(codes, refusing),
  ...named(Object.keys(oddities) as Oddity[], (name) => ({
    description: oddities[name],
    effect: () => ({}),
  })),
};

/** Whether there is a scenario of that name. */
export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name);

/** Throws RangeError with all names for one that is none. */
export const readScenario = (name: string): ScenarioName => {
  if (isScenario(name)) return name;
  throw new RangeError(`There is no scenario "${name}". There are: ${Object.keys(scenarios).join(", ")}.`);
};
