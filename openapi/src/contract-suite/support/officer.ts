import type { AgencyReport, FullAgencyReport } from "../../schemas.gen.ts";
import { ContractFailure, holds, shown } from "./assertion.ts";
import { expectProblem, expectSuccess, type RequestParts, type Result, requestFor } from "./exchange.ts";
import { agencyIds, newReport, submit } from "./samples/reports.ts";
import { unitNamed } from "./samples/units.ts";
import type { ContractTarget } from "./target.ts";

/** Actions of officers on a report, each of which requires `If-Match`. */
export const officerActions = [
  "verifyReport",
  "assignReport",
  "transferReport",
  "startFollowUp",
  "askReporter",
  "correctReport",
  "promiseDate",
  "answerReport",
  "closeReport",
  "archiveReport",
  "mergeReport",
  "releaseReport",
  "retractReport",
  "setNationalReference",
] as const;

export type OfficerAction = (typeof officerActions)[number];

/**
 * A body for each officer action. The unit in `assignReport` and the report in `mergeReport` do not exist,
 * and the date in `promiseDate` may be in the past.
 */
export const usualBody: Record<OfficerAction, object> = {
  verifyReport: {},
  assignReport: { unitId: "0192f5e2-7c1a-7f3e-8b52-000000000000" },
  transferReport: { reason: "Ruas ini bukan wewenang kami." },
  startFollowUp: {},
  askReporter: { message: "Di depan toko apa lubang itu?" },
  correctReport: { title: "Lubang besar di Jalan Braga", reason: "Judul dibuat lebih jelas." },
  promiseDate: { date: "2026-12-04", message: "Aspal baru tersedia pekan depan." },
  answerReport: { message: "Lubang telah ditambal hari ini." },
  closeReport: { message: "Perbaikan selesai dan telah diperiksa." },
  archiveReport: { reason: "not_public_service", message: "Ini sengketa perdata." },
  mergeReport: { intoTrackingId: "222-222-222" },
  releaseReport: {},
  retractReport: {},
  setNationalReference: { trackingId: "9812345" },
};

/**
 * Returns the body from `usualBody`. For `assignReport` it contains a unit of the key's agency, and for
 * `promiseDate` a future date.
 */
export async function usualBodyOf(
  target: ContractTarget,
  key: string,
  action: OfficerAction,
): Promise<object> {
  if (action === "promiseDate") {
    const { submittedAt } = await submit(target);
    return { ...usualBody.promiseDate, date: dayAfter(submittedAt, 30) };
  }
  if (action !== "assignReport") return usualBody[action];
  return { unitId: (await unitNamed(target, key, "Dinas Sumber Daya Air dan Bina Marga")).id };
}

/** Returns the local date (Asia/Jakarta) `days` days after a moment. */
export const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** Reads a report as far as the officer's access allows. */
export const readAsAllowed = (
  target: ContractTarget,
  key: string,
  trackingId: string,
): Promise<Result<AgencyReport>> => expectSuccess(target, "getAgencyReport", { key, path: { trackingId } });

/** Reads a report as an officer with full access. */
export async function readAsOfficer(
  target: ContractTarget,
  key: string,
  trackingId: string,
): Promise<Result<FullAgencyReport>> {
  const { body, ...result } = await readAsAllowed(target, key, trackingId);
  if (body.access !== "full")
    throw new ContractFailure(`getAgencyReport: expected the whole report, received ${shown(body)}`);
  return { ...result, body };
}

async function readInFull(target: ContractTarget, trackingId: string): Promise<Result<FullAgencyReport>> {
  // Try each key only if the previous one has no full access, because a target may lack the later keys.
  for (const holder of ["nationalAdmin", "agencyAdmin", "otherAdmin", "thirdAdmin"] as const) {
    const key = target.keys[holder];
    const response = await target.fetch(requestFor(target, "getAgencyReport", { key, path: { trackingId } }));
    const body = response.ok ? ((await response.json()) as AgencyReport) : undefined;
    if (body?.access === "full")
      return { status: response.status, headers: response.headers, text: "", body };
  }
  throw new ContractFailure(`getAgencyReport: nobody reads ${trackingId} in full.`);
}

/**
 * Returns the report's version for `If-Match`. The version stays the same until an action changes the report.
 */
export async function currentETag(target: ContractTarget, trackingId: string): Promise<string> {
  const { body, headers } = await readInFull(target, trackingId);
  holds(headers.has("etag"), "getAgencyReport: expected an ETag");
  return `"${body.version}"`;
}

export async function requestWithETag(
  target: ContractTarget,
  key: string,
  trackingId: string,
  json: object = {},
): Promise<RequestParts & { ifMatch: string }> {
  return { key, path: { trackingId }, json, ifMatch: await currentETag(target, trackingId) };
}

/** Performs an action with the current version. Returns the report as that officer sees it afterwards. */
export async function takeAction(
  target: ContractTarget,
  key: string,
  action: OfficerAction,
  trackingId: string,
  json?: object,
): Promise<AgencyReport> {
  const body = json ?? (await usualBodyOf(target, key, action));
  return (await expectSuccess(target, action, await requestWithETag(target, key, trackingId, body))).body;
}

/**
 * Performs an action with the current version. Returns the whole report afterwards.
 */
export async function act(
  target: ContractTarget,
  key: string,
  action: OfficerAction,
  trackingId: string,
  json?: object,
): Promise<FullAgencyReport> {
  const body = await takeAction(target, key, action, trackingId, json);
  return body.access === "full" ? body : (await readInFull(target, trackingId)).body;
}

/**
 * Sends an action with the current version. Asserts that it is rejected and that the report stays unchanged.
 */
export async function expectActionRefused(
  target: ContractTarget,
  key: string,
  action: OfficerAction,
  trackingId: string,
  refused: { status: number; code: Parameters<typeof expectProblem>[3]; json?: object },
): Promise<void> {
  const request = await requestWithETag(target, key, trackingId, refused.json ?? usualBody[action]);
  await expectProblem(target, action, refused.status, refused.code, request);
  holds(
    (await currentETag(target, trackingId)) === request.ifMatch,
    `${action}: a refused action must not change the report`,
  );
}

/** Submits a report to an agency and performs actions with the key of that agency's administrator. */
export async function reportAfter(
  target: ContractTarget,
  actions: readonly OfficerAction[],
  key: string = target.keys.agencyAdmin,
  agencyId: string = agencyIds.own,
) {
  const receipt = await submit(target, newReport({ agencyId }));
  for (const action of actions) await act(target, key, action, receipt.trackingId);
  return receipt;
}
