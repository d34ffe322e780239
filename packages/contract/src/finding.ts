import type { OperationId } from "@lapor/openapi/operations";
import type { KeyName } from "./keys.ts";

/** The details of a failed case, without keys, access codes and signatures. */
export interface FailureDetails {
  /** The operation of the failed request. It can differ from the operation of the case. */
  at?: OperationId;
  /** The request as HTTP text. */
  sent?: string;
  /** The response as HTTP text. */
  received?: string;
  /** The errors, one sentence each. */
  wrong: string[];
  /** The rule of the contract, and where the contract document states it. */
  expected: string;
  /** The first thing to check. */
  advice: string;
}

/** The result of one case. */
export interface Finding {
  title: string;
  /** The operation of the case. Undefined for URLs outside the contract. */
  operation?: OperationId;
  /** The error code that the case is about. */
  code?: string;
  outcome: "passed" | "failed" | "skipped";
  /** Why the case was skipped. */
  reason?: string;
  /** The key that the case requires and that was not given. */
  missingKey?: KeyName;
  /** Whether the server's own limits or challenges stopped the case. */
  blocked?: boolean;
  /** Whether the run ended before this case, because of the time limit or a failure with `failFast`. */
  notRun?: boolean;
  failure?: FailureDetails;
}

/** The extent of a run. It is known before the first case. */
export interface Plan {
  /** The server's origin. */
  url: string;
  /** The number of cases for the selected operations. */
  cases: number;
  /** The number of cases that cannot be checked over HTTP. */
  beyondHttp: number;
  /** The keys that were not given. Cases that need one of them are not checked. */
  missingKeys: readonly KeyName[];
}

/** The result of a run. */
export interface Report {
  /** The server's origin. */
  url: string;
  passed: number;
  failed: number;
  /**
   * The number of cases that could not be checked. They never count as passed, and their findings contain the
   * reason.
   */
  skipped: number;
  /** The number of skipped cases that require a missing key. */
  withoutKey: number;
  /** The number of skipped cases that the server's own limits or challenges stopped. */
  blocked: number;
  /** The number of skipped cases that came after the time limit, or after a failure with `failFast`. */
  notRun: number;
  /** Whether the time limit ended the run. */
  timedOut: boolean;
  /** The duration of the run, in seconds. */
  seconds: number;
  findings: Finding[];
}
