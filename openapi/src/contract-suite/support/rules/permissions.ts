import type { OperationId } from "../../../operation.ts";
import type { Responsible } from "../../../schemas.gen.ts";

/** The caller's relation to a report: no key, a site, or an officer of a party. */
export type Standing =
  | "no key"
  | "revoked key"
  | "site of the agency"
  | "site of another agency"
  | "liaison of the responsible agency"
  | "administrator of the responsible agency"
  | "administrator of an agency that passed it on"
  | "administrator of an agency that never had it"
  | "national triage";

/** The outcome of a permission check. `granted` says nothing about whether the step itself is possible. */
export type Verdict =
  | "granted"
  | "unauthorized"
  | "wrong_key_kind"
  | "role_not_allowed"
  | "not_responsible"
  | "report_not_found"
  | "attachment_not_found"
  | "not_found";

/** A permission, by the caller's standing and the holder of the report. */
export type Permission = (standing: Standing, holder: Responsible["kind"]) => Verdict;

const isKeyless = (standing: Standing): boolean => standing === "no key" || standing === "revoked key";
const isSite = (standing: Standing): boolean => standing.startsWith("site");

const forAnybody: Permission = () => "granted";
const forAnyKey: Permission = (standing) => (isKeyless(standing) ? "unauthorized" : "granted");
/** For officers who signed in; no key may call it. */
const forSessions: Permission = (standing) => (isKeyless(standing) ? "unauthorized" : "wrong_key_kind");
/** For any site: no door is the wrong one. */
const forSites: Permission = (standing) => {
  if (isKeyless(standing)) return "unauthorized";
  return isSite(standing) ? "granted" : "wrong_key_kind";
};

const forOfficers =
  (permission: Permission): Permission =>
  (standing, holder) => {
    if (isKeyless(standing)) return "unauthorized";
    return isSite(standing) ? "wrong_key_kind" : permission(standing, holder);
  };

/** Reading a report: the holder, former holders and national triage. */
const toRead = forOfficers((standing) =>
  standing === "administrator of an agency that never had it" ? "report_not_found" : "granted",
);

/** Changing a report: the holder, and national triage where it oversees. */
const toChange = ({ liaison, overseen = false }: { liaison: boolean; overseen?: boolean }): Permission =>
  forOfficers((standing, holder) => {
    if (standing === "administrator of an agency that never had it") return "report_not_found";
    if (standing === "administrator of an agency that passed it on") return "not_responsible";
    if (standing === "national triage")
      return holder === "national_triage" || overseen ? "granted" : "not_responsible";
    return standing === "liaison of the responsible agency" && !liaison ? "role_not_allowed" : "granted";
  });

/** Reading the identity: the holder only, which can be national triage. */
const toIdentify = toChange({ liaison: true });

/** Templates filled in for a report: parties with full access. */
const toAnswer = forOfficers((standing) => {
  if (standing === "administrator of an agency that passed it on") return "not_responsible";
  return standing === "administrator of an agency that never had it" ? "report_not_found" : "granted";
});

const forNationalTriage = forOfficers((standing) =>
  standing === "national triage" ? "granted" : "role_not_allowed",
);
const forEveryOfficer = forOfficers(() => "granted");
const notForLiaisons = forOfficers((standing) =>
  standing.startsWith("liaison") ? "role_not_allowed" : "granted",
);
/** Changing an object created by the agency of `administrator of the responsible agency`. */
const ownOnly = forOfficers((standing) => {
  if (standing.startsWith("liaison")) return "role_not_allowed";
  return standing === "administrator of the responsible agency" ? "granted" : "not_found";
});

/** National triage has no units. */
const notForTriage =
  (permission: Permission): Permission =>
  (standing, holder) =>
    standing === "national triage" ? "role_not_allowed" : permission(standing, holder);

