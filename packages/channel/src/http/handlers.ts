import type { AgencyReport, TimelineEntry } from "@lapor/openapi";
import { readIdempotencyKey } from "../keys/idempotency.ts";
import type { Caller } from "../limits/client-info.ts";
import { createGate, type Gate } from "../limits/look-ups.ts";
import { createUploadMeter } from "../limits/upload-meter.ts";
import { actOnReports } from "../operations/act-on-reports.ts";
import { addNote } from "../operations/add-note.ts";
import { addReply } from "../operations/add-reply.ts";
import { answerReport } from "../operations/answer-report.ts";
import { archiveReport } from "../operations/archive-report.ts";
import { askReporter } from "../operations/ask-reporter.ts";
import { assignReport } from "../operations/assign-report.ts";
import { closeReport } from "../operations/close-report.ts";
import { correctReport } from "../operations/correct-report.ts";
import { countAgencyReports } from "../operations/count-agency-reports.ts";
import { createAnswerTemplate } from "../operations/create-answer-template.ts";
import { createChallenge } from "../operations/create-challenge.ts";
import { deleteAnswerTemplate } from "../operations/delete-answer-template.ts";
import { deleteAttachment } from "../operations/delete-attachment.ts";
import { deleteDraft } from "../operations/delete-draft.ts";
import { exportAgencyReports } from "../operations/export-agency-reports.ts";
import { exportReport } from "../operations/export-report.ts";
import { getAgency } from "../operations/get-agency.ts";
import { getAgencyReport } from "../operations/get-agency-report.ts";
import { getAttachment } from "../operations/get-attachment.ts";
import { getChannel } from "../operations/get-channel.ts";
import { getDraft } from "../operations/get-draft.ts";
import { getEvidence } from "../operations/get-evidence.ts";
import { getMe } from "../operations/get-me.ts";
import { getRegion } from "../operations/get-region.ts";
import { getReport } from "../operations/get-report.ts";
import { getReporterIdentity } from "../operations/get-reporter-identity.ts";
import { getSurveyResults } from "../operations/get-survey-results.ts";
import { giveFeedback } from "../operations/give-feedback.ts";
import { listAgencies } from "../operations/list-agencies.ts";
import { listAgencyReports } from "../operations/list-agency-reports.ts";
import { listAnswerTemplates } from "../operations/list-answer-templates.ts";
import { listCategories } from "../operations/list-categories.ts";
import { listIdentityAccesses } from "../operations/list-identity-accesses.ts";
import { listInboxExports } from "../operations/list-inbox-exports.ts";
import { listRegions } from "../operations/list-regions.ts";
import { locateRegion } from "../operations/locate-region.ts";
import { mergeReport } from "../operations/merge-report.ts";
import type { ActionResult, ActionTarget } from "../operations/officer-action.ts";
import { promiseDate } from "../operations/promise-date.ts";
import { releaseReport } from "../operations/release-report.ts";
import type { EntryResult, Reporter } from "../operations/reporter-action.ts";
import { requestErasure } from "../operations/request-erasure.ts";
import { retractReport } from "../operations/retract-report.ts";
import { saveDraft } from "../operations/save-draft.ts";
import { setNationalReference } from "../operations/set-national-reference.ts";
import { signOut } from "../operations/sign-out.ts";
import { startFollowUp } from "../operations/start-follow-up.ts";
import { submitReport, validateNewReport } from "../operations/submit-report.ts";
import { suggestAgencies } from "../operations/suggest-agencies.ts";
import { transferReport } from "../operations/transfer-report.ts";
import { updateAnswerTemplate } from "../operations/update-answer-template.ts";
import { tooLargeText, uploadAttachment } from "../operations/upload-attachment.ts";
import { verifyReport } from "../operations/verify-report.ts";
import { withdrawReport } from "../operations/withdraw-report.ts";
import { discard } from "../platform/discard.ts";
import type { System } from "../records/ports.ts";
import { viewBulkResult } from "./bulk-result.ts";
import { reportETag, versionETag } from "./etag.ts";
import { createEventHandlers, type EventContext } from "./events/event-handlers.ts";
import {
  type ContextOf,
  type ExtraValidators,
  fileSecurityPolicy,
  type Handlers,
  type JsonResult,
  replayHeader,
} from "./exchange.ts";
import { createKeyHandlers, type KeyContext } from "./officers/key-handlers.ts";
import { createNotificationHandlers, type NotificationContext } from "./officers/notification-handlers.ts";
import { createOfficerHandlers, type OfficerContext } from "./officers/officer-handlers.ts";
import { createViewHandlers, type ViewContext } from "./officers/view-handlers.ts";
import { createPublicHandlers, type PublicContext } from "./public/public-handlers.ts";
import { readUpload } from "./read-upload.ts";
import { keyedTargetOf, optionalKeyOf, reporterOf, targetOf, withLimit } from "./request-parts.ts";

