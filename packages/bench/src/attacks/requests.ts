import { randomUUID } from "node:crypto";
import { multipartOf } from "./pictures.ts";

export interface Sender {
  url: string;
  key: string;
  /** The client's address as reported by a proxy. */
  address: string;
}

export interface Receipt {
  trackingId: string;
  accessCode: string;
}

export interface JsonResponse {
  /** The HTTP status, or 0 if the connection broke or the request timed out. */
  status: number;
  /** The reason if `status` is 0: Node's error code or `TimeoutError`. */
  fault?: string;
  body: Record<string, unknown>;
}

const longestWait = 30_000;

interface RequestParts {
  headers?: Record<string, string>;
  body?: BodyInit;
  /** The timeout in milliseconds. Default: 30 s. */
  waits?: number;
}

/** Sends a request to the channel. Never rejects; see `JsonResponse`. */
export async function send(
  { url, key, address }: Sender,
  method: string,
  path: string,
  { headers = {}, body, waits = longestWait }: RequestParts = {},
): Promise<JsonResponse> {
  try {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${key}`, "x-forwarded-for": address, ...headers },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(waits),
    });
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    const bytes = await response.arrayBuffer();
    const text = isJson ? Buffer.from(bytes).toString("utf8") : "{}";
    return { status: response.status, body: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    return { status: 0, fault: faultOf(error), body: {} };
  }
}

export const honestReport = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2024-03-05",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId: "pemkot-bandung",
} as const;

export const submitReport = (sender: Sender, report: object): Promise<JsonResponse> =>
  send(sender, "POST", "/v1/reports", {
    headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
    body: JSON.stringify(report),
  });

export function uploadPicture(sender: Sender, picture: Uint8Array): Promise<JsonResponse> {
  const { type, body } = multipartOf(picture);
  return send(sender, "POST", "/v1/attachments", { headers: { "content-type": type }, body });
}

export const readReport = (sender: Sender, { trackingId, accessCode }: Receipt): Promise<JsonResponse> =>
  send(sender, "GET", `/v1/reports/${trackingId}`, { headers: { "lapor-access-code": accessCode } });

/**
 * Returns the path and query of the first file's link in the response to `readReport`, or undefined if the
 * report has no files.
 */
export function firstFileOf({ body }: JsonResponse): string | undefined {
  const link = /"url":"([^"]*\/v1\/attachments\/[^"]+)"/.exec(JSON.stringify(body))?.[1];
  if (link === undefined) return undefined;
  const { pathname, search } = new URL(link, "http://127.0.0.1");
  return `${pathname}${search}`;
}

/** Returns a response's body. Throws if the status differs, which means that a step failed. */
export function expectStatus(found: JsonResponse, status: number, step: string): Record<string, unknown> {
  if (found.status === status) return found.body;
  throw new Error(
    `${step}: ${found.status} instead of ${status}. ${JSON.stringify(found.body).slice(0, 400)}`,
  );
}

/** Returns the code of a connection error, which `fetch` stores in the error's cause. */
function faultOf(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string } };
  return cause?.code ?? name;
}
