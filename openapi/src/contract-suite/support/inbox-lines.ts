import type { AgencyReportSummary, FullAgencyReportSummary } from "../../schemas.gen.ts";
import { ContractFailure, shown } from "./assertion.ts";

/** Returns the lines of an inbox. Fails if one of them is not `full`. */
export const fullLines = (lines: readonly AgencyReportSummary[]): FullAgencyReportSummary[] =>
  lines.map((line) => {
    if (line.access === "full") return line;
    throw new ContractFailure(`listAgencyReports: expected the whole line, received ${shown(line)}`);
  });
