import type { FullAgencyReport } from "@lapor/sdk";
import type { Strings } from "../strings/strings.ts";
import type { Act } from "./possible-acts.ts";

/** An act in words: its button, its meaning, the button that sends it, and what happened afterwards. */
export type ActWords = Strings["acts"][Act];

/** The facts of a report on which the words of its acts depend. */
export type Subject = Pick<FullAgencyReport, "status" | "responsible" | "verifiedAt">;

/** Whether an agency verifies the report with an assignment: it has not, and work has not begun. */
export const isVerifiedThereby = ({ status, responsible, verifiedAt }: Subject): boolean =>
  responsible.kind === "agency" && verifiedAt === undefined && ["submitted", "assigned"].includes(status);

/** The words of an act on this report. */
export function actWords(act: Act, report: Subject, { acts, actsThere }: Strings): ActWords {
  if (act === "assignReport" && isVerifiedThereby(report)) return actsThere.verifyAndAssign;
  return acts[act];
}

/** The assignment that a form makes too, before its act. */
export const unitWords = (unitName: string, report: Subject, { templates }: Strings): string =>
  isVerifiedThereby(report) ? templates.unitVerified(unitName) : templates.unit(unitName);
