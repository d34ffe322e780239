import { Agent, request as sendHttp } from "node:http";
import { validateResponse } from "@lapor/openapi/conformance";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createLapor } from "@lapor/sdk";
import { createChance } from "../../../../test/support/chance.ts";
import { serveOn } from "../support/served-channel.ts";
import { deepRequest } from "./deep-requests.ts";
import type { FuzzOptions, FuzzResult } from "./fuzz-result.ts";
import { type HostileRequest, hostileRequest, type KnownThings } from "./hostile-requests.ts";
import { planted } from "./hostile-values.ts";

/** The time limit for every response, in milliseconds. */
const patienceMs = 20_000;

export interface Received {
  status: number;
  headers: [string, string][];
  text: string;
}

/**
 * Sends a request unchanged. Rejects when no response arrives in time or Node's client refuses to send the
 * request.
 */
export const send = (
  baseUrl: string,
  agent: Agent,
  { method, target, headers, bytes }: HostileRequest,
): Promise<Received> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseUrl);
    const length =
      bytes && !("content-length" in headers) && !("transfer-encoding" in headers)
        ? { "content-length": bytes.length }
        : {};
    const outgoing = sendHttp({
      hostname,
      port,
      method,
      path: target,
      headers: { ...headers, ...length },
      agent,
      timeout: patienceMs,
    });
    outgoing.on("response", (incoming) => {
      const parts: Buffer[] = [];
      incoming.on("data", (part: Buffer) => parts.push(part));
      incoming.on("end", () => {
        const pairs = incoming.rawHeaders.flatMap((name, place, all) =>
          place % 2 === 0 ? [[name, all[place + 1]] as [string, string]] : [],
        );
        resolve({ status: incoming.statusCode ?? 0, headers: pairs, text: Buffer.concat(parts).toString() });
      });
      incoming.on("error", reject);
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error("no answer in time")));
    outgoing.on("error", reject);
    outgoing.end(bytes);
  });

async function checkResponse(
  baseUrl: string,
  asked: HostileRequest,
  { status, headers, text }: Received,
): Promise<string[]> {
  const faults: string[] = [];
  if (status >= 500) faults.push(`answered ${status}`);
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  if (type.startsWith("application/problem+json") && text.includes(planted))
    faults.push("the refusal repeats what was sent");
  // A response to HEAD, TRACE or OPTIONS has no documented body, and `Request` does not allow TRACE.
  if (["HEAD", "TRACE", "OPTIONS"].includes(asked.method)) return faults;
  // The parser rejects these requests before the target is known.
  if (status === 431 && type === "application/problem+json") return faults;
  const bodiless = status === 204 || status === 304;
  const response = new Response(bodiless ? null : text, { status, headers });
  const url = new URL(asked.target, baseUrl);
  return [...faults, ...(await validateResponse(new Request(url, { method: asked.method }), response))];
}

/** Creates the things that requests refer to, in the same order on every channel. */
export async function makeThings({
  baseUrl,
  keys,
}: {
  baseUrl: string;
  keys: Record<"publishable" | "agencyAdmin", string>;
}): Promise<KnownThings> {
  const lapor = createLapor({ baseUrl, key: keys.publishable });
  const admin = createLapor({ baseUrl, key: keys.agencyAdmin });
  const photo = await lapor.uploadAttachment(new Blob([samplePhoto.bytes]));
  const report = {
    classification: "complaint" as const,
    title: "Jalan Braga berlubang",
    occurredOn: "2024-03-05",
    ...{
      body: "Ada lubang besar di depan nomor 12.",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    },
  };
  const receipt = await lapor.submitReport({ ...report, attachmentIds: [photo.id] });
  const other = await lapor.submitReport(report);
  const seen = await lapor.getReport(receipt);
  const { endpoint } = await admin.createWebhookEndpoint({ url: "https://penerima.example/lapor" });
  const template = await admin.createAnswerTemplate({
    name: "Selesai",
    text: "Laporan {trackingId} selesai.",
  });
  const unit = await admin.createUnit({ name: "Bidang Jalan" });
  const { data } = await admin.listEvents();
  return {
    keys,
    accessCode: receipt.accessCode,
    parameters: {
      trackingId: [receipt.trackingId, receipt.trackingId, other.trackingId, "K7M-2QF-9XK"],
      attachmentId: [photo.id],
      endpointId: [endpoint.id],
      templateId: [template.id],
      unitId: [unit.id],
      eventId: data.map(({ id }) => id),
      agencyId: ["pemkot-bandung", "kemenpu"],
    },
    links: seen.attachments.map(({ url = "" }) => url.slice(new URL(url).origin.length)),
  };
}

