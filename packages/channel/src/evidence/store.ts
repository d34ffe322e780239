import type { EvidenceFigures } from "@lapor/openapi";

/** Evidence is grouped by the units of one agency, or by party. */
export type EvidenceBy = "unit" | "party";

/** Selects the reports of a read. */
export interface EvidenceQuery {
  by: EvidenceBy;
  /**
   * The keepers whose reports are counted, ended predecessors among them. Absent: all, with national triage.
   */
  keepers?: readonly string[];
  /** Submitted from this moment on, and before that one. */
  from: Date;
  before: Date;
}

/** The figures of a group. A null key stands for all of its kind. */
export interface EvidenceCount {
  /** The id of a unit ("": none), or a party ("" is national triage). */
  group: string | null;
  /** YYYY-MM. */
  month: string | null;
  figures: EvidenceFigures;
}

/** Selects reports by when they were answered. */
export interface AnsweredQuery {
  /** The agencies that hold them. Absent: all. */
  agencyIds?: readonly string[];
  /** Answered from this moment on, and before that one. */
  from: Date;
  before: Date;
}

/** The number of answered reports of an agency and a unit ("": none). */
export interface AnsweredCount {
  agencyId: string;
  unitId: string;
  reports: number;
}

/** Figures for evaluations. */
export interface EvidenceStore {
  /**
   * Counts the reports of a period as they stand: all together, by group, by month, and by both
   * (`createEvidenceCounter`). Once `signal` is aborted, the result is incomplete.
   */
  countEvidence(query: EvidenceQuery, signal?: AbortSignal): Promise<EvidenceCount[]>;
  /**
   * Counts the reports that were answered in a period, once each, by the agency and unit that hold them now
   * (`createAnsweredCounter`). Reads only reports submitted in the period or in the year before it
   * (`firstAnswerable`). Once `signal` is aborted, the result is incomplete.
   */
  countAnswered(query: AnsweredQuery, signal?: AbortSignal): Promise<AnsweredCount[]>;
}
