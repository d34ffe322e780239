import type { OperationId } from "../../operation.ts";
import { first } from "./assertion.ts";
import { expectSuccess, type RequestParts } from "./exchange.ts";
import { identityRequest } from "./identity.ts";
import { type OfficerAction, reportAfter, requestWithETag, usualBodyOf } from "./officer.ts";
import { type EntryAction, reporterRequest } from "./reporter-actions.ts";
import { deleteTemplates, newTemplate, onlyTemplate } from "./samples/answer-templates.ts";
import { photo, uploadForm, uploadPhoto } from "./samples/files.ts";
import { anyInvited, newOfficer, onOfficer } from "./samples/officers.ts";
import { submitReleased } from "./samples/public-reports.ts";
import { makeKey, newKeyContent, revokeSuiteKeys } from "./samples/publishable-keys.ts";
import { agencyIds, marker, newIdempotencyKey, newReport, readReport, submit } from "./samples/reports.ts";
import { newViewId } from "./samples/saved-views.ts";
import { asSupporter, newFollowCode, support } from "./samples/supports.ts";
import { newUnitName, unitNamed } from "./samples/units.ts";
import { endEndpoints, newEndpoint, onlyEndpoint } from "./samples/webhooks.ts";
import { asOfficer } from "./session.ts";
import type { ContractTarget } from "./target.ts";

const action =
  (action: OfficerAction, before: readonly OfficerAction[]) =>
  async (target: ContractTarget): Promise<RequestParts> => {
    const { trackingId } = await reportAfter(target, before);
    const key = target.keys.agencyAdmin;
    return await requestWithETag(target, key, trackingId, await usualBodyOf(target, key, action));
  };

const reporterRequestAfter =
  (action: EntryAction, before: readonly OfficerAction[] = []) =>
  async (target: ContractTarget): Promise<RequestParts> =>
    reporterRequest(await reportAfter(target, before), action);

async function onSupport(target: ContractTarget): Promise<RequestParts> {
  const released = ["verifyReport", "startFollowUp", "answerReport", "releaseReport"] as const;
  return asSupporter(await support(target, await reportAfter(target, released)));
}

async function onTemplate(target: ContractTarget): Promise<RequestParts> {
  const key = target.keys.agencyAdmin;
  const { id: templateId, version } = await onlyTemplate(target, key);
  return { key, path: { templateId }, ifMatch: `"${version}"` };
}

async function onEndpoint(target: ContractTarget): Promise<{ key: string; path: { endpointId: string } }> {
  const key = target.keys.agencyAdmin;
  const { endpoint } = await onlyEndpoint(target, key);
  return { key, path: { endpointId: endpoint.id } };
}

async function onKey(target: ContractTarget): Promise<RequestParts> {
  const session = await asOfficer(target, "agency_admin");
  await revokeSuiteKeys(target, session);
  const { id: keyId, version } = await makeKey(target, session);
  return { ...session, path: { keyId }, ifMatch: `"${version}"` };
}

async function onInvited(target: ContractTarget): Promise<RequestParts> {
  const key = target.keys.agencyAdmin;
  return onOfficer(await anyInvited(target, key), { key });
}

async function onDraft(target: ContractTarget): Promise<RequestParts & { path: { trackingId: string } }> {
  const { trackingId } = await submit(target);
  return { ...(await asOfficer(target)), path: { trackingId } };
}

const onView = async (target: ContractTarget): Promise<RequestParts> => ({
  ...(await asOfficer(target)),
  path: { viewId: newViewId() },
});

/**
 * A valid request for each operation. Error cases change one part of it, so nothing else can cause the error.
 */
