import type { OperationId } from "@lapor/openapi/operations";

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
  /** What the contract requires, and where. */
  expected: string;
  /** What to check first. */
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
  /** Whether the case was skipped because of the server's own limits or challenges. */
  blocked?: boolean;
  failure?: FailureDetails;
}

/** The result of a run. */
export interface Report {
  /** Origin of the server. */
  url: string;
  passed: number;
  failed: number;
  /** Cases that could not be checked. Their findings have the reason. Never counted as passed. */
  skipped: number;
  /** How many of the skipped cases were blocked by the server's own limits or challenges. */
  blocked: number;
  /** Whether the time limit was reached before the last case. */
  timedOut: boolean;
  /** Duration of the run. */
  seconds: number;
  findings: Finding[];
}
