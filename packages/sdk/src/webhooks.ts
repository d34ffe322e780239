import type { Event } from "@lapor/openapi/schemas";

export type { Event, EventType } from "@lapor/openapi/schemas";

/**
 * Why a webhook is not authentic: a signature header is missing, the timestamp is too old or in the future,
 * or no secret matches. Respond with 400.
 */
export type WebhookErrorCode = "missing_header" | "stale" | "wrong_signature";

/** The error that `verifyWebhook` throws. Safe to log, because it contains nothing from the webhook. */
export class WebhookError extends Error {
  override readonly name = "WebhookError";
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode) {
    super(`The webhook is not authentic: ${code}.`);
    this.code = code;
  }
}

/**
 * The headers of a standard `Request`, or a record with names in any letter case, because Node and gateways
 * differ.
 */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Throws TypeError for a string that is not a secret, such as an unset variable, a part of a secret or
 * another key.
 */
function readSecret(secret: string | undefined): Uint8Array<ArrayBuffer> {
  const base64 = /^(?:whsec_)?([\w+/]{4,}=*)$/.exec(`${secret}`.trim())?.[1];
  try {
    if (secret && base64) return bytesOf(base64);
  } catch {}
  throw new TypeError('The secret should be the whole "whsec_…" of the endpoint.');
}

const hmac = { name: "HMAC", hash: "SHA-256" };

const contentOf = (id: string | undefined, timestamp: string | number, body: string) =>
  new TextEncoder().encode(`${id}.${timestamp}.${body}`);

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/**
 * Verifies that a webhook comes from the channel (Standard Webhooks) and returns its event. An event may
 * arrive more than once, with the same `id`: store the ids that you have processed.
 *
 * @param payload the raw body, before any parsing.
 * @param secrets `whsec_…` of the endpoint; during a rotation, both.
 * @param options `tolerance`: maximum age in seconds, default 300.
 * @throws WebhookError with a `code`. TypeError if a secret is invalid: a configuration error, so respond
 *   with 500 and the channel will try again.
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
  const named = Object.entries(headers);
  const [id, timestamp = "", signatures = ""] = ["id", "timestamp", "signature"].map((part) => {
    const name = `webhook-${part}`;
    // Does not use `instanceof`, because the Headers may come from a polyfill or another realm.
    const value =
      typeof headers.get === "function"
        ? headers.get(name)
        : named.find(([given]) => given.toLowerCase() === name)?.[1];
    if (!value) throw new WebhookError("missing_header");
    return `${value}`;
  });
  // The condition is negated, so NaN is rejected.
  if (!(Math.abs(Date.now() / 1000 - +timestamp) <= tolerance)) throw new WebhookError("stale");
  const body = typeof payload === "string" ? payload : new TextDecoder().decode(payload);
  const content = contentOf(id, timestamp, body);
  for (const raw of keys) {
    const key = await crypto.subtle.importKey("raw", raw, hmac, false, ["verify"]);
    for (const signature of signatures.match(/\bv1,[\w+/]{43}=(?= |$)/g) ?? []) {
      // The comparison takes constant time.
      if (await crypto.subtle.verify("HMAC", key, bytesOf(signature.slice(3)), content))
        return JSON.parse(body);
    }
  }
  throw new WebhookError("wrong_signature");
}

/** A webhook as the channel sends it: the body and headers of a POST request. */
export interface SignedWebhook {
  body: string;
  headers: Record<"content-type" | "webhook-id" | "webhook-timestamp" | "webhook-signature", string>;
}

/**
 * Signs an event like the channel, for testing a receiver. Only the channel and its receiver should know the
 * secret of a real endpoint, so use a secret of your own.
 *
 * @param secrets a `whsec_…`, or several as during a rotation.
 * @param options `timestamp`: when the webhook is sent, in seconds since 1970. Default: now. With an old
 *   timestamp, `verifyWebhook` throws `stale`.
 * @throws TypeError if a secret is invalid.
 * @example
 * ```ts
 * import { type Event, signWebhook, verifyWebhook } from "@lapor/sdk/webhooks";
 *
 * declare const event: Event;
 * const secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";
 * const { body, headers } = await signWebhook(event, secret);
 * const request = new Request("https://penerima.example/lapor", { method: "POST", body, headers });
 * console.log(await verifyWebhook(await request.text(), request.headers, secret));
 * ```
 */
export async function signWebhook(
  event: Event,
  secrets: string | readonly string[],
  { timestamp = Math.floor(Date.now() / 1000) }: { timestamp?: number } = {},
): Promise<SignedWebhook> {
  const body = JSON.stringify(event);
  const content = contentOf(event.id, timestamp, body);
  const signatures = [secrets].flat().map(async (secret) => {
    const key = await crypto.subtle.importKey("raw", readSecret(secret), hmac, false, ["sign"]);
    const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, content));
    return `v1,${btoa(String.fromCharCode(...signature))}`;
  });
  return {
    body,
    headers: {
      "content-type": "application/json",
      "webhook-id": event.id,
      "webhook-timestamp": `${timestamp}`,
      "webhook-signature": (await Promise.all(signatures)).join(" "),
    },
  };
}
