import type { AgencyReport, TimelineEntry } from "@lapor/openapi";
import type { Caller, ChannelContext } from "../context.ts";
import { readIdempotencyKey } from "../keys/idempotency.ts";
import { createUploadMeter } from "../limits/upload-meter.ts";
import { addNote } from "../operations/add-note.ts";
import { addReply } from "../operations/add-reply.ts";
import { answerReport } from "../operations/answer-report.ts";
import { archiveReport } from "../operations/archive-report.ts";
import { assignReport } from "../operations/assign-report.ts";
import { closeReport } from "../operations/close-report.ts";
import { createAnswerTemplate } from "../operations/create-answer-template.ts";
import { createChallenge } from "../operations/create-challenge.ts";
import { createWebhookEndpoint } from "../operations/create-webhook-endpoint.ts";
import { deleteAnswerTemplate } from "../operations/delete-answer-template.ts";
import { deleteWebhookEndpoint } from "../operations/delete-webhook-endpoint.ts";
import { exportReport } from "../operations/export-report.ts";
import { findSimilarReports } from "../operations/find-similar-reports.ts";
import { getAgency } from "../operations/get-agency.ts";
import { getAgencyReport } from "../operations/get-agency-report.ts";
import { getAttachment } from "../operations/get-attachment.ts";
import { getChannel } from "../operations/get-channel.ts";
import { getPublicReport } from "../operations/get-public-report.ts";
import { getReport } from "../operations/get-report.ts";
import { getReporterIdentity } from "../operations/get-reporter-identity.ts";
import { getStatistics } from "../operations/get-statistics.ts";
import { giveFeedback } from "../operations/give-feedback.ts";
import { listAgencies } from "../operations/list-agencies.ts";
import { listAgencyReports } from "../operations/list-agency-reports.ts";
import { listAnswerTemplates } from "../operations/list-answer-templates.ts";
import { listCategories } from "../operations/list-categories.ts";
import { listEvents } from "../operations/list-events.ts";
import { listIdentityReads } from "../operations/list-identity-reads.ts";
import { listPublicReports } from "../operations/list-public-reports.ts";
import { listRegions } from "../operations/list-regions.ts";
import { listWebhookDeliveries } from "../operations/list-webhook-deliveries.ts";
import { listWebhookEndpoints } from "../operations/list-webhook-endpoints.ts";
import { mergeReport } from "../operations/merge-report.ts";
import type { Target } from "../operations/officer-action.ts";
import { redeliverDeadLetters } from "../operations/redeliver-dead-letters.ts";
import { redeliverWebhook } from "../operations/redeliver-webhook.ts";
import { releaseReport } from "../operations/release-report.ts";
import { requestErasure } from "../operations/request-erasure.ts";
import { requestInformation } from "../operations/request-information.ts";
import { retractReport } from "../operations/retract-report.ts";
import { rotateWebhookSecret } from "../operations/rotate-webhook-secret.ts";
import { startFollowUp } from "../operations/start-follow-up.ts";
import { judgeNewReport, submitReport } from "../operations/submit-report.ts";
import { suggestAgencies } from "../operations/suggest-agencies.ts";
import { transferReport } from "../operations/transfer-report.ts";
import { updateAnswerTemplate } from "../operations/update-answer-template.ts";
import { tooLargeText, uploadAttachment } from "../operations/upload-attachment.ts";
import { verifyReport } from "../operations/verify-report.ts";
import { withdrawReport } from "../operations/withdraw-report.ts";
import { discard } from "../platform/discard.ts";
import { DomainError } from "../platform/domain-error.ts";
import { codeMissing } from "./authenticate.ts";
import { publicETag, readIfMatch, reportETag, versionETag } from "./etag.ts";
import type { Handlers, JsonResult, Judges } from "./exchange.ts";
import { readUpload } from "./read-upload.ts";

const defaultLimit = 25;
/** A cache keys by the address alone: of two forms on one page the second would get the first one's agency, or its language. */
const cacheable = { "cache-control": "private, max-age=300", vary: "Authorization, Accept-Language" };

/**
 * For files of strangers: opened on its own, a file runs, loads and frames nothing, and no page frames it.
 */
const fileSecurityPolicy =
  "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; sandbox";

const replayHeader = (replayed: boolean): Record<string, string> =>
  replayed ? { "idempotent-replayed": "true" } : {};

const targetOf = <Path>({
  path,
  header,
}: {
  path: Path;
  header: { "If-Match"?: string };
}): Path & { version: number | undefined } => ({ ...path, version: readIfMatch(header["If-Match"]) });