type Headers = Record<string, string>;

/** The default number of reports per page of an export. */
const exportLimit = 500;

/**
 * The number of evidence reads, each over up to a year of reports, that one process runs at the same time.
 */
const mostEvidenceReads = 2;

/**
 * HTTP caches identify a response by its URL unless `Vary` names request headers. Two forms on one page can
 * have different keys and languages.
 */
const cacheable: Headers = {
  "cache-control": "private, max-age=300",
  vary: "Authorization, Accept-Language",
};

/**
 * Creates validators for rules that the contract does not contain. They also run when other fields of the
 * same body fail the contract.
 */
export const createExtraValidators = (context: Pick<System, "clock" | "policy">): ExtraValidators => ({
  submitReport: (body) => validateNewReport(context, body),
});

/** The dependencies of all operations in one object. */
export type HandlerContext = EventContext &
  KeyContext &
  NotificationContext &
  OfficerContext &
  PublicContext &
  ViewContext &
  ContextOf<
    | typeof addNote
    | typeof answerReport
    | typeof createAnswerTemplate
    | typeof exportAgencyReports
    | typeof exportReport
    | typeof getEvidence
    | typeof getSurveyResults
    | typeof giveFeedback
    | typeof locateRegion
    | typeof requestErasure
    | typeof submitReport
    | typeof suggestAgencies
    | typeof uploadAttachment
  >;

/**
 * Creates the handlers. Each passes a validated request to a domain function and returns its result; handlers
 * contain no rules.
 */
