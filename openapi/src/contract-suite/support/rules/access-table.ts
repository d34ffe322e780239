import type { OperationId } from "../../../operation.ts";
import type { AccessLevel } from "../../../schemas.gen.ts";
import type { OfficerAction } from "../officer.ts";

/** An officer of the suite's target, by the agency: `own` had each report first, `other` gets it. */
export type Party = "own" | "other" | "third" | "national";

/** How much of a report a party reads; `none` when it must not learn that there is one. */
export type Level = AccessLevel | "none";

/** What an officer's operation has to do with one report. */
export type Rule =
  /** It shows the report, as much of it as the party reads. */
  | { kind: "read" }
  /** It shows the identity: to the holder. */
  | { kind: "identity" }
  /** It needs all of the report. */
  | { kind: "full" }
  /**
   * It changes the report: for the holder, its liaisons too or not, and for national triage where it
   * oversees.
   */
  | { kind: "change"; liaison: boolean; overseen: boolean }
  /** It lists reports or events; the cases look at what is in the list. */
  | { kind: "list" }
  /** It has nothing to do with a single report. */
  | { kind: "elsewhere" };

const change = (liaison: boolean, overseen = false): Rule => ({ kind: "change", liaison, overseen });
const elsewhere: Rule = { kind: "elsewhere" };

/** Every operation for officers' keys. One that is missing here fails the suite. */
export const accessRules: Partial<Record<OperationId, Rule>> & Record<OfficerAction, Rule> = {
  getAgencyReport: { kind: "read" },
  getReporterIdentity: { kind: "identity" },
  listAnswerTemplates: { kind: "full" },
  verifyReport: change(false),
  assignReport: change(false),
  transferReport: change(true),
  startFollowUp: change(true),
  requestInformation: change(true),
  answerReport: change(true),
  closeReport: change(false, true),
  archiveReport: change(false),
  mergeReport: change(false),
  releaseReport: change(false, true),
  retractReport: change(false, true),
  addNote: change(true, true),
  listAgencyReports: { kind: "list" },
  listEvents: { kind: "list" },
  listIdentityAccesses: elsewhere,
  uploadAttachment: elsewhere,
  createAnswerTemplate: elsewhere,
  updateAnswerTemplate: elsewhere,
  deleteAnswerTemplate: elsewhere,
  createWebhookEndpoint: elsewhere,
  listWebhookEndpoints: elsewhere,
  rotateWebhookSecret: elsewhere,
  deleteWebhookEndpoint: elsewhere,
  listWebhookDeliveries: elsewhere,
  redeliverDeadLetters: elsewhere,
  redeliverWebhook: elsewhere,
};

/** The response that an officer gets. */
export type Verdict = "granted" | "forbidden" | "report_not_found";

/** What the rule grants an officer of a party. */
export function verdictOf(
  rule: Rule,
  { level, holds, party, isLiaison }: { level: Level; holds: boolean; party: Party; isLiaison: boolean },
): Verdict {
  if (level === "none") return "report_not_found";
  const grant = (may: boolean): Verdict => (may ? "granted" : "forbidden");
  if (rule.kind === "identity") return grant(holds);
  if (rule.kind === "full") return grant(level === "full");
  if (rule.kind !== "change") return "granted";
  if (holds) return grant(rule.liaison || !isLiaison);
  return grant(party === "national" && rule.overseen && level === "full");
}