const tagged = async (
  { clock, hashing }: ChannelContext,
  report: AgencyReport,
): Promise<{ body: AgencyReport; headers: Record<string, string> }> => ({
  body: report,
  headers: { etag: await reportETag(report, clock.now(), hashing) },
});

/** An answer for everybody, to be kept by any cache for so many seconds. */
const publicly = async <Body extends object>(
  { hashing }: ChannelContext,
  body: Body,
  seconds: number,
): Promise<{ body: Body; headers: Record<string, string> }> => ({
  body,
  headers: {
    etag: await publicETag(body, hashing),
    "cache-control": `public, max-age=${seconds}`,
    vary: "Accept-Language",
  },
});

/** A step that an officer takes: the report after it. */
const officerStep =
  <Body>(
    context: ChannelContext,
    step: (context: ChannelContext, caller: Caller, target: Target, body: Body) => Promise<AgencyReport>,
  ) =>
  async (read: {
    caller: Caller;
    path: { trackingId: string };
    header: { "If-Match"?: string };
    body: Body;
  }): Promise<{ body: AgencyReport; headers: Record<string, string> }> =>
    tagged(context, await step(context, read.caller, targetOf(read), read.body));

/** What a reporter writes to a report: the entry that it made. */
const reporterWrites =
  <Body>(
    context: ChannelContext,
    write: (
      context: ChannelContext,
      caller: Caller,
      reporter: { trackingId: string; accessCode: string },
      body: Body,
      idempotencyKey: string,
    ) => Promise<{ entry: TimelineEntry; replayed: boolean }>,
  ) =>
  async ({
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
  }): Promise<{ body: TimelineEntry; headers: Record<string, string> }> => {
    const reporter = { trackingId: path.trackingId, accessCode: accessCode as string };
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { entry, replayed } = await write(context, caller, reporter, body, key);
    return { body: entry, headers: replayHeader(replayed) };
  };

/** What is refused beyond the contract, looked at also when the contract refuses other fields of the same body. */
export const createJudges = (context: ChannelContext): Judges => ({
  submitReport: (body) => judgeNewReport(context, body),
});

