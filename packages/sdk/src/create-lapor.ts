import { createCall } from "./call/call.ts";
import type { CallOptions } from "./call/call-options.ts";
import { createSend, type Route, type Send } from "./call/send.ts";
import type { Lapor } from "./lapor.gen.ts";
import { LaporError } from "./lapor-error.ts";
import type { LaporOptions } from "./lapor-options.ts";
import { routes } from "./routes.gen.ts";
import { createCountedTransport, slowestUpload, type Transport, uploadForm } from "./upload/upload.ts";

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

  const special: Pick<Lapor, "uploadAttachment" | "getAttachment"> = {
    async uploadAttachment(file, options = {}) {
      let body: FormData;
      try {
        body = uploadForm(file, options);
      } catch (cause) {
        const message = "file: pass new Blob([bytes])";
        throw new LaporError({ code: "invalid_request", message, cause });
      }
      return send(
        {
          operation: "uploadAttachment",
          route: "POST /v1/attachments ka",
          body,
          transport: options.onProgress && createCountedTransport(options.onProgress, ownFetch && transport),
          extraTime: file.size / slowestUpload,
        },
        options,
      ) as ReturnType<Lapor["uploadAttachment"]>;
    },

    async getAttachment({ url }, options) {
      if (!url)
        throw new LaporError({
          code: "invalid_request",
          message: "Not sent: url is missing.",
        });
      return call(
        {
          operation: "getAttachment",
          method: "GET",
          url,
          // As it came and past the client: the signature in it is the permission, and the key is nobody's business there.
          send: (signal) => transport(url, { signal }),
          read: async (response) => {
            const blob = await response.blob();
            // A page instead of the file.
            return blob.type.startsWith("text/") ? undefined : blob;
          },
          repeatable: true,
          secrets: [key, url],
        },
        options,
      );
    },
  };
  const methods = Object.entries(routes).map(([operation, route]) => [
    operation,
    createMethod(send, operation as keyof Lapor, route),
  ]);
  // `lapor.gen.ts` says in types what `routes.gen.ts` says in letters; both are written from the contract at once.
  return { ...Object.fromEntries(methods), ...special } as Lapor;
}

/** A method takes what its path names, then its body or query, then the options of the call. */
function createMethod(send: Send, operation: keyof Lapor, route: Route) {
  const hasPlace = route.includes("{");
  const [, , takes = ""] = route.split(" ");
  return async (...rest: unknown[]): Promise<object> => {
    const place = hasPlace ? rest.shift() : undefined;
    const reason = takes.includes("r") ? (rest.shift() as string) : undefined;
    const query = takes.includes("q") ? (rest.shift() as object) : undefined;
    // The contract wants a body where there could be one, also where nothing has to be in it.
    const body = takes.includes("b")
      ? JSON.stringify(rest.shift() ?? {})
      : takes.includes("e")
        ? "{}"
        : undefined;
    return send({ operation, route, place, query, reason, body }, (rest[0] ?? {}) as CallOptions);
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
    fault ||= "sk_ keys must never be in a browser";
  if (fault) throw new TypeError(`createLapor: ${fault}.`);
}
