import { type ChannelResponse, DomainError, type Operation, operations } from "@lapor/channel";
import type { OperationId } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import { createSeededRandom } from "../seeded-random.ts";
import {
  changedResponse,
  type Effect,
  errorOptions,
  type Outcome,
  replacementResponse,
  wait,
} from "./effects.ts";
import type { OperationMocks } from "./operation-mock.ts";
import { createOperationRules, type OperationRules } from "./operation-rules.ts";
import { readRequestedFault } from "./prefer-header.ts";
import { type ScenarioName, scenarios } from "./scenarios.ts";

/** Determines each call's faults and injects them. */
export interface FaultInjector {
  mocks: OperationMocks;
  scenario(): ScenarioName | undefined;
  /** Starts a scenario, or ends the current one if `name` is undefined. */
  begin(name: ScenarioName | undefined): void;
  /** Removes all rules and the scenario, and restarts the random numbers with `seed`. */
  reset(seed: number): void;
  /**
   * Wraps an operation of the channel (`ChannelOptions.around`). Calls `drop` if the connection must be
   * dropped.
   */
  around(call: {
    operation: Operation;
    request: Request;
    respond(): Promise<ChannelResponse>;
    drop(): void;
    /** Called if the response is a text that a test specified. */
    sendAsGiven(): void;
    /** Receives the preferences that were applied, whether or not the call fails. */
    noteApplied(applied: readonly string[]): void;
  }): Promise<ChannelResponse>;
}

const operationOf = new Map(operations.map((operation) => [operation.id, operation]));

export const findOperation = (id: OperationId): Operation => operationOf.get(id) as Operation;

/**
 * Creates a fault injector. `challengeFor` creates the challenge for error codes that require proof of work.
 */
export function createFaultInjector(options: {
  seed: number;
  callsOf(operation: OperationId): readonly RecordedCall[];
  challengeFor(): Promise<NonNullable<DomainError["challenge"]>>;
}): FaultInjector {
  let random = createSeededRandom(options.seed);
  const fraction = (): number => new DataView(random.bytes(4).buffer).getUint32(0) / 2 ** 32;
  const rules = new Map<OperationId, OperationRules>(
    operations.map(({ id }) => [
      id,
      createOperationRules({ id, fraction, calls: () => options.callsOf(id) as never }),
    ]),
  );
  let scenario: ScenarioName | undefined;
  let counts = new Map<string, number>();

  const scenarioEffect = (name: ScenarioName, operation: Operation, request: Request): Effect => {
    const key = request.headers.get("idempotency-key");
    const [countName, keyName] = [`${name} ${operation.id}`, `${name} ${operation.id} ${key}`];
    const count = (counts.get(countName) ?? 0) + 1;
    counts.set(countName, count);
    const isFirstOfKey = key !== null && !counts.has(keyName);
    if (isFirstOfKey) counts.set(keyName, 1);
    return scenarios[name].effect({ operation, count, isFirstOfKey, fraction });
  };

  /** A request's headers take precedence over its operation's rules, and the rules over the scenario. */
  const effectOf = (operation: Operation, request: Request): Effect & { applied: string[] } => {
    const {
      applied,
      scenario: requestedScenario,
      ...requested
    } = readRequestedFault(operation, request.headers);
    const requestedEffect = requestedScenario ? scenarioEffect(requestedScenario, operation, request) : {};
    const rule = rules.get(operation.id)?.next() ?? {};
    const active = !requestedScenario && scenario ? scenarioEffect(scenario, operation, request) : {};
    return {
      applied,
      delay: requested.delay ?? requestedEffect.delay ?? rule.delay ?? active.delay,
      outcome: requested.outcome ?? requestedEffect.outcome ?? rule.outcome ?? active.outcome,
    };
  };

  const inject = async (
    outcome: Outcome,
    { operation, respond, drop, sendAsGiven }: Parameters<FaultInjector["around"]>[0],
  ): Promise<ChannelResponse> => {
    if (outcome.kind === "replace") {
      if (outcome.text !== undefined) sendAsGiven();
      return replacementResponse(outcome);
    }
    if (outcome.kind === "change") return changedResponse(await respond(), outcome);
    if (outcome.kind === "drop") {
      drop();
      return outcome.when === "after" ? respond() : { status: 200, headers: {}, body: null };
    }
    const details = errorOptions(outcome, operation);
    if (outcome.code.startsWith("challenge_")) details.challenge = await options.challengeFor();
    throw new DomainError(outcome.code, details);
  };

  return {
    mocks: Object.fromEntries([...rules].map(([id, { mock }]) => [id, mock])) as unknown as OperationMocks,
    scenario: () => scenario,
    begin(name) {
      scenario = name;
      counts = new Map();
    },
    reset(seed) {
      random = createSeededRandom(seed);
      for (const { mock } of rules.values()) mock.restore();
      this.begin(undefined);
    },
    async around(call) {
      const { delay, outcome, applied } = effectOf(call.operation, call.request);
      call.noteApplied(applied);
      if (delay) await wait(delay, call.request.signal);
      return outcome ? inject(outcome, call) : call.respond();
    },
  };
}