export const createHandlers = (
  context: HandlerContext,
  evidenceGate: Gate = createGate(mostEvidenceReads),
): Handlers => ({
  getChannel: async ({ caller }) => ({ body: await getChannel(context, caller), headers: cacheable }),
  getMe: async ({ caller }) => ({ body: await getMe(context, caller) }),
  async signOut({ caller, query }) {
    const { body, cookie } = await signOut(context, caller, { everywhere: query.everywhere ?? false });
    return { body, headers: { "set-cookie": cookie } };
  },

  createChallenge: async ({ caller }) => ({ body: await createChallenge(context, caller) }),

  async uploadAttachment({ caller, header, accessCode, request }): Promise<JsonResult<"uploadAttachment">> {
    const { maxBytes } = context.policy.attachments;
    const meter = createUploadMeter(context, caller);
    const { body } = caller.client;
    const { file, trackingId } = await readUpload(request, {
      maxBytes,
      tooLarge: tooLargeText(maxBytes),
      body,
      meter,
    });
    const reporter = trackingId === undefined ? undefined : reporterOf(trackingId, accessCode);
    const upload = uploadAttachment(context, caller, file, {
      reporter,
      idempotencyKey: optionalKeyOf({ header }),
      meter,
      signal: request.signal,
    });
    const { attachment, replayed } = await upload.finally(() => discard(file.bytes));
    if (replayed) await meter.giveBack();
    return { body: attachment, headers: replayHeader(replayed) };
  },

  async getAttachment({ caller, path, query, header, request }) {
    const { method, headers } = request;
    const { attachment, range, stream } = await getAttachment(context, caller.client, {
      link: { ...path, ...query },
      isHead: method === "HEAD",
      // Files have no `ETag` or `Last-Modified`, so `If-Range` never matches and the range is ignored (RFC
      // 9110 §13.1.5).
      range: headers.has("if-range") ? undefined : header.Range,
    });
    const { mediaType, fileName, bytes } = attachment;
    const part = range && { "content-range": `bytes ${range.start}-${range.end - 1}/${bytes}` };
    const disposition = mediaType.startsWith("image/") ? "inline" : "attachment";
    return {
      status: range ? 206 : 200,
      stream,
      headers: {
        ...part,
        "accept-ranges": "bytes",
        "content-length": String(range ? range.end - range.start : bytes),
        "content-type": mediaType,
        // The file name of a supporter's photo is not stored.
        "content-disposition": fileName
          ? `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName)}`
          : disposition,
        "content-security-policy": fileSecurityPolicy,
        "cross-origin-resource-policy": "cross-origin",
        "cache-control": "no-store",
      },
    };
  },

  deleteAttachment: async ({ caller, path }) => ({
    body: await deleteAttachment(context, caller, path.attachmentId),
  }),

  async submitReport({ caller, body, header }) {
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { receipt, replayed } = await submitReport(context, caller, body, key);
    return {
      body: receipt,
      headers: {
        location: `${caller.publicUrl}/v1/reports/${receipt.trackingId}`,
        ...replayHeader(replayed),
      },
    };
  },

  getReport: async ({ caller, path, accessCode }) => ({
    body: await getReport(context, caller, reporterOf(path.trackingId, accessCode)),
  }),

  addReply: reporterHandler(context, addReply),
  giveFeedback: reporterHandler(context, giveFeedback),
  withdrawReport: reporterHandler(context, withdrawReport),

  ...createPublicHandlers(context),

  requestErasure: reporterHandler(context, requestErasure),
  exportReport: async ({ caller, path, accessCode }) => ({
    body: await exportReport(context, caller, reporterOf(path.trackingId, accessCode)),
  }),
  getReporterIdentity: async ({ caller, path, header }) => ({
    body: await getReporterIdentity(context, caller, path.trackingId, header["Identity-Reason"]),
    headers: { "cache-control": "no-store" },
  }),
  listIdentityAccesses: async ({ caller, query }) => ({
    body: await listIdentityAccesses(context, caller, withLimit(query)),
  }),

  suggestAgencies: async ({ caller, body }) => ({ body: await suggestAgencies(context, caller, body) }),
  locateRegion: async ({ body }) => ({ body: await locateRegion(context, body) }),
  listCategories: ({ caller, query }) => ({ body: listCategories(query, caller.locale), headers: cacheable }),
  listRegions: async ({ query }) => ({
    body: await listRegions(withLimit(query)),
    headers: cacheable,
  }),
  getRegion: async ({ path }) => ({ body: await getRegion(path.regionCode), headers: cacheable }),
  listAgencies: ({ caller, query }) => ({
    body: listAgencies(context, caller, withLimit(query)),
    headers: cacheable,
  }),
  getAgency: ({ path }) => ({ body: getAgency(path.agencyId), headers: cacheable }),

  listAgencyReports: async ({ caller, query }) => ({
    body: await listAgencyReports(context, caller, withLimit(query)),
  }),
  countAgencyReports: async ({ caller, query }) => ({
    body: await countAgencyReports(context, caller, query),
  }),
  exportAgencyReports: async ({ caller, query }) => ({
    body: await exportAgencyReports(context, caller, { ...query, limit: query.limit ?? exportLimit }),
  }),
  listInboxExports: async ({ caller, query }) => ({
    body: await listInboxExports(context, caller, withLimit(query)),
  }),
  getAgencyReport: async ({ caller, path }) =>
    withETag(context, await getAgencyReport(context, caller, path.trackingId)),
  async actOnReports({ caller, body, header, requestId }) {
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { outcomes, replayed } = await actOnReports(context, caller, body, key);
    const results = outcomes.map((outcome) => viewBulkResult(outcome, requestId, caller.locale));
    return { body: { results }, headers: replayHeader(replayed) };
  },
  verifyReport: officerHandler(context, verifyReport),
  assignReport: officerHandler(context, assignReport),
  transferReport: officerHandler(context, transferReport),
  startFollowUp: officerHandler(context, startFollowUp),
  askReporter: officerHandler(context, askReporter),
  correctReport: officerHandler(context, correctReport),
  promiseDate: officerHandler(context, promiseDate),
  answerReport: officerHandler(context, answerReport),
  closeReport: officerHandler(context, closeReport),
  archiveReport: officerHandler(context, archiveReport),
  mergeReport: officerHandler(context, mergeReport),
  releaseReport: officerHandler(context, releaseReport),
  retractReport: officerHandler(context, retractReport),
  setNationalReference: officerHandler(context, setNationalReference),

  getEvidence: async ({ caller, query, request }) => ({
    body: await evidenceGate.run(() => getEvidence(context, caller, query, request.signal)),
  }),
  getSurveyResults: async ({ caller, query, request }) => ({
    body: await evidenceGate.run(() => getSurveyResults(context, caller, query, request.signal)),
  }),

  async addNote(read) {
    const key = readIdempotencyKey(read.header["Idempotency-Key"]);
    const { note, replayed } = await addNote(context, read.caller, targetOf(read), read.body, key);
    return { body: note, headers: replayHeader(replayed) };
  },
  getDraft: async ({ caller, path }) => ({ body: await getDraft(context, caller, path.trackingId) }),
  saveDraft: async ({ caller, path, body }) => ({
    body: await saveDraft(context, caller, path.trackingId, body),
  }),
  deleteDraft: async ({ caller, path }) => ({ body: await deleteDraft(context, caller, path.trackingId) }),
  listAnswerTemplates: async ({ caller, query }) => ({
    body: await listAnswerTemplates(context, caller, query),
  }),
  async createAnswerTemplate({ caller, body, header }) {
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { template, replayed } = await createAnswerTemplate(context, caller, body, key);
    return { body: template, headers: { etag: versionETag(template), ...replayHeader(replayed) } };
  },
  async updateAnswerTemplate(read) {
    const { caller, body } = read;
    const { template, replayed } = await updateAnswerTemplate(context, caller, keyedTargetOf(read), body);
    return { body: template, headers: { etag: versionETag(template), ...replayHeader(replayed) } };
  },
  deleteAnswerTemplate: async (read) => ({
    body: await deleteAnswerTemplate(context, read.caller, targetOf(read)),
  }),

  ...createOfficerHandlers(context),
  ...createKeyHandlers(context),
  ...createNotificationHandlers(context),
  ...createViewHandlers(context),

  ...createEventHandlers(context),
});

