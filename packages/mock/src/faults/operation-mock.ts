import type { CodeOf, OperationId, SuccessBodyOf } from "../calls/operation-types.ts";
import type { RecordedCall } from "../calls/recorded-calls.ts";
import type { Failure, Replacement } from "./effects.ts";

/** The number of calls to which a rule applies. */
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

/** One `OperationMock` for each operation of the contract, by `operationId`. */
export type OperationMocks = { readonly [Id in OperationId]: OperationMock<Id> };
