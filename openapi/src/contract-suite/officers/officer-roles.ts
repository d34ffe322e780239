import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import type { OfficerRole } from "../../schemas.gen.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, type RequestParts, requestFor } from "../support/exchange.ts";
import { identityRequest, usualReason } from "../support/identity.ts";
import { act, type OfficerAction, officerActions, usualBody } from "../support/officer.ts";
import { deleteTemplates } from "../support/samples/answer-templates.ts";
import { agencyIds, marker, newIdempotencyKey, newReport, submit } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import { endEndpoints } from "../support/samples/webhooks.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const admin: readonly OfficerRole[] = ["agency_admin"];
const working: readonly OfficerRole[] = ["agency_admin", "liaison"];
/** The roles that handle reports, in one unit or in the whole agency. */
const handling: readonly OfficerRole[] = [...working, "unit_officer"];
const wholeAgency: readonly OfficerRole[] = [...working, "leader", "identity_custodian", "auditor"];
const ofAgency: readonly OfficerRole[] = [...wholeAgency, "unit_officer"];

/** The agency roles that each operation accepts. An operation that is not listed accepts every role. */
const acceptedRoles: Partial<Record<OperationId, readonly OfficerRole[]>> = {
  verifyReport: admin,
  assignReport: admin,
  closeReport: admin,
  archiveReport: admin,
  mergeReport: admin,
  releaseReport: admin,
  retractReport: admin,
  transferReport: working,
  startFollowUp: handling,
  askReporter: handling,
  correctReport: working,
  promiseDate: working,
  answerReport: handling,
  addNote: handling,
  getDraft: handling,
  saveDraft: handling,
  deleteDraft: handling,
  getReporterIdentity: [...working, "identity_custodian"],
  getEvidence: ["agency_admin", "leader", "auditor"],
  getSurveyResults: ["agency_admin", "leader", "auditor"],
  /** Only national triage can call this operation. */
  listIdentityAccesses: [],
  listInboxExports: ["agency_admin", "auditor"],
  /** The event log is not filtered by unit. */
  listEvents: wholeAgency,
  createAnswerTemplate: admin,
  updateAnswerTemplate: admin,
  deleteAnswerTemplate: admin,
  createUnit: admin,
  updateUnit: admin,
  listPublishableKeys: admin,
  createPublishableKey: admin,
  updatePublishableKey: admin,
  rotatePublishableKey: admin,
  revokePublishableKey: admin,
  listSignIns: ["agency_admin", "auditor"],
  inviteOfficer: admin,
  updateOfficer: admin,
  renewInvitation: admin,
  offboardOfficer: admin,
  createWebhookEndpoint: admin,
  listWebhookEndpoints: admin,
  getWebhookEndpoint: admin,
  updateWebhookEndpoint: admin,
  sendTestEvent: admin,
  rotateWebhookSecret: admin,
  deleteWebhookEndpoint: admin,
  listWebhookDeliveries: admin,
  redeliverDeadLetters: admin,
  redeliverWebhook: admin,
};

/** These operations have their own cases, which change the channel's mode or end the session. */
const elsewhere: readonly OperationId[] = ["setNationalReference", "signOut"];

/**
 * Returns a request about this report. Its version is one that the report never has, so a permitted action
 * fails at that check and changes nothing.
 */
function askAbout(operation: OperationId, trackingId: string): RequestParts | undefined {
  const path: { trackingId: string } = { trackingId };
  const stale = { ifMatch: '"99999"' };
  if ((officerActions as readonly string[]).includes(operation))
    return { path, json: usualBody[operation as OfficerAction], ...stale };
  const requests: Partial<Record<OperationId, RequestParts>> = {
    getAgencyReport: { path },
    listAnswerTemplates: { query: path },
    getDraft: { path },
    saveDraft: { path, json: { action: "addNote", fields: { text: "Menunggu aspal." } } },
    deleteDraft: { path },
    getReporterIdentity: { path, headers: { "identity-reason": encodeURIComponent(usualReason) } },
    addNote: { path, json: { text: "Menunggu aspal." }, ...stale, idempotencyKey: newIdempotencyKey() },
  };
  return requests[operation];
}

async function isRefused(target: ContractTarget, operation: OperationId, request: RequestParts) {
  const response = await target.fetch(requestFor(target, operation, request));
  if (response.status === 401) return "unauthorized";
  if (response.status !== 403) return false;
  return ((await response.json()) as { code: string }).code;
}