/** The permissions of the contract, written independently of the channel's implementation. */
export const permissions: Record<OperationId, Permission> = {
  getChannel: forAnyKey,
  getMe: forAnyKey,
  signOut: forSessions,
  getNoticeSettings: forSessions,
  saveNoticeSettings: forSessions,
  getDraft: forSessions,
  saveDraft: forSessions,
  deleteDraft: forSessions,
  listSavedViews: forSessions,
  saveView: forSessions,
  deleteView: forSessions,
  createChallenge: forSites,
  uploadAttachment: forAnyKey,
  /** Only the key that uploaded the file. */
  deleteAttachment: (standing, holder) =>
    standing === "site of another agency" ? "attachment_not_found" : forSites(standing, holder),
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
  suggestAgencies: forAnyKey,
  findSimilarReports: forAnyKey,
  listPublicReports: forAnybody,
  countPublicReports: forAnybody,
  getPublicReport: forAnybody,
  getPublicPhoto: forAnybody,
  getStatistics: forAnybody,
  supportReport: forAnybody,
  getSupport: forAnybody,
  withdrawSupport: forAnybody,
  reportNotSolved: forAnybody,
  addSupportPhoto: forSites,
  getUsualAnswer: forAnybody,
  listCategories: forAnyKey,
  locateRegion: forAnyKey,
  listRegions: forAnyKey,
  getRegion: forAnyKey,
  listAgencies: forAnyKey,
  getAgency: forAnyKey,
  listAgencyReports: forEveryOfficer,
  countAgencyReports: forEveryOfficer,
  exportAgencyReports: forEveryOfficer,
  listInboxExports: notForLiaisons,
  /** Each report has its own result. */
  actOnReports: forEveryOfficer,
  getAgencyReport: toRead,
  addNote: toChange({ liaison: true, overseen: true }),
  verifyReport: toChange({ liaison: false }),
  assignReport: toChange({ liaison: false }),
  transferReport: toChange({ liaison: true }),
  startFollowUp: toChange({ liaison: true }),
  requestInformation: toChange({ liaison: true }),
  correctReport: toChange({ liaison: true }),
  promiseDate: toChange({ liaison: true }),
  answerReport: toChange({ liaison: true }),
  closeReport: toChange({ liaison: false, overseen: true }),
  archiveReport: toChange({ liaison: false }),
  mergeReport: toChange({ liaison: false }),
  releaseReport: toChange({ liaison: false, overseen: true }),
  retractReport: toChange({ liaison: false, overseen: true }),
  setNationalReference: toChange({ liaison: true }),
  getEvidence: notForLiaisons,
  getSurveyResults: notForLiaisons,
  listAnswerTemplates: toAnswer,
  createAnswerTemplate: notForLiaisons,
  updateAnswerTemplate: ownOnly,
  deleteAnswerTemplate: ownOnly,
  listUnits: notForTriage(forEveryOfficer),
  createUnit: notForTriage(notForLiaisons),
  updateUnit: notForTriage(ownOnly),
  listPublishableKeys: forSessions,
  createPublishableKey: forSessions,
  updatePublishableKey: forSessions,
  rotatePublishableKey: forSessions,
  revokePublishableKey: forSessions,
  listOfficers: forEveryOfficer,
  listSignIns: forSessions,
  listSessions: forSessions,
  endSession: forSessions,
  inviteOfficer: notForLiaisons,
  updateOfficer: ownOnly,
  renewInvitation: ownOnly,
  offboardOfficer: ownOnly,
  listEvents: forEveryOfficer,
  createWebhookEndpoint: notForLiaisons,
  listWebhookEndpoints: notForLiaisons,
  getWebhookEndpoint: ownOnly,
  updateWebhookEndpoint: ownOnly,
  sendTestEvent: ownOnly,
  rotateWebhookSecret: ownOnly,
  deleteWebhookEndpoint: ownOnly,
  listWebhookDeliveries: ownOnly,
  redeliverDeadLetters: ownOnly,
  redeliverWebhook: ownOnly,
};
