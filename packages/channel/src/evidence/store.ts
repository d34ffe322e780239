import type { EvidenceFigures } from "@lapor/openapi";

/** How evidence is grouped: by the units of one agency, or by party. */
export type EvidenceBy = "unit" | "party";

/** Selects the reports to count. */
export interface EvidenceQuery {
  by: EvidenceBy;
  /**
   * The parties whose reports are counted, including their abolished predecessors. If absent, all parties and
   * national triage.
   */
  keepers?: readonly string[];
  /** Selects reports submitted from `from` on and before `before`. */
  from: Date;
  before: Date;
}

/** The figures of a group. A null key means all groups or all months. */
export interface EvidenceCount {
  /** The id of a unit ("" for none) or of a party ("" for national triage). */
  group: string | null;
  /** YYYY-MM. */
  month: string | null;
  figures: EvidenceFigures;
}

/** Selects reports by the time of their answer. */
export interface AnsweredQuery {
  /** The agencies that hold the reports. If absent, all agencies. */
  agencyIds?: readonly string[];
  /** Selects reports answered from `from` on and before `before`. */
  from: Date;
  before: Date;
}

/** The number of answered reports of an agency and a unit ("" for none). */
export interface AnsweredCount {
  agencyId: string;
  unitId: string;
  reports: number;
}

/** Reads figures for evaluations. */
export interface EvidenceStore {
  /**
   * Counts a period's reports in their current state: in total, by group, by month, and by group and month
   * (`createEvidenceCounter`). The result is incomplete once `signal` is aborted.
   */
  countEvidence(query: EvidenceQuery, signal?: AbortSignal): Promise<EvidenceCount[]>;
  /**
   * Counts the reports that were answered in a period, once each, by the agency and unit that hold them now
   * (`createAnsweredCounter`). Reads only reports submitted in the period or in the year before it
   * (`firstAnswerable`). The result is incomplete once `signal` is aborted.
   */
  countAnswered(query: AnsweredQuery, signal?: AbortSignal): Promise<AnsweredCount[]>;
}
