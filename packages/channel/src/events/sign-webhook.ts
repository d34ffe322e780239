import { toBase64, utf8 } from "../platform/encoding.ts";
import type { Random } from "../platform/system.ts";

const prefix = "whsec_";

/** Creates an endpoint secret in the format of Standard Webhooks: 256 random bits. */
export const createWebhookSecret = ({ bytes }: Random): string => prefix + toBase64(bytes(32));

/** The parts of a message that are signed. */
export interface WebhookMessage {
  /** The message id, which is the same for every attempt. */
  id: string;
  /** The time of this attempt, in seconds since 1970. */
  timestamp: number;
  body: string;
}

/** Signs content with one secret (Standard Webhooks, `v1`: HMAC-SHA256). */
const signOnce = async (secret: string, content: Uint8Array<ArrayBuffer>): Promise<string> => {
  const raw = Uint8Array.from(atob(secret.slice(prefix.length)), (char) => char.charCodeAt(0));
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", raw, hmac, false, ["sign"]);
  return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign("HMAC", key, content)))}`;
};

/** Returns the three headers of Standard Webhooks, with one signature per secret. */
export const signWebhook = async (
  secrets: readonly string[],
  { id, timestamp, body }: WebhookMessage,
): Promise<Record<string, string>> => {
  const content = utf8(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(secrets.map((secret) => signOnce(secret, content)));
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
};