/** From a judged request to a domain function and back: no rule is decided here. */
export const createHandlers = (context: ChannelContext): Handlers => ({
  getChannel: ({ caller }) => ({ body: getChannel(context, caller), headers: cacheable }),

  createChallenge: async ({ caller }) => ({ body: await createChallenge(context, caller) }),

  async uploadAttachment({ caller, header, accessCode, request }): Promise<JsonResult<"uploadAttachment">> {
    const { maxBytes } = context.policy.attachments;
    const meter = createUploadMeter(context, caller);
    const { body } = caller.visit;
    const { file, trackingId } = await readUpload(request, {
      ...{ maxBytes, tooLarge: tooLargeText(maxBytes), body, meter },
    });
    if (trackingId !== undefined && accessCode === undefined)
      throw new DomainError("unauthorized", { detail: codeMissing });
    const reporter = trackingId === undefined ? undefined : { trackingId, accessCode: accessCode as string };
    const key = header["Idempotency-Key"];
    const sent = key === undefined ? undefined : readIdempotencyKey(key);
    const { signal } = request;
    const { attachment, replayed } = await uploadAttachment(
      context,
      caller,
      file,
      reporter,
      sent,
      signal,
    ).finally(() => discard(file.bytes));
    if (replayed) await meter.giveBack();
    return { body: attachment, headers: replayHeader(replayed) };
  },

  async getAttachment({ caller, path, query, header, request }) {
    const { method, headers } = request;
    const { attachment, range, stream } = await getAttachment(context, caller.visit, {
      ...{ link: { ...path, ...query }, isHead: method === "HEAD" },
      // Files are sent without a validator, so `If-Range` never matches (RFC 9110 §13.1.5).
      range: headers.has("if-range") ? undefined : header.Range,
    });
    const { mediaType, fileName, bytes } = attachment;
    const part = range && { "content-range": `bytes ${range.start}-${range.end - 1}/${bytes}` };
    const place = mediaType.startsWith("image/") ? "inline" : "attachment";
    return {
      ...{ status: range ? 206 : 200, stream },
      headers: {
        ...part,
        "accept-ranges": "bytes",
        "content-length": String(range ? range.end - range.start : bytes),
        "content-type": mediaType,
        "content-disposition": `${place}; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        "content-security-policy": fileSecurityPolicy,
        "cross-origin-resource-policy": "cross-origin",
        "cache-control": "no-store",
      },
    };
  },

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
    body: await getReport(context, caller, path.trackingId, accessCode as string),
  }),

  addReply: reporterWrites(context, addReply),
  giveFeedback: reporterWrites(context, giveFeedback),
  withdrawReport: reporterWrites(context, withdrawReport),

  findSimilarReports: async ({ caller, body }) => ({
    body: await findSimilarReports(context, caller, body),
  }),
  listPublicReports: async ({ caller, query }) => {
    const page = { ...query, limit: query.limit ?? defaultLimit };
    return publicly(context, await listPublicReports(context, caller.locale, page), 60);
  },
  getPublicReport: async ({ caller, path }) =>
    publicly(context, await getPublicReport(context, caller.locale, path.trackingId), 60),
  getStatistics: async ({ caller, query }) =>
    publicly(context, await getStatistics(context, caller.locale, query), 3600),
  requestErasure: reporterWrites(context, requestErasure),
  exportReport: async ({ caller, path, accessCode }) => ({
    body: await exportReport(context, caller, path.trackingId, accessCode as string),
  }),
  getReporterIdentity: async ({ caller, path, header }) => ({
    body: await getReporterIdentity(context, caller, path.trackingId, header["Identity-Reason"]),
    headers: { "cache-control": "no-store" },
  }),
  listIdentityReads: async ({ caller, query }) => ({
    body: await listIdentityReads(context, caller, { ...query, limit: query.limit ?? defaultLimit }),
  }),

  suggestAgencies: async ({ caller, body }) => ({ body: await suggestAgencies(context, caller, body) }),
  listCategories: ({ caller, query }) => ({ body: listCategories(query, caller.locale), headers: cacheable }),
  listRegions: async ({ query }) => ({
    body: await listRegions({ ...query, limit: query.limit ?? defaultLimit }),
    headers: cacheable,
  }),
  listAgencies: ({ query }) => ({
    body: listAgencies({ ...query, limit: query.limit ?? defaultLimit }),
    headers: cacheable,
  }),
  getAgency: ({ path }) => ({ body: getAgency(path.agencyId), headers: cacheable }),

  listAgencyReports: async ({ caller, query }) => ({
    body: await listAgencyReports(context, caller, { ...query, limit: query.limit ?? defaultLimit }),
  }),
  getAgencyReport: async ({ caller, path }) =>
    tagged(context, await getAgencyReport(context, caller, path.trackingId)),
  verifyReport: officerStep(context, verifyReport),
  assignReport: officerStep(context, assignReport),
  transferReport: officerStep(context, transferReport),
  startFollowUp: officerStep(context, startFollowUp),
  requestInformation: officerStep(context, requestInformation),
  answerReport: officerStep(context, answerReport),
  closeReport: officerStep(context, closeReport),
  archiveReport: officerStep(context, archiveReport),
  mergeReport: officerStep(context, mergeReport),
  releaseReport: officerStep(context, releaseReport),
  retractReport: officerStep(context, retractReport),

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
    const template = await updateAnswerTemplate(context, read.caller, targetOf(read), read.body);
    return { body: template, headers: { etag: versionETag(template) } };
  },
  deleteAnswerTemplate: async (read) => ({
    body: await deleteAnswerTemplate(context, read.caller, targetOf(read)),
  }),

  listEvents: async ({ caller, query }) => ({
    body: await listEvents(context, caller, { ...query, limit: query.limit ?? defaultLimit }),
  }),
  createWebhookEndpoint: async ({ caller, body }) => ({
    body: await createWebhookEndpoint(context, caller, body),
  }),
  listWebhookEndpoints: async ({ caller }) => ({ body: await listWebhookEndpoints(context, caller) }),
  rotateWebhookSecret: async ({ caller, path }) => ({
    body: await rotateWebhookSecret(context, caller, path.endpointId),
  }),
  deleteWebhookEndpoint: async ({ caller, path }) => ({
    body: await deleteWebhookEndpoint(context, caller, path.endpointId),
  }),
  listWebhookDeliveries: async ({ caller, path, query }) => ({
    body: await listWebhookDeliveries(context, caller, path.endpointId, {
      ...query,
      limit: query.limit ?? defaultLimit,
    }),
  }),
  redeliverWebhook: async ({ caller, path }) => ({ body: await redeliverWebhook(context, caller, path) }),
  redeliverDeadLetters: async ({ caller, path }) => ({
    body: await redeliverDeadLetters(context, caller, path.endpointId),
  }),
});
