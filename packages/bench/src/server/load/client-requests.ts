import { randomUUID } from "node:crypto";
import { type Receipt, sampleReport, seededRandom } from "../report-requests.ts";

const textCount = 100;

/** Returns the address of a client behind the trusted proxy. No two clients share an address. */
export const clientAddress = (process: number, client: number): string =>
  `10.${((process & 15) << 4) | ((client >> 16) & 15)}.${(client >> 8) & 255}.${client & 255}`;

const request = (
  method: string,
  path: string,
  headers: Record<string, string | number>,
  body = "",
): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\naccept-language: id\r\n${lines.join("")}\r\n${body}`;
};

/**
 * Creates requests that each submit a report as a different client, with a new idempotency key and one of 100
 * texts. If solutions are given, ends when all of them are used.
 */
export function submissions(
  keys: readonly string[],
  process: number,
  solutions?: readonly string[],
): () => string | undefined {
  const random = seededRandom(process + 1);
  const bodies = Array.from({ length: textCount }, () => JSON.stringify(sampleReport(random)));
  let sent = 0;
  return () => {
    const client = sent++;
    if (solutions && client >= solutions.length) return undefined;
    const body = bodies[client % bodies.length] as string;
    const solution = solutions?.[client];
    return request(
      "POST",
      "/v1/reports",
      {
        authorization: `Bearer ${keys[client % keys.length]}`,
        "x-forwarded-for": clientAddress(process, client),
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "idempotency-key": randomUUID(),
        ...(solution !== undefined && { "lapor-challenge": solution }),
      },
      body,
    );
  };
}

/** Creates requests that read the given reports in turn. Each report is always read by the same client. */
export function readings(
  keys: readonly string[],
  process: number,
  receipts: readonly Receipt[],
): () => string {
  const requests = receipts.map(({ trackingId, accessCode }, client) =>
    request("GET", `/v1/reports/${trackingId}`, {
      authorization: `Bearer ${keys[client % keys.length]}`,
      "x-forwarded-for": clientAddress(process, client),
      "lapor-access-code": accessCode,
    }),
  );
  let sent = 0;
  return () => requests[sent++ % requests.length] as string;
}
