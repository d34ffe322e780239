import type { OperationId } from "../../../operation.ts";
import type { Responsible } from "../../../schemas.gen.ts";

/** What a key has to do with a report: of nobody, of a site, or of an officer of this or that party. */
export type Standing =
  | "no key"
  | "revoked key"
  | "site of the agency"
  | "site of another agency"
  | "liaison of the agency that has it"
  | "administrator of the agency that has it"
  | "administrator of an agency that passed it on"
  | "administrator of an agency that never had it"
  | "national triage";

/** How the channel answers who asks: lets them, whatever it then says of the step, or refuses them. */
export type Verdict = "granted" | "unauthorized" | "forbidden" | "report_not_found" | "not_found";

/** Who may, by what they have to do with the report and who has it. */
export type Permission = (standing: Standing, holder: Responsible["kind"]) => Verdict;

const isKeyless = (standing: Standing): boolean => standing === "no key" || standing === "revoked key";
const isSite = (standing: Standing): boolean => standing.startsWith("site");

const forAnybody: Permission = () => "granted";
const forAnyKey: Permission = (standing) => (isKeyless(standing) ? "unauthorized" : "granted");
/** Any site's: no door is the wrong one. */
const forSites: Permission = (standing) => {
  if (isKeyless(standing)) return "unauthorized";
  return isSite(standing) ? "granted" : "forbidden";
};

const forOfficers =
  (permission: Permission): Permission =>
  (standing, holder) => {
    if (isKeyless(standing)) return "unauthorized";
    return isSite(standing) ? "forbidden" : permission(standing, holder);
  };

/** What an officer reads of a report: who has it, who had it, and national triage. */
const toRead = forOfficers((standing) =>
  standing === "administrator of an agency that never had it" ? "report_not_found" : "granted",
);

/** What an officer does with a report: who has it, and national triage where it oversees. */
const toChange = ({ liaison, overseen = false }: { liaison: boolean; overseen?: boolean }): Permission =>
  forOfficers((standing, holder) => {
    if (standing === "administrator of an agency that never had it") return "report_not_found";
    if (standing === "administrator of an agency that passed it on") return "forbidden";
    if (standing === "national triage")
      return holder === "national_triage" || overseen ? "granted" : "forbidden";
    return standing === "liaison of the agency that has it" && !liaison ? "forbidden" : "granted";
  });

/** The identity: for the holder. National triage reads it of reports that it has. */
const toIdentify = toChange({ liaison: true });

/** Templates filled in for an answer: for parties that read the report in full. */
const toAnswer = forOfficers((standing) => {
  if (standing === "administrator of an agency that passed it on") return "forbidden";
  return standing === "administrator of an agency that never had it" ? "report_not_found" : "granted";
});

const forNationalTriage = forOfficers((standing) =>
  standing === "national triage" ? "granted" : "forbidden",
);
const forEveryOfficer = forOfficers(() => "granted");
const notForLiaisons = forOfficers((standing) => (standing.startsWith("liaison") ? "forbidden" : "granted"));
/** Of a thing that the agency of `administrator of the agency that has it` has made. */
const ownOnly = forOfficers((standing) => {
  if (standing.startsWith("liaison")) return "forbidden";
  return standing === "administrator of the agency that has it" ? "granted" : "not_found";
});

/** Who may do what: the roles of the contract, said once more in another way than the channel says them. */
export const permissions: Record<OperationId, Permission> = {
  getChannel: forSites,
  createChallenge: forSites,
  uploadAttachment: forAnyKey,
  getAttachment: forAnybody,
  submitReport: forSites,
  getReport: forSites,
  addReply: forSites,
  giveFeedback: forSites,
  withdrawReport: forSites,
  requestErasure: forSites,
  exportReport: forSites,
  getReporterIdentity: toIdentify,
  listIdentityAccesses: forNationalTriage,
  suggestAgencies: forSites,
  findSimilarReports: forSites,
  listPublicReports: forAnybody,
  getPublicReport: forAnybody,
  getStatistics: forAnybody,
  listCategories: forSites,
  listRegions: forSites,
  listAgencies: forSites,
  getAgency: forSites,
  listAgencyReports: forEveryOfficer,
  getAgencyReport: toRead,
  addNote: toChange({ liaison: true, overseen: true }),
  verifyReport: toChange({ liaison: false }),
  assignReport: toChange({ liaison: false }),
  transferReport: toChange({ liaison: true }),
  startFollowUp: toChange({ liaison: true }),
  requestInformation: toChange({ liaison: true }),
  answerReport: toChange({ liaison: true }),
  closeReport: toChange({ liaison: false, overseen: true }),
  archiveReport: toChange({ liaison: false }),
  mergeReport: toChange({ liaison: false }),
  releaseReport: toChange({ liaison: false, overseen: true }),
  retractReport: toChange({ liaison: false, overseen: true }),
  listAnswerTemplates: toAnswer,
  createAnswerTemplate: notForLiaisons,
  updateAnswerTemplate: ownOnly,
  deleteAnswerTemplate: ownOnly,
  listEvents: forEveryOfficer,
  createWebhookEndpoint: notForLiaisons,
  listWebhookEndpoints: notForLiaisons,
  rotateWebhookSecret: ownOnly,
  deleteWebhookEndpoint: ownOnly,
  listWebhookDeliveries: ownOnly,
  redeliverDeadLetters: ownOnly,
  redeliverWebhook: ownOnly,
};