const withSession = (request: RequestParts, session: RequestParts): RequestParts => ({
  ...request,
  ...session,
  headers: { ...request.headers, ...session.headers },
});

/** Assigns a report to a new unit of `own`. Returns the unit's id. */
async function toNewUnit(target: ContractTarget, trackingId: string): Promise<string> {
  const key = target.keys.agencyAdmin;
  const { id: unitId } = await makeUnit(target, key);
  await act(target, key, "assignReport", trackingId, { unitId });
  return unitId;
}

const matrixOf = (role: OfficerRole): ContractCase => ({
  title: `getAgencyReport and every other operation accept exactly what the role ${role} may do`,
  operation: "getAgencyReport",
  needs: "signIn",
  async run(target) {
    const agencyId = role === "identity_custodian" ? agencyIds.custodian : agencyIds.own;
    const { trackingId } = await submit(target, newReport({ agencyId, reporter: { name: "Ayu Lestari" } }));
    const unitId = role === "unit_officer" ? await toNewUnit(target, trackingId) : undefined;
    const session = await asOfficer(target, role, agencyId, unitId);
    let tried = 0;
    for (const { id, security } of operations) {
      if (!security.some((schemes) => schemes.includes("officerSession")) || elsewhere.includes(id)) continue;
      const request = askAbout(id, trackingId) ?? (await validRequest(target, id));
      const accepted = acceptedRoles[id]?.includes(role) ?? true;
      const refusal = accepted ? false : "role_not_allowed";
      equal(await isRefused(target, id, withSession(request, session)), refusal, `${id} by ${role}`);
      tried++;
    }
    holds(tried > 35, "expected every operation for officers to be tried", tried);
    await deleteTemplates(target, target.keys.agencyAdmin);
    await endEndpoints(target, target.keys.agencyAdmin);
  },
});

