import { DomainError, type Operation, operations } from "@lapor/channel";
import type { OperationId } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import { createSeededRandom } from "../channel/seeded-random.ts";
import {
  changedResponse,
  type Effect,
  failureOptions,
  type Outcome,
  replyResponse,
  wait,
} from "./effects.ts";
import { createOperationRules, type OperationMock, type OperationRules } from "./operation-rules.ts";
import { readWishes } from "./prefer-header.ts";
import { type ScenarioName, scenarios } from "./scenarios.ts";

/** One `OperationMock` for each operation of the contract, by its `operationId`. */
export type OperationMocks = { readonly [Id in OperationId]: OperationMock<Id> };

/** Says what the mock does to each call besides what the channel does. */
export interface FaultDirector {
  mocks: OperationMocks;
  scenario(): ScenarioName | undefined;
  /** Begins a scenario, or (undefined) ends the one that there is. */
  begin(name: ScenarioName | undefined): void;
  /** As if just made: no rules, no scenario, the same numbers by that seed again. */
  reset(seed: number): void;
  /** Stands around an operation of the channel (`ChannelOptions.around`). `lose` is called when the connection is to be lost. */
  around(call: {
    operation: Operation;
    request: Request;
    answer(): Promise<Response>;
    lose(): void;
    /** Told what was done of the request's preferences, whatever comes of it. */
    noteApplied(applied: readonly string[]): void;
  }): Promise<Response>;
}

const operationOf = new Map(operations.map((operation) => [operation.id, operation]));

/** The operation of that name. */
export const findOperation = (id: OperationId): Operation => operationOf.get(id) as Operation;

/** `challengeFor` gives what a code that demands a proof of work has to carry. */
export const createFaultDirector = (options: {
  seed: number;
  callsOf(operation: OperationId): readonly RecordedCall[];
  challengeFor(): Promise<NonNullable<DomainError["challenge"]>>;
}): FaultDirector => {
  let random = createSeededRandom(options.seed);
  const fraction = (): number => new DataView(random.bytes(4).buffer).getUint32(0) / 2 ** 32;
  const rules = new Map<OperationId, OperationRules>(
    operations.map(({ id }) => [
      id,
      createOperationRules({ fraction, calls: () => options.callsOf(id) as never }),
    ]),
  );
  let scenario: ScenarioName | undefined;
  let counts = new Map<string, number>();

  const sceneEffect = (name: ScenarioName, operation: Operation, request: Request): Effect => {
    const key = request.headers.get("idempotency-key");
    const [countName, keyName] = [`${name} ${operation.id}`, `${name} ${operation.id} ${key}`];
    const count = (counts.get(countName) ?? 0) + 1;
    counts.set(countName, count);
    const isFirstOfKey = key !== null && !counts.has(keyName);
    if (isFirstOfKey) counts.set(keyName, 1);
    return scenarios[name].effect({ operation, count, isFirstOfKey, fraction });
  };

  /** A request's own headers come before what was said of its operation, and that before the scenario. */
  const effectOf = (operation: Operation, request: Request): Effect & { applied: string[] } => {
    const { applied, scenario: own, ...wished } = readWishes(operation, request.headers);
    const asked = own ? sceneEffect(own, operation, request) : {};
    const said = rules.get(operation.id)?.next() ?? {};
    const set = !own && scenario ? sceneEffect(scenario, operation, request) : {};
    return {
      applied,
      delay: wished.delay ?? asked.delay ?? said.delay ?? set.delay,
      outcome: wished.outcome ?? asked.outcome ?? said.outcome ?? set.outcome,
    };
  };

  const perform = async (
    outcome: Outcome,
    { operation, answer, lose }: Parameters<FaultDirector["around"]>[0],
  ): Promise<Response> => {
    if (outcome.kind === "reply") return replyResponse(outcome);
    if (outcome.kind === "change") return changedResponse(await answer(), outcome);
    if (outcome.kind === "drop") {
      lose();
      return outcome.when === "after" ? answer() : new Response();
    }
    const details = failureOptions(outcome, operation);
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
      return outcome ? perform(outcome, call) : call.answer();
    },
  };
};
