import type { OperationId } from "../../../operation.ts";
import type { Responsible } from "../../../schemas.gen.ts";
import type { OfficerAction } from "../officer.ts";
import type { AccessRule } from "./access-rule.ts";

/** The caller's relation to a report. */
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

/** The outcome of a permission check. `granted` does not mean that the action itself is possible. */
export type Verdict =
  | "granted"
  | "unauthorized"
  | "wrong_key_kind"
  | "role_not_allowed"
  | "not_responsible"
  | "report_not_found"
  | "attachment_not_found"
  | "not_found";

/** A permission, which depends on the caller's standing and the report's holder. */
export type Permission = (standing: Standing, holder: Responsible["kind"]) => Verdict;

const isKeyless = (standing: Standing): boolean => standing === "no key" || standing === "revoked key";
const isSite = (standing: Standing): boolean => standing.startsWith("site");

const forAnybody: Permission = () => "granted";
const forAnyKey: Permission = (standing) => (isKeyless(standing) ? "unauthorized" : "granted");
/** For signed-in officers only. No key can call the operation. */
const forSessions: Permission = (standing) => (isKeyless(standing) ? "unauthorized" : "wrong_key_kind");
/** For every site, because a report may be submitted through any site. */
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

/** Reading a report. Allowed for the holder, former holders and national triage. */
const toRead = forOfficers((standing) =>
  standing === "administrator of an agency that never had it" ? "report_not_found" : "granted",
);

/** Changing a report. Allowed for the holder and, if `overseen`, for national triage. */
const toChange = ({ liaison, overseen = false }: { liaison: boolean; overseen?: boolean }): Permission =>
  forOfficers((standing, holder) => {
    if (standing === "administrator of an agency that never had it") return "report_not_found";
    if (standing === "administrator of an agency that passed it on") return "not_responsible";
    if (standing === "national triage")
      return holder === "national_triage" || overseen ? "granted" : "not_responsible";
    return standing === "liaison of the responsible agency" && !liaison ? "role_not_allowed" : "granted";
  });

/** Reading the identity. Allowed only for the holder, which can be national triage. */
const toIdentify = toChange({ liaison: true });

/** Listing answer templates filled in for a report. Allowed for parties with full access. */
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
/**
 * Changing an object. Allowed only for the agency that created it; in these cases, that is the responsible
 * agency.
 */
const ownOnly = forOfficers((standing) => {
  if (standing.startsWith("liaison")) return "role_not_allowed";
  return standing === "administrator of the responsible agency" ? "granted" : "not_found";
});

/** Excludes national triage, which has no units. */
const notForTriage =
  (permission: Permission): Permission =>
  (standing, holder) =>
    standing === "national triage" ? "role_not_allowed" : permission(standing, holder);

/** Allowed only for the key that uploaded the file. */
const forUploader: Permission = (standing, holder) =>
  standing === "site of another agency" ? "attachment_not_found" : forSites(standing, holder);

/** The rules of one operation. `access` is set if officers' keys can call the operation. */
export interface OperationRules {
  permission: Permission;
  access?: AccessRule;
}

const change = ({ liaison, overseen = false }: { liaison: boolean; overseen?: boolean }) => ({
  permission: toChange({ liaison, overseen }),
  access: { kind: "change", liaison, overseen } as const,
});
const elsewhere: AccessRule = { kind: "elsewhere" };

