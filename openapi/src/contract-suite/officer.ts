import type { AgencyReport } from "../schemas.ts";
import { holds } from "./assertion.ts";
import { type Answer, type Ask, grant, refuse } from "./exchange.ts";
import { agencyIds, newReport, submit } from "./report-sample.ts";
import type { ContractTarget } from "./target.ts";

/** What an officer can do to a report; each needs `If-Match`. */
export const officerActions = [
  "verifyReport",
  "assignReport",
  "transferReport",
  "startFollowUp",
  "requestInformation",
  "answerReport",
  "closeReport",
  "archiveReport",
  "mergeReport",
  "releaseReport",
  "retractReport",
] as const;

/** One of them. */
export type OfficerAction = (typeof officerActions)[number];

/** A body that each of them takes from an agency; that of `mergeReport` names a report that no channel has. */
export const usualBody: Record<OfficerAction, object> = {
  verifyReport: {},
  assignReport: { unit: "Dinas Sumber Daya Air dan Bina Marga" },
  transferReport: { reason: "Ruas ini bukan wewenang kami." },
  startFollowUp: {},
  requestInformation: { message: "Di depan toko apa lubang itu?" },
  answerReport: { message: "Lubang telah ditambal hari ini." },
  closeReport: { message: "Perbaikan selesai dan telah diperiksa." },
  archiveReport: { reason: "not_public_service", message: "Ini sengketa perdata." },
  mergeReport: { intoTrackingId: "222-222-222" },
  releaseReport: {},
  retractReport: {},
};

/** Reads a report as an officer does. */
export const readAsOfficer = (
  target: ContractTarget,
  key: string,
  trackingId: string,
): Promise<Answer<AgencyReport>> => grant(target, "getAgencyReport", { key, path: { trackingId } });

/** The report's version for `If-Match`, read by national triage, which may read any. Alike as long as nobody takes a step. */
export const currentETag = async (target: ContractTarget, trackingId: string): Promise<string> => {
  const { body, headers } = await readAsOfficer(target, target.keys.nationalAdmin, trackingId);
  holds(headers.has("etag"), "getAgencyReport: expected an ETag");
  return `"${body.version}"`;
};

const asking = async (
  target: ContractTarget,
  key: string,
  trackingId: string,
  json: object,
): Promise<Ask> => ({
  key,
  path: { trackingId },
  json,
  ifMatch: await currentETag(target, trackingId),
});

/** Takes a step with the current version; gives the report after it. */
export const act = async (
  target: ContractTarget,
  key: string,
  action: OfficerAction,
  trackingId: string,
  json: object = usualBody[action],
): Promise<AgencyReport> => (await grant(target, action, await asking(target, key, trackingId, json))).body;

/** Tries a step with the current version that has to be refused, and holds that the report is as before. */
export const refuseAct = async (
  target: ContractTarget,
  key: string,
  action: OfficerAction,
  trackingId: string,
  refused: { status: number; code: Parameters<typeof refuse>[3]; json?: object },
): Promise<void> => {
  const ask = await asking(target, key, trackingId, refused.json ?? usualBody[action]);
  await refuse(target, action, refused.status, refused.code, ask);
  holds(
    (await currentETag(target, trackingId)) === ask.ifMatch,
    `${action}: a refused step must not change the report`,
  );
};

/** Submits a report to an agency, or without one, and brings it through steps of that agency's admin. */
export const reportAfter = async (
  target: ContractTarget,
  steps: readonly OfficerAction[],
  key: string = target.keys.agencyAdmin,
  agencyId: string = agencyIds.own,
) => {
  const receipt = await submit(target, newReport({ agencyId }));
  for (const step of steps) await act(target, key, step, receipt.trackingId);
  return receipt;
};
