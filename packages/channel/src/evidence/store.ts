import type { EvidenceFigures } from "@lapor/openapi";

/** How evidence is grouped: by the units of one agency, or by party. */
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

/** Figures for evaluations. */
export interface EvidenceStore {
  /**
   * Counts the reports of a period as they stand: all together, by group, by month, and by both
   * (`createEvidenceCounter`). Once `signal` is aborted, the result is incomplete.
   */
  countEvidence(query: EvidenceQuery, signal?: AbortSignal): Promise<EvidenceCount[]>;
}
