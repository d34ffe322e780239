import type { AgencyReport, TimelineEntry } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { readIdempotencyKey } from "../keys/idempotency.ts";
import { createGate, type Gate } from "../limits/look-ups.ts";
import { createUploadMeter } from "../limits/upload-meter.ts";
import { actOnReports } from "../operations/act-on-reports.ts";
import { addNote } from "../operations/add-note.ts";
import { addReply } from "../operations/add-reply.ts";
import { answerReport } from "../operations/answer-report.ts";
import { archiveReport } from "../operations/archive-report.ts";
import { assignReport } from "../operations/assign-report.ts";
import { closeReport } from "../operations/close-report.ts";
import { countAgencyReports } from "../operations/count-agency-reports.ts";
import { createAnswerTemplate } from "../operations/create-answer-template.ts";
import { createChallenge } from "../operations/create-challenge.ts";
import { createWebhookEndpoint } from "../operations/create-webhook-endpoint.ts";
import { deleteAnswerTemplate } from "../operations/delete-answer-template.ts";
import { deleteAttachment } from "../operations/delete-attachment.ts";
import { deleteWebhookEndpoint } from "../operations/delete-webhook-endpoint.ts";
import { exportReport } from "../operations/export-report.ts";
import { findSimilarReports } from "../operations/find-similar-reports.ts";
import { getAgency } from "../operations/get-agency.ts";
import { getAgencyReport } from "../operations/get-agency-report.ts";
import { getAttachment } from "../operations/get-attachment.ts";
import { getChannel } from "../operations/get-channel.ts";
import { getEvidence } from "../operations/get-evidence.ts";
import { getMe } from "../operations/get-me.ts";
import { getPublicReport } from "../operations/get-public-report.ts";
import { getRegion } from "../operations/get-region.ts";
import { getReport } from "../operations/get-report.ts";
import { getReporterIdentity } from "../operations/get-reporter-identity.ts";
import { getStatistics } from "../operations/get-statistics.ts";
import { getWebhookEndpoint } from "../operations/get-webhook-endpoint.ts";
import { giveFeedback } from "../operations/give-feedback.ts";
import { listAgencies } from "../operations/list-agencies.ts";
import { listAgencyReports } from "../operations/list-agency-reports.ts";
import { listAnswerTemplates } from "../operations/list-answer-templates.ts";
import { listCategories } from "../operations/list-categories.ts";
import { listEvents } from "../operations/list-events.ts";
import { listIdentityAccesses } from "../operations/list-identity-accesses.ts";
import { listPublicReports } from "../operations/list-public-reports.ts";
import { listRegions } from "../operations/list-regions.ts";
import { listWebhookDeliveries } from "../operations/list-webhook-deliveries.ts";
import { listWebhookEndpoints } from "../operations/list-webhook-endpoints.ts";
import { locateRegion } from "../operations/locate-region.ts";
import { mergeReport } from "../operations/merge-report.ts";
import type { StepResult, StepTarget } from "../operations/officer-action.ts";
import { redeliverDeadLetters } from "../operations/redeliver-dead-letters.ts";
import { redeliverWebhook } from "../operations/redeliver-webhook.ts";
import { releaseReport } from "../operations/release-report.ts";
import type { EntryResult, Reporter } from "../operations/reporter-action.ts";
import { requestErasure } from "../operations/request-erasure.ts";
import { requestInformation } from "../operations/request-information.ts";
import { retractReport } from "../operations/retract-report.ts";
import { rotateWebhookSecret } from "../operations/rotate-webhook-secret.ts";
import { sendTestEvent } from "../operations/send-test-event.ts";
import { setNationalReference } from "../operations/set-national-reference.ts";
import { signOut } from "../operations/sign-out.ts";
import { startFollowUp } from "../operations/start-follow-up.ts";
import { submitReport, validateNewReport } from "../operations/submit-report.ts";
import { suggestAgencies } from "../operations/suggest-agencies.ts";
import { transferReport } from "../operations/transfer-report.ts";
import { updateAnswerTemplate } from "../operations/update-answer-template.ts";
import { updateWebhookEndpoint } from "../operations/update-webhook-endpoint.ts";
import { tooLargeText, uploadAttachment } from "../operations/upload-attachment.ts";
import { verifyReport } from "../operations/verify-report.ts";
import { withdrawReport } from "../operations/withdraw-report.ts";
import { discard } from "../platform/discard.ts";
import { viewBulkResult } from "./bulk-result.ts";
import { publicETag, reportETag, versionETag } from "./etag.ts";
import { type ExtraValidators, type Handlers, type JsonResult, replayHeader } from "./exchange.ts";
import { createOfficerHandlers } from "./officers/officer-handlers.ts";
import { readUpload } from "./read-upload.ts";
import { keyedTargetOf, optionalKeyOf, reporterOf, targetOf, withLimit } from "./request-parts.ts";

type Headers = Record<string, string>;

/** Reads of a whole year of reports that one process runs at the same time. */
const mostEvidenceReads = 2;

/**
 * Caches store by URL alone, so these headers separate responses by key and language: two forms on one page
 * can belong to two agencies.
 */
