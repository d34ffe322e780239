import assert from "node:assert/strict";
import type { FullAgencyReport, Lapor } from "@lapor/sdk";

/** A report as its holder reads it. */
export async function fullReport(officer: Lapor, trackingId: string): Promise<FullAgencyReport> {
  const report = await officer.getAgencyReport(trackingId);
  assert.ok(report.access === "full", `expected all of ${trackingId}, received ${report.access}`);
  return report;
}
