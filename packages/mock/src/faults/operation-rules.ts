import type { CodeOf, OperationId, SuccessBodyOf } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import type { Change, Effect, Failure, Outcome, Replacement } from "./effects.ts";

/** How many calls a rule applies to. */
export interface Times {
  /**
   * The number of calls after which the rule ends. Default: until `restore`, `reset`, or the next
   * rule of its kind without `times`.
   */
  times?: number;
  /** Applies to every nth call only, first to the nth. Default: every call. */
  every?: number;
}

/** Further details of a refusal. */
export type FailureDetails = Times & Pick<Failure, "retryAfter" | "errors">;

/** A response that replaces the channel's. */
export interface MockResponse<Id extends OperationId> extends Omit<Replacement, "kind" | "body"> {
  body?: SuccessBodyOf<Id>;
}

/**
 * Controls the calls of one operation. Each call gets at most one outcome (`fails`, `drops`,
 * `responds`): rules with `times` apply first, in the order in which they were added, then the
 * latest rule without `times`. A delay applies in addition.
 */
export interface OperationMock<Id extends OperationId> {
  /** Fails with a code that the contract names for this operation. */
  fails(code: CodeOf<Id>, details?: FailureDetails): void;
  /** Fails or responds differently once, at the first call that no earlier rule applies to. */
  once(outcome: CodeOf<Id> | MockResponse<Id>): void;
  /** Responds with the given response, or with the channel's response changed by a function. */
  responds(
    response: MockResponse<Id> | ((response: SuccessBodyOf<Id>) => SuccessBodyOf<Id>),
    times?: Times,
  ): void;
  /**
   * Delays the response: a fixed number of milliseconds of real time, or a seeded random number
   * between two.
   */
  delay(milliseconds: number | readonly [min: number, max: number], times?: Times): void;
  /**
   * Drops the connection `before` the request is handled (default), or `after` it, so that only the
   * response is lost.
   */
  drops(details?: Times & { when?: "before" | "after" }): void;
  /** Removes all rules. Recorded calls stay. */
  restore(): void;
  /** The recorded calls of this operation, oldest first. */
  readonly calls: readonly RecordedCall<Id>[];
}

interface Rule<Value> {
  value: Value;
  remaining: number;
  every: number;
  calls: number;
}

/** Rules of one kind: limited rules in order, then the latest permanent one. */
class RuleList<Value> {
  #limited: Rule<Value>[] = [];
  #permanent: Rule<Value> | undefined;

  add(value: Value, { times, every = 1 }: Times = {}): void {
    const rule = {
      value,
      remaining: Number.POSITIVE_INFINITY,
      every: positiveInteger("every", every),
      calls: 0,
    };
    if (times === undefined) this.#permanent = rule;
    else this.#limited.push({ ...rule, remaining: positiveInteger("times", times) });
  }

  /** Returns the value for the current call. */
  next(): Value | undefined {
    const rule = this.#limited[0] ?? this.#permanent;
    if (!rule || ++rule.calls % rule.every !== 0) return undefined;
    if (--rule.remaining <= 0) this.#limited.shift();
    return rule.value;
  }

  clear(): void {
    this.#limited = [];
    this.#permanent = undefined;
  }
}

/** The rules of one operation. */
export interface OperationRules {
  next(): Effect;
  mock: OperationMock<OperationId>;
}

/** Creates the rules of one operation. `fraction` returns seeded numbers from 0 to 1. */
export function createOperationRules({
  fraction,
  calls,
}: {
  fraction(): number;
  calls(): readonly RecordedCall<OperationId>[];
}): OperationRules {
  const outcomes = new RuleList<Outcome>();
  const delays = new RuleList<readonly [number, number]>();
  const responds: OperationMock<OperationId>["responds"] = (response, times) =>
    outcomes.add(
      typeof response === "function"
        ? { kind: "change", change: response as unknown as Change["change"] }
        : { kind: "replace", ...response },
      times,
    );
  const fails: OperationMock<OperationId>["fails"] = (code, { times, every, ...details } = {}) =>
    outcomes.add(
      { kind: "fail", code, ...details },
      { ...(times !== undefined && { times }), ...(every !== undefined && { every }) },
    );
  return {
    next() {
      const range = delays.next();
      const outcome = outcomes.next();
      const [min, max] = range ?? [0, 0];
      return { delay: range && min + fraction() * (max - min), outcome };
    },
    mock: {
      fails,
      once: (outcome) =>
        typeof outcome === "string" ? fails(outcome, { times: 1 }) : responds(outcome, { times: 1 }),
      responds,
      delay: (milliseconds, times) => delays.add(readDelay(milliseconds), times),
      drops: ({ when = "before", ...times } = {}) => outcomes.add({ kind: "drop", when }, times),
      restore() {
        outcomes.clear();
        delays.clear();
      },
      get calls() {
        return calls();
      },
    },
  };
}

function positiveInteger(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new RangeError(`${name} must be a whole number of at least 1, but is ${value}.`);
}

function readDelay(milliseconds: number | readonly [number, number]): readonly [number, number] {
  const [min, max] = typeof milliseconds === "number" ? [milliseconds, milliseconds] : milliseconds;
  if (min >= 0 && max >= min && max <= 600_000) return [min, max];
  throw new RangeError(
    `A delay must be between 0 and 600000 milliseconds, the smaller number first, but is ${String(milliseconds)}.`,
  );
}