const cacheable: Headers = {
  "cache-control": "private, max-age=300",
  vary: "Authorization, Accept-Language",
};

/**
 * For uploaded files: a file that is opened directly cannot run, load or frame anything, and no page can
 * frame it.
 */
const fileSecurityPolicy =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; sandbox";

/**
 * Creates validators of rules beyond the contract. They also run when the contract refuses other fields of
 * the same body.
 */
export const createExtraValidators = (context: ChannelContext): ExtraValidators => ({
  submitReport: (body) => validateNewReport(context, body),
});

/**
 * Creates the handlers: each passes a validated request to a domain function and returns its result. Handlers
 * contain no rules.
 */
export const createHandlers = (
  context: ChannelContext,
  evidenceGate: Gate = createGate(mostEvidenceReads),
): Handlers => ({
  getChannel: async ({ caller }) => ({ body: await getChannel(context, caller), headers: cacheable }),
  getMe: ({ caller }) => ({ body: getMe(caller) }),
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
      // Files are sent without a validator, so `If-Range` never matches (RFC 9110 §13.1.5).
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
        "content-disposition": `${disposition}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
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

  findSimilarReports: async ({ caller, body }) => ({
    body: await findSimilarReports(context, caller, body),
  }),
  listPublicReports: async ({ caller, query }) => {
    const list = await listPublicReports(context, caller.locale, withLimit(query));
    return publicResult(context, list, 60);
  },
  getPublicReport: async ({ caller, path }) =>
    publicResult(context, await getPublicReport(context, caller.locale, path.trackingId), 60),
  getStatistics: async ({ caller, query }) =>
    publicResult(context, await getStatistics(context, caller.locale, query), 3600),
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
  requestInformation: officerHandler(context, requestInformation),
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

  async addNote(read) {
    const key = readIdempotencyKey(read.header["Idempotency-Key"]);
    const { note, replayed } = await addNote(context, read.caller, targetOf(read), read.body, key);
    return { body: note, headers: replayHeader(replayed) };
  },
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

  listEvents: async ({ caller, query }) => ({
    body: await listEvents(context, caller, withLimit(query)),
  }),
  async createWebhookEndpoint({ caller, body, header }) {
    const key = optionalKeyOf({ header });
    const { created, replayed } = await createWebhookEndpoint(context, caller, body, key);
    return { body: created, headers: replayHeader(replayed) };
  },
  getWebhookEndpoint: async ({ caller, path }) => ({
    body: await getWebhookEndpoint(context, caller, path.endpointId),
  }),
  async updateWebhookEndpoint({ caller, path, body, header }) {
    const key = optionalKeyOf({ header });
    const { endpointId } = path;
    const { endpoint, replayed } = await updateWebhookEndpoint(context, caller, endpointId, body, key);
    return { body: endpoint, headers: replayHeader(replayed) };
  },
  async sendTestEvent({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { delivery, replayed } = await sendTestEvent(context, caller, path.endpointId, key);
    return { body: delivery, headers: replayHeader(replayed) };
  },
  listWebhookEndpoints: async ({ caller }) => ({ body: await listWebhookEndpoints(context, caller) }),
  async rotateWebhookSecret({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { rotated, replayed } = await rotateWebhookSecret(context, caller, path.endpointId, key);
    return { body: rotated, headers: replayHeader(replayed) };
  },
  deleteWebhookEndpoint: async ({ caller, path }) => ({
    body: await deleteWebhookEndpoint(context, caller, path.endpointId),
  }),
  listWebhookDeliveries: async ({ caller, path, query }) => ({
    body: await listWebhookDeliveries(context, caller, path.endpointId, withLimit(query)),
  }),
  async redeliverWebhook({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { delivery, replayed } = await redeliverWebhook(context, caller, path, key);
    return { body: delivery, headers: replayHeader(replayed) };
  },
  async redeliverDeadLetters({ caller, path, header }) {
    const key = optionalKeyOf({ header });
    const { redelivery, replayed } = await redeliverDeadLetters(context, caller, path.endpointId, key);
    return { body: redelivery, headers: replayHeader(replayed) };
  },
});

async function withETag(
  { clock, hashing }: ChannelContext,
  report: AgencyReport,
): Promise<{ body: AgencyReport; headers: Headers }> {
  return { body: report, headers: { etag: await reportETag(report, clock.now(), hashing) } };
}

/** A result that is the same for everybody, with headers for caches. */
async function publicResult<Body extends object>(
  { hashing }: ChannelContext,
  body: Body,
  maxAgeSeconds: number,
): Promise<{ body: Body; headers: Headers }> {
  const etag = await publicETag(body, hashing);
  const headers = { etag, "cache-control": `public, max-age=${maxAgeSeconds}`, vary: "Accept-Language" };
  return { body, headers };
}

/** The handler of an officer's action. The result is the changed report. */
function officerHandler<Body>(
  context: ChannelContext,
  action: (context: ChannelContext, caller: Caller, target: StepTarget, body: Body) => Promise<StepResult>,
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

/** The handler of a reporter's action. The result is the timeline entry that it made. */
function reporterHandler<Body>(
  context: ChannelContext,
  action: (
    context: ChannelContext,
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
