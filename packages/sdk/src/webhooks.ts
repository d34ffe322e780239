import type { Event } from "@lapor/openapi/schemas";

export type { Event, EventType } from "@lapor/openapi/schemas";

/**
 * Why a webhook is not to be believed: what signs it is missing, it was sent too long ago (or by a clock that is wrong), or no secret
 * fits. Answer 400 to any of them.
 */
export type WebhookErrorCode = "missing_header" | "stale" | "wrong_signature";

/** What `verifyWebhook` throws. Holds nothing of the webhook, so that it is safe to log. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(`The webhook is not to be believed: ${code}.`);
    this.code = code;
  }
}

/** The headers of a web-standard request, or of Node's, whose names are in lower case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Throws TypeError when it is none: an unset variable, a part of one, another key. */
const readSecret = (secret: string | undefined): Uint8Array<ArrayBuffer> => {
  const base64 = /^(?:whsec_)?([\w+/]{4,}=*)$/.exec(`${secret}`.trim())?.[1];
  try {
    if (secret && base64) return bytesOf(base64);
  } catch {}
  throw new TypeError('verifyWebhook: the secret should be the whole "whsec_…" of the endpoint.');
};

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/**
 * Makes sure that a webhook comes from the channel (Standard Webhooks) and gives its event. The same event can come again, with the same
 * `id`: keep the ids that you have worked on.
 *
 * @param payload the body exactly as it came, before anything parsed it.
 * @param secrets `whsec_…` of the endpoint; while you change over, both.
 * @param options `tolerance`: seconds that may lie between sending and now, 300 unless told.
 * @throws WebhookError with a `code`; TypeError when a secret is none, whatever came: a fault of the set-up, to be answered with 500, so
 *   that the channel tries again.
 * @example
 * ```ts
 * import { verifyWebhook } from "@lapor/sdk/webhooks";
 *
 * const receive = async (request: Request): Promise<Response> => {
 *   const event = await verifyWebhook(await request.text(), request.headers, "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
 *   console.log(`${event.trackingId}: ${event.type}`);
 *   return new Response(null, { status: 204 });
 * };
 * ```
 */
export async function verifyWebhook(
  payload: string | ArrayBuffer | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { tolerance = 300 }: { tolerance?: number } = {},
): Promise<Event> {
  const keys = [secrets].flat().map(readSecret);
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((part) => {
    const name = `webhook-${part}`;
    // Another copy's Headers too: those of a polyfill, or of another realm.
    const value =
      typeof headers.get === "function" ? headers.get(name) : (headers as Record<string, string>)[name];
    if (!value) throw new WebhookError("missing_header");
    return `${value}`;
  });
  // Not the other way round: a time that is none is no time within.
  if (!(Math.abs(Date.now() / 1000 - +timestamp!) <= tolerance)) throw new WebhookError("stale");
  const body = typeof payload === "string" ? payload : new TextDecoder().decode(payload);
  const content = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const raw of keys) {
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, [
      "verify",
    ]);
    for (const signature of signatures!.match(/\bv1,[\w+/]{43}=(?= |$)/g) ?? []) {
      // Compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, bytesOf(signature.slice(3)), content))
        return JSON.parse(body);
    }
  }
  throw new WebhookError("wrong_signature");
}
