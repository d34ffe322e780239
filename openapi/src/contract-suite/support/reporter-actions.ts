import type { TimelineEntry } from "../../schemas.gen.ts";
import { holds } from "./assertion.ts";
import { expectProblem, expectSuccess, type RequestParts, type Result } from "./exchange.ts";
import { currentETag } from "./officer.ts";
import { photo, uploadForm } from "./samples/files.ts";
import { newIdempotencyKey, type Receipt, readReport } from "./samples/reports.ts";
import type { ContractTarget } from "./target.ts";

/** Actions of the reporter on a submitted report. */
export const reporterActions = ["addReply", "uploadAttachment", "giveFeedback", "withdrawReport"] as const;

export type ReporterAction = (typeof reporterActions)[number];

/** Actions of the reporter that have a JSON body and return a timeline entry. */
export const entryActions = ["addReply", "giveFeedback", "withdrawReport"] as const;

export type EntryAction = (typeof entryActions)[number];

/** The names that `getReport` uses for these actions in `reporterActions`. */
const kindsByAction = { addReply: "reply", uploadAttachment: "attach", withdrawReport: "withdraw" } as const;

/** Returns whether `getReport` lists the action as available to the reporter. */
export async function isOffered(
  target: ContractTarget,
  receipt: Receipt,
  action: ReporterAction,
  feedback?: string,
): Promise<boolean> {
  const kind = action === "giveFeedback" ? feedback : kindsByAction[action];
  return (await readReport(target, receipt)).reporterActions.some((available) => available.kind === kind);
}

export const usualFeedback = {
  confirm: { kind: "confirm", message: "Jalannya sudah rata. Terima kasih." },
  contest: { kind: "contest", message: "Lubangnya hanya ditutup pasir." },
  rate: { kind: "rate", rating: 4 },
} as const;

export const usualReporterBody: Record<EntryAction, object> = {
  addReply: { message: "Lubangnya makin lebar." },
  giveFeedback: usualFeedback.confirm,
  withdrawReport: { message: "Sudah diselesaikan oleh ketua RT." },
};

/** Creates the reporter's request for an action, with a new idempotency key. */
export function reporterRequest(
  { trackingId, accessCode }: Receipt,
  action: ReporterAction,
  json?: object,
): RequestParts {
  const asked = { accessCode, idempotencyKey: newIdempotencyKey() };
  if (action === "uploadAttachment")
    return { ...asked, body: uploadForm(photo.bytes, photo.fileName, { trackingId }) };
  return { ...asked, path: { trackingId }, json: json ?? usualReporterBody[action] };
}

/** Performs an action as the reporter. Returns the timeline entry. */
export const actAsReporter = async (
  target: ContractTarget,
  receipt: Receipt,
  action: EntryAction,
  json?: object,
): Promise<TimelineEntry> =>
  (
    (await expectSuccess(
      target,
      action,
      reporterRequest(receipt, action, json),
    )) as Result<unknown> as Result<TimelineEntry>
  ).body;

/**
 * Sends an action as the reporter. Asserts that it fails with `invalid_transition` and that the report stays
 * unchanged.
 */
export async function expectReporterActionRefused(
  target: ContractTarget,
  receipt: Receipt,
  action: ReporterAction,
  json?: object,
): Promise<string> {
  const before = await currentETag(target, receipt.trackingId);
  const request = reporterRequest(receipt, action, json);
  const { body } = await expectProblem(target, action, 409, "invalid_transition", request);
  holds(
    (await currentETag(target, receipt.trackingId)) === before,
    `${action}: a refused action must not change the report`,
  );
  return body.detail ?? "";
}