async function withETag(
  { clock, hashing }: Pick<System, "clock" | "hashing">,
  report: AgencyReport,
): Promise<{ body: AgencyReport; headers: Headers }> {
  return { body: report, headers: { etag: await reportETag(report, clock.now(), hashing) } };
}

function officerHandler<Context extends Pick<System, "clock" | "hashing">, Body>(
  context: Context,
  action: (context: Context, caller: Caller, target: ActionTarget, body: Body) => Promise<ActionResult>,
) {
  return async (read: {
    caller: Caller;
    path: { trackingId: string };
    header: { "If-Match"?: string; "Idempotency-Key"?: string };
    body: Body;
  }): Promise<{ body: AgencyReport; headers: Headers }> => {
    const { report, replayed } = await action(context, read.caller, keyedTargetOf(read), read.body);
    const { body, headers } = await withETag(context, report);
    return { body, headers: { ...headers, ...replayHeader(replayed) } };
  };
}

/** Creates the handler for a reporter's action. It returns the new timeline entry. */
function reporterHandler<Context, Body>(
  context: Context,
  action: (
    context: Context,
    caller: Caller,
    reporter: Reporter,
    body: Body,
    idempotencyKey: string,
  ) => Promise<EntryResult>,
) {
  return async ({
    caller,
    path,
    header,
    accessCode,
    body,
  }: {
    caller: Caller;
    path: { trackingId: string };
    header: { "Idempotency-Key": string };
    accessCode: string | undefined;
    body: Body;
  }): Promise<{ body: TimelineEntry; headers: Headers }> => {
    const reporter = reporterOf(path.trackingId, accessCode);
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { entry, replayed } = await action(context, caller, reporter, body, key);
    return { body: entry, headers: replayHeader(replayed) };
  };
}
