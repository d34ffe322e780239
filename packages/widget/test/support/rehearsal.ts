import { createMock, type Mock, type MockOptions } from "@lapor/mock";
import { type Channel, createLapor, type Lapor, type NewReport } from "@lapor/sdk";
import { solveChallenge } from "../../src/client.ts";

/** Handles a request in place of the channel. Returning undefined passes the request on to the channel. */
export type Intercept = (request: Request) => Promise<Response | undefined> | Response | undefined;

/** A mock channel, a client for it, and the client's requests. */
export interface Rehearsal {
  mock: Mock;
  client: Lapor;
  /** The publishable key of a separate site, so rehearsals do not share records. */
  site: string;
  /** The requests in the order in which they were sent. `what` is, for example, "POST /v1/reports". */
  calls: { what: string; key: string | null; body: string }[];
  /** Replaces the handler for the client's requests. */
  intercept: (intercept: Intercept | undefined) => void;
  count: (what: string) => number;
  reports: () => NewReport[];
}

/** Creates a mock channel with the real channel's rules. The test controls only the network. */
export function rehearse(options: MockOptions = {}): Rehearsal {
  const mock = createMock({ seed: 1, now: "system", ...options });
  const calls: Rehearsal["calls"] = [];
  let current: Intercept | undefined;
  const client = createLapor({
    baseUrl: "http://kanal.test",
    key: mock.keys.publishable,
    maxRetries: 0,
    solveChallenge,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const what = `${request.method} ${new URL(request.url).pathname}`;
      const isForm = request.headers.get("content-type")?.startsWith("multipart/");
      const body = isForm ? "" : await request.clone().text();
      calls.push({ what, key: request.headers.get("idempotency-key"), body });
      return (await current?.(request)) ?? mock.fetch(request);
    },
  });
  return {
    mock,
    client,
    site: `pk_test_${Math.random().toString(36).slice(2)}`,
    calls,
    intercept: (intercept) => {
      current = intercept;
    },
    count: (what) => calls.filter((call) => call.what === what).length,
    reports: () =>
      calls.filter(({ what }) => what === "POST /v1/reports").map(({ body }) => JSON.parse(body)),
  };
}

/** Creates a rehearsal whose channel resource is changed by `change`. */
export function rehearseWith(change: (channel: Channel) => Partial<Channel>): Rehearsal {
  const rehearsal = rehearse();
  rehearsal.intercept(async (request) => {
    if (!request.url.endsWith("/v1/channel")) return undefined;
    const channel = (await (await rehearsal.mock.fetch(request)).json()) as Channel;
    return Response.json({ ...channel, ...change(channel) });
  });
  return rehearsal;
}

export const isSubmit = (request: Request): boolean =>
  request.method === "POST" && request.url.endsWith("/v1/reports");

export const problem = (status: number, code: string, errors: object[] = []): Response =>
  new Response(
    JSON.stringify({
      type: `urn:lapor:problem:${code}`,
      title: code,
      status,
      code,
      errors,
      requestId: "r-1",
    }),
    { status, headers: { "content-type": "application/problem+json" } },
  );

/** Fails requests that submit a report. */
export const cutReports: Intercept = (request) => {
  if (isSubmit(request)) throw new TypeError("Failed to fetch");
  return undefined;
};

/** Creates a promise that `open` resolves. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
