import type { FullAgencyReport } from "@lapor/sdk";
import { hasOneAgency, type Office } from "../office.ts";
import type { Strings } from "../strings/strings.ts";
import type { Act } from "./possible-acts.ts";

/** An act in words: its button, its meaning, the button that sends it, and what happened afterwards. */
export type ActWords = Strings["acts"][Act];

/** The facts of a report on which the words of its acts depend. */
export type Subject = Pick<FullAgencyReport, "status" | "responsible" | "verifiedAt">;

/** Whether an agency verifies the report with an assignment: it has not, and work has not begun. */
export const isVerifiedThereby = ({ status, responsible, verifiedAt }: Subject): boolean =>
  responsible.kind === "agency" && verifiedAt === undefined && ["submitted", "assigned"].includes(status);

/** The language of the desk, and what the channel is. */
type Place = Pick<Office, "strings" | "channel">;

/** The words of an act on any report. In a channel of one agency, reports are passed on to SP4N-LAPOR! alone. */
export function generalWords(act: Act, office: Place): ActWords {
  const { acts, actsThere } = office.strings;
  if (act !== "transferReport" || !hasOneAgency(office)) return acts[act];
  return office.channel.identity.nationalChannel === "forwarded"
    ? actsThere.forwardToSp4n
    : actsThere.takeToSp4n;
}

/** The words of an act on this report. */
export function actWords(act: Act, report: Subject, office: Place): ActWords {
  const { actsThere } = office.strings;
  const isThere = report.responsible.kind === "sp4n";
  if (act === "assignReport" && isVerifiedThereby(report)) return actsThere.verifyAndAssign;
  if (act === "verifyReport" && isThere) return actsThere.takeBack;
  if (act === "answerReport" && isThere) return actsThere.relayAnswer;
  return generalWords(act, office);
}

/** The assignment that a form makes too, before its act. */
export const unitWords = (unitName: string, report: Subject, { templates }: Strings): string =>
  isVerifiedThereby(report) ? templates.unitVerified(unitName) : templates.unit(unitName);
