import { once } from "node:events";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6, type LookupFunction } from "node:net";
import { isPublicAddress, type WebhookAttempt, type WebhookCall } from "@lapor/channel/store";
import { errorCode } from "../platform/error-code.ts";
import { createHostLookup } from "./resolve-host.ts";

export interface SendOptions {
  /** Allows private networks and http. */
  allowPrivate: boolean;
  /** Milliseconds for one attempt, including the name look-up. */
  timeoutMs?: number;
  /** Looks up a host name. Rejects with Node's error codes. */
  resolve?(host: string): Promise<readonly string[]>;
}

/**
 * Returns only the checked addresses, so no other address is connected to, even if the name resolves
 * differently in the meantime.
 */
const only =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, answer) => {
    const found = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
    const [first] = found;
    if (all) answer(null, found);
    else answer(null, first?.address ?? "", first?.family);
  };

const unknownHost: readonly unknown[] = ["ENOTFOUND", "EAI_AGAIN", "ENODATA"];

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });

/**
 * Sends webhooks over HTTP. For each attempt, it resolves the host, requires every address to be public, and
 * connects only to those addresses (which prevents DNS rebinding). It follows no redirects and ignores the
 * response's body. It rejects only when `signal` aborts the attempt.
 */
export function createWebhookSender(options: SendOptions) {
  const { allowPrivate, timeoutMs = 15_000 } = options;
  const { resolve = createHostLookup({ allowPrivate }).resolve } = options;
  return async (call: WebhookCall, signal: AbortSignal): Promise<WebhookAttempt> => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const over = AbortSignal.any([timeout, signal]);
    const { protocol, hostname } = new URL(call.url);
    if (!allowPrivate && protocol !== "https:") return { error: "private_address" };
    try {
      const host = hostname.replace(/^\[|\]$/g, "");
      const addresses = await Promise.race([resolve(host), untilAborted(over)]);
      if (addresses.length === 0) return { error: "unknown_host" };
      if (!allowPrivate && !addresses.every(isPublicAddress)) return { error: "private_address" };
      return await post(call, addresses, over);
    } catch (error) {
      signal.throwIfAborted();
      if (timeout.aborted) return { error: "timeout" };
      return { error: unknownHost.includes(errorCode(error)) ? "unknown_host" : "unreachable" };
    }
  };
}

async function post(
  { url, headers, body }: WebhookCall,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<WebhookAttempt> {
  const request = url.startsWith("https:") ? requestHttps : requestHttp;
  // A reused connection may lead to an address that was not checked this time, so each attempt opens a new
  // one.
  const sent = request(url, {
    method: "POST",
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    lookup: only(addresses),
    agent: false,
    signal,
  });
  sent.end(body);
  const [response] = await once(sent, "response");
  // The body is ignored. The response has already arrived, so a later error is not a failure.
  sent.on("error", () => {});
  response.on("error", () => {});
  response.destroy();
  return { status: response.statusCode, retryAfter: response.headers["retry-after"] ?? null };
}
