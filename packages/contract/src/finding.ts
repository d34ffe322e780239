import type { OperationId } from "@lapor/openapi/operations";
import type { KeyName } from "./keys.ts";

/** The details of a failed case, without keys, access codes and signatures. */
export interface FailureDetails {
  /** The operation of the failed request, which can differ from the operation of the case. */
  at?: OperationId;
  /** The request as lines of HTTP. */
  sent?: string;
  /** The response as lines of HTTP. */
  received?: string;
  /** The errors, one sentence each. */
  wrong: string[];
  /** What the contract requires, and where the document states it. */
  expected: string;
  /** The first thing to check. */
  advice: string;
}

/** The result of one case. */
export interface Finding {
  title: string;
  /** The operation of the case. Absent for URLs outside the contract. */
  operation?: OperationId;
  /** The error code that the case is about. */
  code?: string;
  outcome: "passed" | "failed" | "skipped";
  /** Why the case was skipped. */
  reason?: string;
  /** The missing key that the case requires. */
  missingKey?: KeyName;
  /** Whether the case was skipped because of the server's own limits or challenges. */
  blocked?: boolean;
  /** Whether the run stopped before the case, at the time limit or at a failure with `failFast`. */
  notRun?: boolean;
  failure?: FailureDetails;
}

/** The extent of a run, which is known before its first case. */
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
   * The number of cases that could not be checked. Their findings contain the reason. They never count as
   * passed.
   */
  skipped: number;
  /** The number of skipped cases that require a missing key. */
  withoutKey: number;
  /** The number of skipped cases that the server's own limits or challenges blocked. */
  blocked: number;
  /** The number of skipped cases after the time limit, or after a failure with `failFast`. */
  notRun: number;
  /** Whether the time limit was reached before the last case. */
  timedOut: boolean;
  /** The duration of the run, in seconds. */
  seconds: number;
  findings: Finding[];
}
