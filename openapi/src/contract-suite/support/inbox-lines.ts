import type { AgencyReportSummary, FullAgencyReportSummary } from "../../schemas.gen.ts";
import { ContractFailure, shown } from "./assertion.ts";

/** Returns the lines. Fails if the caller has no full access to one of the reports. */
export const fullLines = (lines: readonly AgencyReportSummary[]): FullAgencyReportSummary[] =>
  lines.map((line) => {
    if (line.access === "full") return line;
    throw new ContractFailure(`listAgencyReports: expected the whole line, received ${shown(line)}`);
  });