/** The contract's permissions, written independently of the channel's implementation. */
export const operationRules: Record<OperationId, OperationRules> &
  Record<OfficerAction, Required<OperationRules>> = {
  getChannel: { permission: forAnyKey, access: elsewhere },
  getMe: { permission: forAnyKey, access: elsewhere },
  signOut: { permission: forSessions },
  getNotificationSettings: { permission: forSessions },
  saveNotificationSettings: { permission: forSessions },
  getDraft: { permission: forSessions },
  saveDraft: { permission: forSessions },
  deleteDraft: { permission: forSessions },
  listSavedViews: { permission: forSessions },
  saveView: { permission: forSessions },
  deleteView: { permission: forSessions },
  createChallenge: { permission: forSites },
  uploadAttachment: { permission: forAnyKey, access: elsewhere },
  deleteAttachment: { permission: forUploader },
  getAttachment: { permission: forAnybody },
  submitReport: { permission: forSites },
  getReport: { permission: forSites },
  addReply: { permission: forSites },
  giveFeedback: { permission: forSites },
  withdrawReport: { permission: forSites },
  requestErasure: { permission: forSites },
  exportReport: { permission: forSites },
  getReporterIdentity: { permission: toIdentify, access: { kind: "identity" } },
  listIdentityAccesses: { permission: forNationalTriage, access: elsewhere },
  suggestAgencies: { permission: forAnyKey, access: elsewhere },
  findSimilarReports: { permission: forAnyKey, access: elsewhere },
  listPublicReports: { permission: forAnybody },
  countPublicReports: { permission: forAnybody },
  getPublicReport: { permission: forAnybody },
  getPublicPhoto: { permission: forAnybody },
  getStatistics: { permission: forAnybody },
  supportReport: { permission: forAnybody },
  getSupport: { permission: forAnybody },
  withdrawSupport: { permission: forAnybody },
  reportNotSolved: { permission: forAnybody },
  addSupportPhoto: { permission: forSites },
  getUsualAnswer: { permission: forAnybody },
  listCategories: { permission: forAnyKey, access: elsewhere },
  locateRegion: { permission: forAnyKey, access: elsewhere },
  listRegions: { permission: forAnyKey, access: elsewhere },
  getRegion: { permission: forAnyKey, access: elsewhere },
  listAgencies: { permission: forAnyKey, access: elsewhere },
  getAgency: { permission: forAnyKey, access: elsewhere },
  listAgencyReports: { permission: forEveryOfficer, access: { kind: "list" } },
  countAgencyReports: { permission: forEveryOfficer, access: elsewhere },
  exportAgencyReports: { permission: forEveryOfficer, access: { kind: "list" } },
  listInboxExports: { permission: notForLiaisons, access: elsewhere },
  /** Each report in the request has its own result. */
  actOnReports: { permission: forEveryOfficer, access: elsewhere },
  getAgencyReport: { permission: toRead, access: { kind: "read" } },
  addNote: change({ liaison: true, overseen: true }),
  verifyReport: change({ liaison: false }),
  assignReport: change({ liaison: false }),
  transferReport: change({ liaison: true }),
  startFollowUp: change({ liaison: true }),
  askReporter: change({ liaison: true }),
  correctReport: change({ liaison: true }),
  promiseDate: change({ liaison: true }),
  answerReport: change({ liaison: true }),
  closeReport: change({ liaison: false, overseen: true }),
  archiveReport: change({ liaison: false }),
  mergeReport: change({ liaison: false }),
  releaseReport: change({ liaison: false, overseen: true }),
  retractReport: change({ liaison: false, overseen: true }),
  setNationalReference: change({ liaison: true }),
  getEvidence: { permission: notForLiaisons, access: elsewhere },
  getSurveyResults: { permission: notForLiaisons, access: elsewhere },
  listAnswerTemplates: { permission: toAnswer, access: { kind: "full" } },
  createAnswerTemplate: { permission: notForLiaisons, access: elsewhere },
  updateAnswerTemplate: { permission: ownOnly, access: elsewhere },
  deleteAnswerTemplate: { permission: ownOnly, access: elsewhere },
  listUnits: { permission: notForTriage(forEveryOfficer), access: elsewhere },
  createUnit: { permission: notForTriage(notForLiaisons), access: elsewhere },
  updateUnit: { permission: notForTriage(ownOnly), access: elsewhere },
  listPublishableKeys: { permission: forSessions },
  createPublishableKey: { permission: forSessions },
  updatePublishableKey: { permission: forSessions },
  rotatePublishableKey: { permission: forSessions },
  revokePublishableKey: { permission: forSessions },
  listOfficers: { permission: forEveryOfficer, access: elsewhere },
  listSignIns: { permission: forSessions, access: elsewhere },
  listSessions: { permission: forSessions, access: elsewhere },
  endSession: { permission: forSessions, access: elsewhere },
  inviteOfficer: { permission: notForLiaisons, access: elsewhere },
  updateOfficer: { permission: ownOnly, access: elsewhere },
  renewInvitation: { permission: ownOnly, access: elsewhere },
  offboardOfficer: { permission: ownOnly, access: elsewhere },
  listEvents: { permission: forEveryOfficer, access: { kind: "list" } },
  createWebhookEndpoint: { permission: notForLiaisons, access: elsewhere },
  listWebhookEndpoints: { permission: notForLiaisons, access: elsewhere },
  getWebhookEndpoint: { permission: ownOnly, access: elsewhere },
  updateWebhookEndpoint: { permission: ownOnly, access: elsewhere },
  sendTestEvent: { permission: ownOnly, access: elsewhere },
  rotateWebhookSecret: { permission: ownOnly, access: elsewhere },
  deleteWebhookEndpoint: { permission: ownOnly, access: elsewhere },
  listWebhookDeliveries: { permission: ownOnly, access: elsewhere },
  redeliverDeadLetters: { permission: ownOnly, access: elsewhere },
  redeliverWebhook: { permission: ownOnly, access: elsewhere },
};
