import { createMock } from "@lapor/mock";
import { saturate } from "../server/http-load.ts";
import { cpuMsOf } from "../server/processes.ts";
import { type RunningServer, residentMiB } from "./run-server.ts";

export interface Round {
  startMs: number;
  startCpuMs: number;
  perSecond: number;
  cpuUs: number;
  residentMiB: number;
}

export const ours = "lapor-mock";
/** The number of kept-alive connections. Each always has one request in progress. */
export const connections = 8;
/** The maximum duration, in seconds. The slowest server needs a quarter of it for all requests. */
const longestSeconds = 600;
/** The number of responses to wait for before measuring. Warming up ends earlier after twelve seconds. */
const warmUp = 3000;
/** The tracking ID of the contract's example. Mocks that generate responses return this report. */
export const exampleId = "K7M-2QF-9XK";

/** The request header with the key of the mock's site. */
export const keys = { authorization: `Bearer ${createMock().keys.publishable}` };

const newReport = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId: "pemkot-bandung",
  anonymous: true,
};

export async function submit(send: (request: Request) => Promise<Response>, url: string) {
  const response = await send(
    new Request(`${url}/v1/reports`, {
      method: "POST",
      headers: { ...keys, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify(newReport),
    }),
  );
  if (response.status !== 201) throw new Error(`The mock refused the report: ${await response.text()}`);
  return (await response.json()) as { trackingId: string; accessCode: string };
}

const requestTo = (
  url: string,
  { trackingId, accessCode }: { trackingId: string; accessCode: string },
): string =>
  [
    `GET /v1/reports/${trackingId} HTTP/1.1`,
    `host: ${new URL(url).host}`,
    `authorization: ${keys.authorization}`,
    `lapor-access-code: ${accessCode}`,
    "accept: application/json",
    "\r\n",
  ].join("\r\n");

/** Returns options for reading one report: a submitted one in our mock, the contract's example elsewhere. */
async function readsOf(name: string, url: string) {
  const report =
    name === ours ? await submit(fetch, url) : { trackingId: exampleId, accessCode: "7QWM-3KHX-9TRP-2FVB" };
  const request = requestTo(url, report);
  return { url, connections, expected: 200, request: () => request };
}

export async function memoryAfterReads(
  name: string,
  { url, pid }: RunningServer,
  count: number,
): Promise<number> {
  const { request, ...options } = await readsOf(name, url);
  let sent = 0;
  const counted = () => (sent++ < count ? request() : undefined);
  const { refused } = await saturate({ ...options, seconds: longestSeconds, request: counted });
  expectNone(name, refused);
  return residentMiB(pid);
}

function expectNone(name: string, refused: Readonly<Record<number, number>>): void {
  if (Object.keys(refused).length > 0)
    throw new Error(`${name} returned unexpected statuses: ${JSON.stringify(refused)}.`);
}

/** Warms up a server, then loads it with reads of one report. */
export async function loadServer(
  name: string,
  { url, pid, startMs, startCpuMs }: RunningServer,
  seconds: number,
): Promise<Round> {
  const options = await readsOf(name, url);
  // Warm up by count, so even a busy machine measures only compiled code.
  let warm = 0;
  for (let round = 0; warm < warmUp && round < 4; round++)
    warm += (await saturate({ ...options, seconds })).responses;
  const used = cpuMsOf(pid);
  const { responses, perSecond, refused } = await saturate({ ...options, seconds });
  expectNone(name, refused);
  const cpuUs = ((cpuMsOf(pid) - used) * 1000) / responses;
  return { startMs, startCpuMs, perSecond, cpuUs, residentMiB: residentMiB(pid) };
}