/** Cases about each officer role: which operations it permits, and which text it can read. */
export const officerRoleCases: ContractCase[] = [
  ...ofAgency.map(matrixOf),
  {
    title: "getAgencyReport and all lists and actions give a unit officer only the unit's own reports",
    operation: "getAgencyReport",
    code: "report_not_found",
    needs: "signIn",
    async run(target) {
      const { agencyAdmin } = target.keys;
      const [own, foreign, unassigned] = [await submit(target), await submit(target), await submit(target)];
      const unitId = await toNewUnit(target, own.trackingId);
      const otherId = await toNewUnit(target, foreign.trackingId);
      const session = await asOfficer(target, "unit_officer", agencyIds.own, unitId);
      const listed = async (query: NonNullable<RequestParts["query"]>) => {
        const { body } = await expectSuccess(target, "listAgencyReports", { ...session, query });
        return body.data.map(({ trackingId }) => trackingId);
      };
      equal(await listed({}), [own.trackingId], "listAgencyReports");
      equal(await listed({ unitId: [unitId, otherId] }), [own.trackingId], "listAgencyReports: unitId");
      for (const query of [{ unitId: otherId }, { unassigned: true }, { scope: "passed_on" }])
        equal(await listed(query), [], "listAgencyReports: nothing else");
      for (const { trackingId } of [foreign, unassigned]) {
        equal(await listed({ q: trackingId }), [], "listAgencyReports: q");
        const request = { ...session, path: { trackingId } };
        await expectProblem(target, "getAgencyReport", 404, "report_not_found", request);
        const start = withSession({ path: { trackingId }, json: {}, ifMatch: '"2"' }, session);
        await expectProblem(target, "startFollowUp", 404, "report_not_found", start);
      }
      const counts = await expectSuccess(target, "countAgencyReports", session);
      const counted = Object.fromEntries(counts.body.views.map(({ view, count }) => [view, count]));
      equal([counted.needs_action, counted.passed_on], [1, undefined], "countAgencyReports");
      const { trackingId } = own;
      const read = await expectSuccess(target, "getAgencyReport", { ...session, path: { trackingId } });
      const ifMatch = read.headers.get("etag") ?? "";
      const start = withSession({ path: { trackingId }, json: {}, ifMatch }, session);
      const begun = await expectSuccess(target, "startFollowUp", start);
      equal(begun.body.status, "in_progress", "startFollowUp");
      await act(target, agencyAdmin, "assignReport", trackingId, { unitId: otherId });
      await expectProblem(target, "getAgencyReport", 404, "report_not_found", {
        ...session,
        path: { trackingId },
      });
    },
  },
  {
    title: "getReporterIdentity is allowed only for the identity custodian in an agency that has one",
    operation: "getReporterIdentity",
    code: "role_not_allowed",
    needs: "signIn",
    async run(target) {
      const agencyId = agencyIds.custodian;
      const { trackingId } = await submit(target, newReport({ agencyId, reporter: { name: "Ayu Lestari" } }));
      const request = identityRequest("", trackingId);
      const read = (session: RequestParts) =>
        expectSuccess(target, "getReporterIdentity", withSession(request, session));
      const liaison = await asOfficer(target, "liaison", agencyId);
      const leader = await asOfficer(target, "leader", agencyId);
      const custodian = await asOfficer(target, "identity_custodian", agencyId);
      const { body } = await read(custodian);
      equal(body.reporter?.name, "Ayu Lestari", "getReporterIdentity: by the custodian");
      for (const session of [liaison, leader])
        await expectProblem(
          target,
          "getReporterIdentity",
          403,
          "role_not_allowed",
          withSession(request, session),
        );
      const acts = { key: target.keys.nationalAdmin, query: { trackingId } };
      const log = await expectSuccess(target, "listIdentityAccesses", acts);
      equal(
        log.body.data.map(({ reader }) => reader),
        ["identity_custodian"],
        "listIdentityAccesses: readers",
      );
      for (const action of ["answerReport", "transferReport"] as const) {
        const request = { path: { trackingId }, json: usualBody[action], ifMatch: '"1"' };
        await expectProblem(target, action, 403, "role_not_allowed", withSession(request, custodian));
      }
    },
  },
  {
    title: "getAgencyReport shows an auditor the history of a confidential report, but none of its text",
    operation: "getAgencyReport",
    needs: "signIn",
    async run(target) {
      const word = marker();
      const report = {
        title: `Rahasia ${word}`,
        body: `Isi ${word} yang panjang sekali.`,
        confidential: true,
      };
      const { trackingId } = await submit(target, newReport(report));
      const auditor = await asOfficer(target, "auditor");
      const { body, text } = await expectSuccess(target, "getAgencyReport", {
        ...auditor,
        path: { trackingId },
      });
      holds(!text.includes(word), "getAgencyReport: expected no word of the report");
      if (body.access === "full") equal(body.timeline.length, 1, "getAgencyReport: the history");
      const line = await expectSuccess(target, "listAgencyReports", { ...auditor, query: { q: trackingId } });
      equal(line.body.data.length, 1, "listAgencyReports: the report is listed");
      holds(!line.text.includes(word), "listAgencyReports: expected no word of the report");
      const leader = await asOfficer(target, "leader");
      const read = await expectSuccess(target, "getAgencyReport", { ...leader, path: { trackingId } });
      holds(read.text.includes(word), "getAgencyReport: a leader reads the words");
      const open = await submit(target, newReport({ title: `Terbuka ${word}` }));
      const seen = await expectSuccess(target, "getAgencyReport", {
        ...auditor,
        path: { trackingId: open.trackingId },
      });
      holds(seen.text.includes(word), "getAgencyReport: an auditor reads the words of other reports");
    },
  },
  {
    title: "getAgencyReport hides an agency's reports from the officers of another agency, in every role",
    operation: "getAgencyReport",
    code: "report_not_found",
    needs: "signIn",
    async run(target) {
      const { trackingId } = await submit(target, newReport({ agencyId: agencyIds.other }));
      for (const role of wholeAgency.filter((one) => one !== "identity_custodian")) {
        const session = await asOfficer(target, role);
        const request = { ...session, path: { trackingId } };
        await expectProblem(target, "getAgencyReport", 404, "report_not_found", request);
        const list = await expectSuccess(target, "listAgencyReports", {
          ...session,
          query: { q: trackingId },
        });
        equal(list.body.data, [], `listAgencyReports by ${role}`);
      }
    },
  },
  {
    title: "listIdentityAccesses is allowed for auditors of national triage, who cannot take actions",
    operation: "listIdentityAccesses",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "auditor", null);
      await expectSuccess(target, "listIdentityAccesses", session);
      const { trackingId } = await submit(target, newReport());
      const note = { path: { trackingId }, json: { text: "Catatan." }, ifMatch: '"1"' };
      const request = withSession({ ...note, idempotencyKey: newIdempotencyKey() }, session);
      await expectProblem(target, "addNote", 403, "role_not_allowed", request);
    },
  },
];