export const validRequests: Record<OperationId, (target: ContractTarget) => Promise<RequestParts>> = {
  getChannel: async () => ({}),
  getMe: async () => ({}),
  signOut: (target) => asOfficer(target),
  getNotificationSettings: (target) => asOfficer(target),
  saveNotificationSettings: async (target) => ({
    ...(await asOfficer(target)),
    json: { language: "id", choices: [] },
    idempotencyKey: newIdempotencyKey(),
  }),
  listSavedViews: (target) => asOfficer(target),
  saveView: async (target) => ({
    ...(await onView(target)),
    json: { name: marker(), view: "overdue", filters: { categoryId: ["jalan"] } },
  }),
  deleteView: onView,
  createChallenge: async () => ({}),
  uploadAttachment: async (target) => {
    const { trackingId, accessCode } = await submit(target);
    const body = uploadForm(photo.bytes, photo.fileName, { trackingId });
    return { body, accessCode, idempotencyKey: newIdempotencyKey() };
  },
  getAttachment: async (target) => {
    const { id } = await uploadPhoto(target);
    const { attachments } = await readReport(
      target,
      await submit(target, newReport({ attachmentIds: [id] })),
    );
    const link = new URL(first(attachments, "getReport").url ?? "");
    return { key: null, path: { attachmentId: id }, query: Object.fromEntries(link.searchParams) };
  },
  deleteAttachment: async (target) => ({ path: { attachmentId: (await uploadPhoto(target)).id } }),
  submitReport: async () => ({ json: newReport(), idempotencyKey: newIdempotencyKey() }),
  getReport: async (target) => {
    const { trackingId, accessCode } = await submit(target);
    return { path: { trackingId }, accessCode };
  },
  addReply: reporterRequestAfter("addReply"),
  giveFeedback: reporterRequestAfter("giveFeedback", ["verifyReport", "startFollowUp", "answerReport"]),
  withdrawReport: reporterRequestAfter("withdrawReport"),
  findSimilarReports: async () => ({ json: { text: "Jalan Braga berlubang", regionCode: "32.73" } }),
  listPublicReports: async () => ({ query: { agencyId: agencyIds.own, q: "jalan berlubang" } }),
  countPublicReports: async () => ({ query: { by: "region", agencyId: agencyIds.own } }),
  getPublicReport: async (target) => {
    const { trackingId } = await reportAfter(target, ["releaseReport"]);
    return { path: { trackingId } };
  },
  getPublicPhoto: async (target) => {
    const { id: photoId } = await uploadPhoto(target);
    const report = newReport({ attachmentIds: [photoId] });
    const { trackingId } = await submitReleased(target, report, { photoIds: [photoId] });
    return { key: null, path: { trackingId, photoId } };
  },
  getStatistics: async () => ({ query: { by: "category" } }),
  supportReport: async (target) => {
    const { trackingId } = await reportAfter(target, ["releaseReport"]);
    const json = { followCode: newFollowCode(), email: "pendukung@dukungan.example" };
    return { key: null, path: { trackingId }, json };
  },
  getSupport: onSupport,
  withdrawSupport: onSupport,
  addSupportPhoto: async (target) => {
    const { key: _, ...access } = await onSupport(target);
    return { ...access, json: { attachmentId: (await uploadPhoto(target)).id } };
  },
  reportNotSolved: async (target) => ({ ...(await onSupport(target)), json: {} }),
  getUsualAnswer: async () => ({ query: { agencyId: agencyIds.own } }),
  getEvidence: async ({ keys }) => ({
    key: keys.agencyAdmin,
    query: { from: "2026-01-01", to: "2026-12-31" },
  }),
  getSurveyResults: async ({ keys }) => ({
    key: keys.agencyAdmin,
    query: { year: "2020", quarter: "2" },
  }),
  requestErasure: async (target) => {
    const { trackingId, accessCode } = await submit(target);
    return { path: { trackingId }, accessCode, json: {}, idempotencyKey: newIdempotencyKey() };
  },
  exportReport: async (target) => {
    const { trackingId, accessCode } = await submit(target);
    return { path: { trackingId }, accessCode };
  },
  getReporterIdentity: async (target) => {
    const { trackingId } = await submit(target, newReport({ reporter: { name: "Ayu Lestari" } }));
    return identityRequest(target.keys.agencyAdmin, trackingId);
  },
  listIdentityAccesses: async (target) => ({ key: target.keys.nationalAdmin }),
  suggestAgencies: async () => ({ json: { text: "Jalan Braga berlubang", regionCode: "32.73" } }),
  listCategories: async () => ({ query: { agencyId: agencyIds.own } }),
  locateRegion: async () => ({ json: { latitude: -6.9175, longitude: 107.6191 } }),
  listRegions: async () => ({ query: { q: "bandung" } }),
  getRegion: async () => ({ path: { regionCode: "32.73" } }),
  listAgencies: async () => ({ query: { q: "bandung" } }),
  getAgency: async () => ({ path: { agencyId: agencyIds.own } }),
  listAgencyReports: async (target) => ({ key: target.keys.agencyAdmin }),
  countAgencyReports: async (target) => ({ key: target.keys.agencyAdmin }),
  exportAgencyReports: async (target) => ({ key: target.keys.agencyAdmin }),
  listInboxExports: async (target) => ({ key: target.keys.agencyAdmin }),
  actOnReports: async (target) => {
    const key = target.keys.agencyAdmin;
    const { trackingId } = await reportAfter(target, ["verifyReport"]);
    return {
      key,
      json: {
        action: { operation: "assignReport", input: await usualBodyOf(target, key, "assignReport") },
        reports: [{ trackingId, version: 2 }],
      },
      idempotencyKey: newIdempotencyKey(),
    };
  },
  getAgencyReport: async (target) => {
    const { trackingId } = await submit(target);
    return { key: target.keys.agencyAdmin, path: { trackingId } };
  },
  verifyReport: action("verifyReport", []),
  assignReport: action("assignReport", ["verifyReport"]),
  transferReport: action("transferReport", ["verifyReport"]),
  startFollowUp: action("startFollowUp", ["verifyReport"]),
  answerReport: action("answerReport", ["verifyReport", "startFollowUp"]),
  closeReport: action("closeReport", ["verifyReport", "startFollowUp", "answerReport"]),
  askReporter: action("askReporter", ["verifyReport"]),
  correctReport: action("correctReport", ["verifyReport"]),
  promiseDate: action("promiseDate", ["verifyReport", "startFollowUp"]),
  archiveReport: action("archiveReport", ["verifyReport"]),
  mergeReport: async (target) => {
    const { trackingId: intoTrackingId } = await submit(target);
    return { ...(await action("mergeReport", [])(target)), json: { intoTrackingId } };
  },
  releaseReport: action("releaseReport", ["verifyReport"]),
  retractReport: action("retractReport", ["releaseReport"]),
  setNationalReference: action("setNationalReference", ["verifyReport"]),
  addNote: async (target) => ({
    ...(await action("startFollowUp", ["verifyReport"])(target)),
    json: { text: "Menunggu aspal." },
    idempotencyKey: newIdempotencyKey(),
  }),
  getDraft: onDraft,
  saveDraft: async (target) => ({
    ...(await onDraft(target)),
    json: { action: "answerReport", fields: { message: "Lubang sudah kami tambal." } },
  }),
  deleteDraft: onDraft,
  listAnswerTemplates: async (target) => ({ key: target.keys.liaison }),
  createAnswerTemplate: async (target) => {
    const key = target.keys.agencyAdmin;
    await deleteTemplates(target, key);
    return { key, json: newTemplate(), idempotencyKey: newIdempotencyKey() };
  },
  updateAnswerTemplate: async (target) => ({ ...(await onTemplate(target)), json: newTemplate() }),
  deleteAnswerTemplate: (target) => onTemplate(target),
  listUnits: async (target) => ({ key: target.keys.liaison }),
  createUnit: async (target) => ({
    key: target.keys.agencyAdmin,
    json: { name: newUnitName() },
    idempotencyKey: newIdempotencyKey(),
  }),
  updateUnit: async (target) => {
    const key = target.keys.agencyAdmin;
    const { id: unitId, name, version } = await unitNamed(target, key, "Bidang Uji Kontrak");
    return { key, path: { unitId }, json: { name }, ifMatch: `"${version}"` };
  },
  listPublishableKeys: (target) => asOfficer(target, "agency_admin"),
  createPublishableKey: async (target) => {
    const session = await asOfficer(target, "agency_admin");
    await revokeSuiteKeys(target, session);
    return { ...session, json: newKeyContent(), idempotencyKey: newIdempotencyKey() };
  },
  updatePublishableKey: async (target) => ({ ...(await onKey(target)), json: newKeyContent() }),
  rotatePublishableKey: (target) => onKey(target),
  revokePublishableKey: (target) => onKey(target),
  listSessions: (target) => asOfficer(target),
  endSession: async (target) => ({
    ...(await asOfficer(target)),
    path: { sessionId: "0192f5e2-7c1a-7f3e-8b52-6d3f0a1b2c92" },
  }),
  listSignIns: (target) => asOfficer(target, "agency_admin"),
  listOfficers: async (target) => ({ key: target.keys.liaison }),
  inviteOfficer: async (target) => ({
    key: target.keys.agencyAdmin,
    json: newOfficer(),
    idempotencyKey: newIdempotencyKey(),
  }),
  updateOfficer: async (target) => {
    const request = await onInvited(target);
    return { ...request, json: { name: "Petugas Uji Kontrak", role: "liaison" } };
  },
  renewInvitation: onInvited,
  offboardOfficer: async (target) => ({ ...(await onInvited(target)), json: {} }),
  listEvents: async (target) => ({ key: target.keys.liaison }),
  createWebhookEndpoint: async (target) => {
    const key = target.keys.agencyAdmin;
    await endEndpoints(target, key);
    return { key, json: newEndpoint() };
  },
  listWebhookEndpoints: async (target) => ({ key: target.keys.agencyAdmin }),
  getWebhookEndpoint: onEndpoint,
  updateWebhookEndpoint: async (target) => ({
    ...(await onEndpoint(target)),
    json: { types: ["report.answered"] },
  }),
  sendTestEvent: onEndpoint,
  rotateWebhookSecret: onEndpoint,
  deleteWebhookEndpoint: onEndpoint,
  listWebhookDeliveries: onEndpoint,
  redeliverDeadLetters: onEndpoint,
  redeliverWebhook: async (target) => {
    const { key, path } = await onEndpoint(target);
    const { trackingId } = await submit(target);
    // Reading the log makes the server assign sequence numbers, without which it creates no deliveries.
    await expectSuccess(target, "listEvents", { key: target.keys.agencyAdmin });
    const { data } = (await expectSuccess(target, "listWebhookDeliveries", { key, path })).body;
    const delivery = data.filter((one) => one.trackingId === trackingId);
    return { key, path: { ...path, eventId: first(delivery, "listWebhookDeliveries").eventId } };
  },
};

/** Returns a valid request for an operation, with changes. */
export const validRequest = async (
  target: ContractTarget,
  operation: OperationId,
  changes: RequestParts = {},
): Promise<RequestParts> => ({
  ...(await validRequests[operation](target)),
  ...changes,
});
