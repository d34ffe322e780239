import type { OperationId } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import { checkCode, checkDelay, checkDrop, checkFailure, checkResponse, checkTimes } from "./check-rules.ts";
import type { Change, Effect, Outcome } from "./effects.ts";
import type { OperationMock, Times } from "./operation-mock.ts";

interface Rule<Value> {
  value: Value;
  remaining: number;
  every: number;
  calls: number;
}

/** Rules of one kind. Limited rules apply in their order, and then the latest permanent rule. */
class RuleList<Value> {
  #limited: Rule<Value>[] = [];
  #permanent: Rule<Value> | undefined;

  add(value: Value, { times, every = 1 }: Times = {}): void {
    const rule = { value, remaining: times ?? Number.POSITIVE_INFINITY, every, calls: 0 };
    if (times === undefined) this.#permanent = rule;
    else this.#limited.push(rule);
  }

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

export interface OperationRules {
  next(): Effect;
  mock: OperationMock<OperationId>;
}

/**
 * Creates the rules of one operation. `fraction` returns seeded numbers from 0 to 1. Throws a RangeError for
 * values that violate the types, because programs without TypeScript can pass them.
 */
export function createOperationRules({
  id,
  fraction,
  calls,
}: {
  id: OperationId;
  fraction(): number;
  calls(): readonly RecordedCall<OperationId>[];
}): OperationRules {
  const outcomes = new RuleList<Outcome>();
  const delays = new RuleList<readonly [number, number]>();
  const responds: OperationMock<OperationId>["responds"] = (response, times = {}) => {
    checkResponse(response, `${id}.responds`);
    checkTimes(times, `${id}.responds`);
    outcomes.add(
      typeof response === "function"
        ? { kind: "change", change: response as unknown as Change["change"] }
        : { kind: "replace", ...response },
      times,
    );
  };
  const fails: OperationMock<OperationId>["fails"] = (code, given = {}) => {
    checkCode(id, code);
    checkFailure(given, `${id}.fails`);
    const { times, every, ...details } = given;
    outcomes.add(
      { kind: "fail", code, ...details },
      { ...(times !== undefined && { times }), ...(every !== undefined && { every }) },
    );
  };
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
      delay(milliseconds, times = {}) {
        checkDelay(milliseconds, `The delay of ${id}`);
        checkTimes(times, `${id}.delay`);
        delays.add(typeof milliseconds === "number" ? [milliseconds, milliseconds] : milliseconds, times);
      },
      drops(given = {}) {
        checkDrop(given, `${id}.drops`);
        const { when = "before", ...times } = given;
        outcomes.add({ kind: "drop", when }, times);
      },
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
