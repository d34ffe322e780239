import { type Operation, operations } from "@lapor/channel";
import { problemTexts } from "@lapor/channel/testing";
import type { ErrorCode } from "../calls/operation-types.ts";
import { type ChannelCondition, channelConditions } from "./channel-conditions.ts";
import {
  type CallContext,
  type NetworkCondition,
  networkConditions,
  type Scenario,
} from "./network-conditions.ts";

/** Facts about a call on which a scenario can depend. */
export interface ScenarioContext extends CallContext {
  operation: Operation;
}

/** The name of a scenario: an error code of the contract, or a condition of the network or the channel. */
export type ScenarioName = ErrorCode | NetworkCondition | ChannelCondition;

const codes = Object.keys(problemTexts) as ErrorCode[];
/**
 * The codes that at least one operation declares. The other codes (unknown path, wrong method) belong to no
 * operation, so any operation can return them.
 */
const operationCodes = new Set(operations.flatMap((operation) => operation.codes));

const errorScenario = (code: ErrorCode): Scenario<ScenarioContext> => ({
  description: problemTexts[code].title,
  effect: ({ operation }) =>
    operation.codes.includes(code) || !operationCodes.has(code) ? { outcome: { kind: "fail", code } } : {},
});

/** All scenarios by name. An error code affects only the operations for which the contract declares it. */
export const scenarios: Readonly<Record<ScenarioName, Scenario<ScenarioContext>>> = {
  ...networkConditions,
  ...channelConditions,
  ...(Object.fromEntries(codes.map((code) => [code, errorScenario(code)])) as Record<
    ErrorCode,
    Scenario<ScenarioContext>
  >),
};

export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name);

/** Checks a scenario's name. Throws a RangeError that lists all names if the name is unknown. */
export function readScenario(name: string): ScenarioName {
  if (isScenario(name)) return name;
  throw new RangeError(`Unknown scenario "${name}". Scenarios: ${Object.keys(scenarios).join(", ")}.`);
}
