import type { CodeOf, OperationId, SuccessBodyOf } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import type { Failure, Replacement } from "./effects.ts";

/** The calls that a rule applies to. */
export interface Times {
  /**
   * The number of calls after which the rule ends. Default: until `restore`, `reset`, or the next rule of the
   * same kind without `times`.
   */
  times?: number;
  /** Applies the rule to every nth call only, starting with the nth. Default: every call. */
  every?: number;
}

/** Details of an error response. */
export type FailureDetails = Times & Pick<Failure, "retryAfter" | "errors">;

/** A response that replaces the channel's. */
export interface MockResponse<Id extends OperationId> extends Omit<Replacement, "kind" | "body"> {
  body?: SuccessBodyOf<Id>;
}

/**
 * Controls the calls of one operation. Each call gets at most one outcome (`fails`, `drops`, `responds`).
 * Rules with `times` apply first, in the order in which they were added, and then the latest rule without
 * `times`. A delay applies in addition.
 */
export interface OperationMock<Id extends OperationId> {
  /** Makes calls fail with a code that the contract declares for this operation. */
  fails(code: CodeOf<Id>, details?: FailureDetails): void;
  /** Makes one call fail or respond differently: the first call to which no earlier rule applies. */
  once(outcome: CodeOf<Id> | MockResponse<Id>): void;
  /** Responds with the given response, or with the channel's response after a function has changed it. */
  responds(
    response: MockResponse<Id> | ((response: SuccessBodyOf<Id>) => SuccessBodyOf<Id>),
    times?: Times,
  ): void;
  /**
   * Delays the response by this number of milliseconds in real time, or by a seeded random number from a
   * range.
   */
  delay(milliseconds: number | readonly [min: number, max: number], times?: Times): void;
  /**
   * Drops the connection `before` (default) or `after` the request is handled. With `after`, only the
   * response is lost.
   */
  drops(details?: Times & { when?: "before" | "after" }): void;
  /** Removes all rules but keeps the recorded calls. */
  restore(): void;
  /** The recorded calls of this operation, oldest first. */
  readonly calls: readonly RecordedCall<Id>[];
}

/** One `OperationMock` for each operation of the contract, named by `operationId`. */
export type OperationMocks = { readonly [Id in OperationId]: OperationMock<Id> };
