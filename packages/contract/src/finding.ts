import type { OperationId } from "@lapor/openapi/operations";
import type { KeyName } from "./keys.ts";

/** The details of a failed case, without keys, access codes and signatures. */
export interface FailureDetails {
  /** The operation of the failed exchange, which can differ from the operation of the case. */
  at?: OperationId;
  /** The request, as lines of HTTP. */
  sent?: string;
  /** The response, as lines of HTTP. */
  received?: string;
  /** One sentence per error. */
  wrong: string[];
  /** The requirement of the contract, with its place in the document. */
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
  /** Reason for skipping the case. */
  reason?: string;
  /** The key that the case requires and that was not given. */
  missingKey?: KeyName;
  /** Whether the case was skipped because of the server's own limits or challenges. */
  blocked?: boolean;
  /** Whether the run stopped before the case: at the time limit, or at a failure with `failFast`. */
  notRun?: boolean;
  failure?: FailureDetails;
}

/** The extent of a run, known before its first case. */
export interface Plan {
  /** Origin of the server. */
  url: string;
  /** Cases of the chosen operations. */
  cases: number;
  /** Cases that cannot be checked over HTTP. */
  beyondHttp: number;
  /** The keys that were not given. Cases that need one of them are not checked. */
  missingKeys: readonly KeyName[];
}

/** The result of a run. */
export interface Report {
  /** Origin of the server. */
  url: string;
  passed: number;
  failed: number;
  /** Cases that could not be checked. Their findings have the reason. Never counted as passed. */
  skipped: number;
  /** The number of skipped cases that require a key that was not given. */
  withoutKey: number;
  /** Number of skipped cases that the server's own limits or challenges blocked. */
  blocked: number;
  /** The number of skipped cases after the time limit, or after a failure with `failFast`. */
  notRun: number;
  /** Whether the time limit was reached before the last case. */
  timedOut: boolean;
  /** Duration of the run. */
  seconds: number;
  findings: Finding[];
}
