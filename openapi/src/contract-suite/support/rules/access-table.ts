import type { OperationId } from "../../../operation.ts";
import type { AccessLevel } from "../../../schemas.gen.ts";
import type { OfficerAction } from "../officer.ts";

/** A party of the target: `own` has each report first, `other` receives it. */
export type Party = "own" | "other" | "third" | "national";

/** The access of a party to a report. `none`: it must not learn that the report exists. */
export type Level = AccessLevel | "none";

/** The rule of an officers' operation: the access that it requires, or what it returns. */
export type Rule =
  /** Returns as much of the report as the party may read. */
  | { kind: "read" }
  /** Returns the identity to the holder. */
  | { kind: "identity" }
  /** Requires full access. */
  | { kind: "full" }
  /**
   * Changes the report. Allowed for the holder, with or without its liaisons, and for national triage where
   * it oversees.
   */
  | { kind: "change"; liaison: boolean; overseen: boolean }
  /** Lists reports or events. The cases check the content of the list. */
  | { kind: "list" }
  /** Not about a single report. */
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
  correctReport: change(true),
  promiseDate: change(true),
  answerReport: change(true),
  closeReport: change(false, true),
  archiveReport: change(false),
  mergeReport: change(false),
  releaseReport: change(false, true),
  retractReport: change(false, true),
  setNationalReference: change(true),
  addNote: change(true, true),
  listAgencyReports: { kind: "list" },
  exportAgencyReports: { kind: "list" },
  listEvents: { kind: "list" },
  countAgencyReports: elsewhere,
  actOnReports: elsewhere,
  getEvidence: elsewhere,
  getSurveyResults: elsewhere,
  listIdentityAccesses: elsewhere,
  listInboxExports: elsewhere,
  listAgencies: elsewhere,
  getMe: elsewhere,
  getChannel: elsewhere,
  suggestAgencies: elsewhere,
  findSimilarReports: elsewhere,
  listCategories: elsewhere,
  locateRegion: elsewhere,
  listRegions: elsewhere,
  getRegion: elsewhere,
  getAgency: elsewhere,
  uploadAttachment: elsewhere,
  createAnswerTemplate: elsewhere,
  updateAnswerTemplate: elsewhere,
  deleteAnswerTemplate: elsewhere,
  listUnits: elsewhere,
  createUnit: elsewhere,
  updateUnit: elsewhere,
  listOfficers: elsewhere,
  listSignIns: elsewhere,
  listSessions: elsewhere,
  endSession: elsewhere,
  inviteOfficer: elsewhere,
  updateOfficer: elsewhere,
  renewInvitation: elsewhere,
  offboardOfficer: elsewhere,
  createWebhookEndpoint: elsewhere,
  listWebhookEndpoints: elsewhere,
  getWebhookEndpoint: elsewhere,
  updateWebhookEndpoint: elsewhere,
  sendTestEvent: elsewhere,
  rotateWebhookSecret: elsewhere,
  deleteWebhookEndpoint: elsewhere,
  listWebhookDeliveries: elsewhere,
  redeliverDeadLetters: elsewhere,
  redeliverWebhook: elsewhere,
};

/** The outcome of an officer's request. */
export type Verdict = "granted" | "role_not_allowed" | "not_responsible" | "report_not_found";

/** The outcome of a rule for an officer of a party. */
export function verdictOf(
  rule: Rule,
  { level, holds, party, isLiaison }: { level: Level; holds: boolean; party: Party; isLiaison: boolean },
): Verdict {
  if (level === "none") return "report_not_found";
  const grant = (may: boolean): Verdict => (may ? "granted" : "not_responsible");
  if (rule.kind === "identity") return grant(holds);
  if (rule.kind === "full") return grant(level === "full");
  if (rule.kind !== "change") return "granted";
  if (holds) return rule.liaison || !isLiaison ? "granted" : "role_not_allowed";
  return grant(party === "national" && rule.overseen && level === "full");
}
