import type { AnswerOf, CodeOf, OperationId } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import type { Change, Effect, Failure, Outcome, Reply } from "./effects.ts";

/** For how many calls something holds. */
export interface Times {
  /** Then it is over. Default: until `restore`, `reset`, or the next of its kind without `times`. */
  times?: number;
  /** Only each so-manieth call, from the so-manieth on. Default: each. */
  every?: number;
}

/** What else a refusal says. */
export type FailureDetails = Times & Pick<Failure, "retryAfter" | "errors">;

/** An answer of one's own. */
export interface OwnAnswer<Id extends OperationId> extends Omit<Reply, "kind" | "body"> {
  body?: AnswerOf<Id>;
}

/**
 * What happens to the calls of one operation. Of outcomes (`fails`, `drops`, `answers`) one holds for a call: those with `times` in the
 * order in which they were said, and when they are over the last one without; a delay comes besides.
 */
export interface OperationMock<Id extends OperationId> {
  /** Refuses with a code that the contract names for this operation. */
  fails(code: CodeOf<Id>, details?: FailureDetails): void;
  /** The next call that nothing else waits for: refused with a code, or answered otherwise. */
  once(answer: CodeOf<Id> | OwnAnswer<Id>): void;
  /** Answers otherwise: with an answer of one's own, or with what a function makes of the channel's. */
  answers(answer: OwnAnswer<Id> | ((answer: AnswerOf<Id>) => AnswerOf<Id>), times?: Times): void;
  /** Waits first, milliseconds of real time: always as long, or, by the seed, between two. */
  delay(milliseconds: number | readonly [least: number, most: number], times?: Times): void;
  /** Loses the connection `before` anything was done (default), or `after` it, so that only the answer is lost. */
  drops(details?: Times & { when?: "before" | "after" }): void;
  /** From now on it is the channel's again. What was recorded stays. */
  restore(): void;
  /** The calls of this operation that are still recorded, the oldest first. */
  readonly calls: readonly RecordedCall<Id>[];
}

interface Rule<What> {
  what: What;
  left: number;
  every: number;
  met: number;
}

const readWhole = (name: string, value: number): number => {
  if (Number.isInteger(value) && value >= 1) return value;
  throw new RangeError(`${name} is a whole number from 1 on, not ${value}.`);
};

/** Rules of one kind: the first of those that end, else the one that does not. */
class RuleList<What> {
  #ending: Rule<What>[] = [];
  #lasting: Rule<What> | undefined;

  add(what: What, { times, every = 1 }: Times = {}): void {
    const rule = { what, left: Number.POSITIVE_INFINITY, every: readWhole("every", every), met: 0 };
    if (times === undefined) this.#lasting = rule;
    else this.#ending.push({ ...rule, left: readWhole("times", times) });
  }

  /** What holds for the call that comes now. */
  next(): What | undefined {
    const rule = this.#ending[0] ?? this.#lasting;
    if (!rule || ++rule.met % rule.every !== 0) return undefined;
    if (--rule.left <= 0) this.#ending.shift();
    return rule.what;
  }

  clear(): void {
    this.#ending = [];
    this.#lasting = undefined;
  }
}

const readDelay = (milliseconds: number | readonly [number, number]): readonly [number, number] => {
  const [least, most] = typeof milliseconds === "number" ? [milliseconds, milliseconds] : milliseconds;
  if (least >= 0 && most >= least && most <= 600_000) return [least, most];
  throw new RangeError(
    `A delay is between 0 and 600000 milliseconds, the least first, not ${String(milliseconds)}.`,
  );
};

/** What was said of one operation, and what it means for the next call. */
export interface OperationRules {
  next(): Effect;
  mock: OperationMock<OperationId>;
}

/** Keeps what is said of one operation. `fraction` gives numbers from 0 to 1 by the seed. */
export const createOperationRules = ({
  fraction,
  calls,
}: {
  fraction(): number;
  calls(): readonly RecordedCall<OperationId>[];
}): OperationRules => {
  const outcomes = new RuleList<Outcome>();
  const delays = new RuleList<readonly [number, number]>();
  const answers: OperationMock<OperationId>["answers"] = (answer, times) =>
    outcomes.add(
      typeof answer === "function"
        ? { kind: "change", change: answer as unknown as Change["change"] }
        : { kind: "reply", ...answer },
      times,
    );
  const fails: OperationMock<OperationId>["fails"] = (code, { times, every, ...details } = {}) =>
    outcomes.add(
      { kind: "fail", code, ...details },
      { ...(times !== undefined && { times }), ...(every !== undefined && { every }) },
    );
  return {
    next() {
      const between = delays.next();
      const outcome = outcomes.next();
      const [least, most] = between ?? [0, 0];
      return { delay: between && least + fraction() * (most - least), outcome };
    },
    mock: {
      fails,
      once: (answer) =>
        typeof answer === "string" ? fails(answer, { times: 1 }) : answers(answer, { times: 1 }),
      answers,
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
};
