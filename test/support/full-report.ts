import assert from "node:assert/strict";
import type { FullAgencyReport, Lapor } from "@lapor/sdk";

/** Loads a report with full access, as the responsible agency. */
export async function fullReport(officer: Lapor, trackingId: string): Promise<FullAgencyReport> {
  const report = await officer.getAgencyReport(trackingId);
  assert.ok(report.access === "full", `expected full access to ${trackingId}, received ${report.access}`);
  return report;
}