/** Uses the newest report for later requests, because actions close the older ones. */
function rememberReport(known: KnownThings, { operation }: HostileRequest, { status, text }: Received): void {
  if (operation !== "submitReport" || status !== 201) return;
  const { trackingId, accessCode } = JSON.parse(text);
  known.accessCode = accessCode;
  known.parameters.trackingId?.splice(0, 2, trackingId, trackingId);
}

const widely = { quota: 1e9, seconds: 60 };

/**
 * Sends `count` malformed and boundary requests to a channel over HTTP, or with kind `deep` requests that are
 * valid except for a hostile member. The same seed produces the same requests. Checks that each response
 * arrives in time, conforms to the contract and is no server error, and that neither it nor the log repeats
 * the sent text.
 */
export async function runFuzz(
  engine: "PGlite" | "PostgreSQL",
  { count, seed, onProgress, kind = "contract" }: FuzzOptions & { kind?: "contract" | "deep" },
): Promise<FuzzResult> {
  const faults: string[] = [];
  const log = (level: string, event: string, fields: unknown) => {
    const line = JSON.stringify({ level, event, fields });
    if (line.includes(planted)) faults.push(`a log line repeats what was sent: ${event}`);
    if (level === "error") faults.push(`logged: ${line.slice(0, 1500)}`);
  };
  const served = await serveOn(engine, () => ({ log }));
  Object.assign(served.policy, {
    limits: {
      requestsPerAddress: widely,
      lookUpsPerAddress: widely,
      submitsPerAddress: widely,
      submitsPerKey: widely,
      writesPerAddress: widely,
      visitsPerReport: widely,
    },
    challenge: {
      ...served.policy.challenge,
      mode: "load",
      freeSubmitsPerAddress: widely,
      freeSubmitsPerKey: widely,
    },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const chance = createChance(seed);
  const statuses: Record<string, number> = {};
  let [next, slowestMs] = [0, 0];
  try {
    const known = await makeThings(served);
    const read = async (path: string, headers: Record<string, string>): Promise<unknown> => {
      const response = await fetch(served.baseUrl + path, { headers });
      return response.status === 200 ? response.json() : undefined;
    };
    const work = async (): Promise<void> => {
      while (next < count && faults.length < 50) {
        const index = next++;
        const asked =
          kind === "deep"
            ? await deepRequest(index, known, createChance(seed * 1_000_003 + index), read)
            : hostileRequest(index, known, chance);
        const began = performance.now();
        const received = await send(served.baseUrl, agent, asked).catch(
          (error: Error & { code?: string }) => error,
        );
        slowestMs = Math.max(slowestMs, performance.now() - began);
        if (kind === "deep" && !(received instanceof Error)) rememberReport(known, asked, received);
        const status =
          received instanceof Error ? `(${received.code ?? received.message})` : String(received.status);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const found =
          received instanceof Error
            ? checkError(asked, received)
            : await checkResponse(served.baseUrl, asked, received);
        for (const fault of found)
          faults.push(`#${index} ${asked.operation} ${asked.method} ${asked.target.slice(0, 200)}: ${fault}`);
        if (index % 1000 === 999) onProgress?.(index + 1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, work));
    return { count: next, statuses, faults, slowestMs: Math.round(slowestMs) };
  } finally {
    agent.destroy();
    await served.stop();
  }
}

/**
 * Ignores requests that Node's client refuses to send, and connections that the server closes after it
 * rejects a body. The server also rejects an unparsable HEAD request with a body, which Node's client reports
 * as an error.
 */
function checkError({ method }: HostileRequest, { code, message }: Error & { code?: string }): string[] {
  const expected = code?.startsWith("ERR_") || code === "ECONNRESET" || code === "EPIPE";
  if (expected || (method === "HEAD" && code === "HPE_CLOSED_CONNECTION")) return [];
  return [`no answer: ${code ?? message}`];
}
