import type { AgencyReportSummary, FullAgencyReportSummary } from "../../schemas.gen.ts";
import { ContractFailure, shown } from "./assertion.ts";

/** Lines of an inbox whose reader reads all of its reports in full. */
export const fullLines = (lines: readonly AgencyReportSummary[]): FullAgencyReportSummary[] =>
  lines.map((line) => {
    if (line.access === "full") return line;
    throw new ContractFailure(`listAgencyReports: expected the whole line, received ${shown(line)}`);
  });
