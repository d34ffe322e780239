import type { OperationId } from "@lapor/openapi/operations";

/** What went wrong in one case, for who has to mend it. Keys, access codes and signatures are struck out of all of it. */
export interface Shortfall {
  /** The operation of the exchange in which it showed; not always the one that the case is about. */
  at?: OperationId;
  /** The request, as lines of HTTP. */
  sent?: string;
  /** The answer to it, as lines of HTTP. */
  received?: string;
  /** What is wrong with it, a sentence each. */
  wrong: string[];
  /** What the contract wants, and where it says so. */
  wants: string;
  /** What to look at first. */
  advice: string;
}

/** What became of one case. */
export interface Finding {
  title: string;
  /** What the case is about; absent where an address is outside of the contract. */
  operation?: OperationId;
  /** The refusal that the case is about. */
  code?: string;
  outcome: "passed" | "failed" | "skipped";
  /** Why it could not be checked. */
  reason?: string;
  /** Whether the server's own limits or challenges are that reason: with them lifted it can be checked. */
  hindered?: boolean;
  shortfall?: Shortfall;
}

/** What a run found. */
export interface Report {
  /** Origin of the server. */
  url: string;
  passed: number;
  failed: number;
  /** Not checked, each with its reason among the findings: never counted as passed. */
  skipped: number;
  /** How many of these the server's own limits or challenges kept from being checked. */
  hindered: number;
  /** Whether the time was used up before the last case. */
  timedOut: boolean;
  /** How long it took. */
  seconds: number;
  findings: Finding[];
}
