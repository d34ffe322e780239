import { type CallOptions, createCall, type KeyedCallOptions } from "./call.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import type { Lapor, LaporOptions, ReportAccess, SeenReport } from "./lapor.ts";
import { createSend, type StepBody, type StepName, type WriteBody, type WriteName } from "./send.ts";
import { createCountedTransport, slowestUpload, type Transport, uploadForm } from "./upload.ts";

/**
 * Opens a LAPOR! channel to a program: one method for each operation of the contract, under the operation's own name. Each gives the
 * answer's body or throws a `LaporError`. Nothing is sent before the first call.
 *
 * @example
 * ```ts
 * import { createLapor, isLaporError } from "@lapor/sdk";
 *
 * const lapor = createLapor({ baseUrl: "https://kanal.example", key: "pk_bandung" });
 * try {
 *   const { trackingId, accessCode, dueAt } = await lapor.submitReport({
 *     classification: "complaint",
 *     title: "Jalan Braga berlubang",
 *     body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
 *     occurredOn: "2026-11-20",
 *     location: { regionCode: "32.73", address: "Jl. Braga 12" },
 *     anonymous: true,
 *   });
 *   console.log(`${trackingId}, ${accessCode}: answered by ${dueAt}`);
 * } catch (error) {
 *   if (!isLaporError(error)) throw error;
 *   console.error(error.code, error.fields, error.requestId);
 * }
 * ```
 * @throws TypeError when an option is missing or cannot be right; the sentence says which, and never quotes the key.
 */
