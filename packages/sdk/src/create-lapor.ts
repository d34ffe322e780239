import type { Transport } from "./attempt.ts";
import { type CallOptions, createCall, type KeyedCallOptions } from "./call.ts";
import { createIdempotencyKey } from "./idempotency-key.ts";
import type { Lapor, LaporOptions, SeenReport } from "./lapor.ts";
import { createSend, type StepBody, type StepName } from "./send.ts";
import { createCountedTransport, createUncountedTransport, slowestUpload, uploadForm } from "./upload.ts";

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
  const { baseUrl, key, fetch: ownFetch, timeout = 30_000, maxRetries = 2, locale } = options;
  checkOptions(baseUrl, key);
  // Looked up for each request, so that a fetch which is replaced later (msw, tracing) is the one in use.
  const transport: Transport = (...message) =>
    ownFetch ? ownFetch(new Request(...message)) : globalThis.fetch(...message);
  const call = createCall({ transport, timeout, maxRetries });
  const send = createSend(call, baseUrl, key, locale);

  const keyed = (options?: KeyedCallOptions) => ({
    idempotencyKey: options?.idempotencyKey ?? createIdempotencyKey(),
  });
  const step = <Name extends StepName>(
    name: Name,
    { trackingId, version }: SeenReport,
    body: StepBody<Name>,
    options?: CallOptions,
  ) =>
    // The steps differ in the last word of the path and in the body, which `StepBody` holds to it.
    send(
      "post",
      `/v1/agency-reports/{trackingId}/${name}` as "/v1/agency-reports/{trackingId}/close",
      { path: { trackingId } },
      body as StepBody<"close">,
      options,
      { version },
    );

  return {
    getChannel: (options) => send("get", "/v1/channel", {}, undefined, options),

    uploadAttachment(file, options = {}) {
      const { fileName, trackingId, accessCode, onProgress } = options;
      return send("post", "/v1/attachments", {}, { file }, options, {
        form: () => uploadForm(file, fileName, trackingId),
        ...keyed(options),
        accessCode,
        extraTime: file.size / slowestUpload,
        transport:
          onProgress &&
          (!ownFetch && typeof XMLHttpRequest === "function"
            ? createCountedTransport(onProgress)
            : createUncountedTransport(transport, file.size, onProgress)),
      });
    },

    submitReport: (body, options) => send("post", "/v1/reports", {}, body, options, keyed(options)),

    getReport: ({ trackingId, accessCode }, options) =>
      send("get", "/v1/reports/{trackingId}", { path: { trackingId } }, undefined, options, { accessCode }),

    addReply: ({ trackingId, accessCode }, body, options) =>
      send("post", "/v1/reports/{trackingId}/replies", { path: { trackingId } }, body, options, {
        ...keyed(options),
        accessCode,
      }),

    suggestAgencies: (body, options) => send("post", "/v1/agency-suggestions", {}, body, options),

    listCategories: (query, options) => send("get", "/v1/categories", { query }, undefined, options),

    listRegions: (query, options) => send("get", "/v1/regions", { query }, undefined, options),

    listAgencies: (query, options) => send("get", "/v1/agencies", { query }, undefined, options),

    getAgency: (agencyId, options) =>
      send("get", "/v1/agencies/{agencyId}", { path: { agencyId } }, undefined, options),

    async getAttachment({ url }, options) {
      if (!url) throw new TypeError("This attachment has no url; read its report again to get one.");
      return call(
        {
          repeatable: true,
          // The signature in the address is the permission; the key is nobody's business there.
          build: (signal) => [url, { signal }],
          read: async (response) => {
            const blob = await response.blob();
            if (blob.type.startsWith("text/")) throw new SyntaxError("A page instead of the file.");
            return blob;
          },
          secrets: [key, url],
        },
        options,
      );
    },

    listAgencyReports: (query, options) => send("get", "/v1/agency-reports", { query }, undefined, options),

    getAgencyReport: (trackingId, options) =>
      send("get", "/v1/agency-reports/{trackingId}", { path: { trackingId } }, undefined, options),

    verifyReport: (report, body = {}, options) => step("verify", report, body, options),
    assignReport: (report, body, options) => step("assign", report, body, options),
    transferReport: (report, body, options) => step("transfer", report, body, options),
    startFollowUp: (report, body = {}, options) => step("follow-up", report, body, options),
    answerReport: (report, body, options) => step("answer", report, body, options),
    closeReport: (report, body, options) => step("close", report, body, options),
  };
}

function checkOptions(baseUrl: string, key: string): void {
  let absolute: URL | undefined;
  try {
    absolute = new URL(baseUrl, globalThis.location?.href);
  } catch {}
  if (!baseUrl || !absolute) {
    throw new TypeError(
      `createLapor: baseUrl must be the channel's address (https://…), but is "${baseUrl}".`,
    );
  }
  if (!/^[\w.~+/=-]+$/.test(key ?? "")) {
    throw new TypeError("createLapor: key must be the key from the channel's operator, in full.");
  }
  if (key.startsWith("sk_") && globalThis.window?.document) {
    throw new TypeError("A secret key must never be in a browser; use the site's pk_ key.");
  }
}