export function createLapor(options: LaporOptions): Lapor {
  const { key, fetch: ownFetch } = options;
  checkOptions(options);
  // Looked up for each request, so that a fetch which is replaced later (msw, tracing) is the one in use.
  const transport: Transport = (...message) =>
    ownFetch ? ownFetch(new Request(...message)) : fetch(...message);
  const call = createCall(options);
  const send = createSend(call, transport, options);

  // Typed by people, and on phones: a long dash or a line break would be no header, and the channel skips spaces.
  const opened = (accessCode?: string) => ({ "Lapor-Access-Code": accessCode?.replace(/[^!-~]+/g, " ") });
  const keyed = (
    { idempotencyKey = createIdempotencyKey() }: KeyedCallOptions = {},
    accessCode?: string,
  ) => ({
    "Idempotency-Key": idempotencyKey,
    ...opened(accessCode),
  });
  const write =
    <Name extends WriteName>(name: Name) =>
    ({ trackingId, accessCode }: ReportAccess, body = {} as WriteBody<Name>, options?: KeyedCallOptions) =>
      // They differ in the last word of the path and in the body, which `WriteBody` holds to it.
      send(
        "POST",
        `/v1/reports/{trackingId}/${name}` as "/v1/reports/{trackingId}/replies",
        options,
        { path: { trackingId }, header: keyed(options, accessCode) },
        body as WriteBody<"replies">,
      );
  const seen = (version: number) => ({ "If-Match": `"${version}"` });
  const step =
    <Name extends StepName>(name: Name) =>
    ({ trackingId, version }: SeenReport, body = {} as StepBody<Name>, options?: CallOptions) =>
      // The steps differ in the last word of the path and in the body, which `StepBody` holds to it.
      send(
        "POST",
        `/v1/agency-reports/{trackingId}/${name}` as "/v1/agency-reports/{trackingId}/close",
        options,
        { path: { trackingId }, header: seen(version) },
        body as StepBody<"close">,
      );

  return {
    getChannel: (options) => send("GET", "/v1/channel", options),

    createChallenge: (options) => send("POST", "/v1/challenges", options),

    uploadAttachment: (file, options = {}) =>
      send(
        "POST",
        "/v1/attachments",
        options,
        { header: keyed(options, options.accessCode) },
        { file },
        () => uploadForm(file, options),
        options.onProgress && createCountedTransport(options.onProgress, file.size, ownFetch && transport),
        file.size / slowestUpload,
      ),

    submitReport: (body, options) => send("POST", "/v1/reports", options, { header: keyed(options) }, body),

    getReport: ({ trackingId, accessCode }, options) =>
      send("GET", "/v1/reports/{trackingId}", options, { path: { trackingId }, header: opened(accessCode) }),

    addReply: write("replies"),
    giveFeedback: write("feedback"),
    withdrawReport: write("withdraw"),

    suggestAgencies: (body, options) => send("POST", "/v1/agency-suggestions", options, {}, body),

    findSimilarReports: (body, options) => send("POST", "/v1/similar-reports", options, {}, body),

    listPublicReports: (query, options) => send("GET", "/v1/public-reports", options, { query }),

    getPublicReport: (trackingId, options) =>
      send("GET", "/v1/public-reports/{trackingId}", options, { path: { trackingId } }),

    getStatistics: (query, options) => send("GET", "/v1/statistics", options, { query }),

    listCategories: (query, options) => send("GET", "/v1/categories", options, { query }),

    listRegions: (query, options) => send("GET", "/v1/regions", options, { query }),

    listAgencies: (query, options) => send("GET", "/v1/agencies", options, { query }),

    getAgency: (agencyId, options) => send("GET", "/v1/agencies/{agencyId}", options, { path: { agencyId } }),

    async getAttachment({ url }, options) {
      if (!url) throw new TypeError("No url: read the report again.");
      return call(
        // As it came and past the client: the signature in it is the permission, and the key is nobody's business there.
        (signal) => transport(url, { signal }),
        async (response) => {
          const blob = await response.blob();
          // A page instead of the file.
          return blob.type.startsWith("text/") ? undefined : blob;
        },
        true,
        [key, url],
        options,
      );
    },

    listAgencyReports: (query, options) => send("GET", "/v1/agency-reports", options, { query }),

    getAgencyReport: (trackingId, options) =>
      send("GET", "/v1/agency-reports/{trackingId}", options, { path: { trackingId } }),

    verifyReport: step("verify"),
    assignReport: step("assign"),
    transferReport: step("transfer"),
    startFollowUp: step("follow-up"),
    requestInformation: step("request-information"),
    answerReport: step("answer"),
    closeReport: step("close"),
    archiveReport: step("archive"),
    mergeReport: step("merge"),
    releaseReport: step("release"),
    retractReport: step("retract"),

    addNote: ({ trackingId, version }, body, options) =>
      send(
        "POST",
        "/v1/agency-reports/{trackingId}/notes",
        options,
        { path: { trackingId }, header: { ...seen(version), ...keyed(options) } },
        body,
      ),

    listAnswerTemplates: (query, options) => send("GET", "/v1/answer-templates", options, { query }),

    createAnswerTemplate: (body, options) =>
      send("POST", "/v1/answer-templates", options, { header: keyed(options) }, body),

    updateAnswerTemplate: ({ id, version }, body, options) =>
      send(
        "PUT",
        "/v1/answer-templates/{templateId}",
        options,
        { path: { templateId: id }, header: seen(version) },
        body,
      ),

    deleteAnswerTemplate: ({ id, version }, options) =>
      send("DELETE", "/v1/answer-templates/{templateId}", options, {
        path: { templateId: id },
        header: seen(version),
      }),

    listEvents: (query, options) => send("GET", "/v1/events", options, { query }),

    createWebhookEndpoint: (body, options) => send("POST", "/v1/webhook-endpoints", options, {}, body),

    listWebhookEndpoints: (options) => send("GET", "/v1/webhook-endpoints", options),

    rotateWebhookSecret: (endpointId, options) =>
      send("POST", "/v1/webhook-endpoints/{endpointId}/rotate-secret", options, { path: { endpointId } }),

    deleteWebhookEndpoint: (endpointId, options) =>
      send("DELETE", "/v1/webhook-endpoints/{endpointId}", options, { path: { endpointId } }),

    listWebhookDeliveries: (endpointId, query, options) =>
      send("GET", "/v1/webhook-endpoints/{endpointId}/deliveries", options, { path: { endpointId }, query }),

    redeliverWebhook: (path, options) =>
      send("POST", "/v1/webhook-endpoints/{endpointId}/deliveries/{eventId}/redeliver", options, { path }),
  };
}

function checkOptions({ baseUrl, key }: LaporOptions): void {
  let fault = "";
  try {
    // Without a host "//" is no address, in a page neither.
    new URL(baseUrl || "//", globalThis.location?.href);
  } catch {
    fault = `baseUrl must be an address (https://…), but is "${baseUrl}"`;
  }
  if (!/^[\w.~+/=-]+$/.test(key ?? "")) fault ||= "key must be a channel's key, in full";
  else if (key.startsWith("sk_") && globalThis.window?.document)
    fault ||= "an sk_ key must never be in a browser";
  if (fault) throw new TypeError(`createLapor: ${fault}.`);
}
