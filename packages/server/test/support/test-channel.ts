import {
  type Channel,
  type ChannelOptions,
  type Clock,
  createChannel,
  createKey,
  createMemoryBlobs,
  defaultPolicy,
  type NewKey,
  type Policy,
  systemClock,
  systemRandom,
} from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { createLapor, type Lapor, type NewReport } from "@lapor/sdk";

export const agencyId = "pemkot-bandung";

/** A report that is valid whatever the channel's clock shows. */
export const newReport: NewReport = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2000-01-01",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId,
};

/** The codes with which a reporter opens a report. */
export interface Receipt {
  trackingId: string;
  accessCode: string;
}

/**
 * The default policy without limits and challenges, because a test sends more with one key than a site does.
 */
export const unlimited: Policy = {
  ...defaultPolicy,
  limits: {},
  challenge: { ...defaultPolicy.challenge, mode: "off" },
};

/** A clock that a test can move. With `at` it stands still; otherwise it runs with the real time. */
export function testClock(at?: string): Clock & { pass(ms: number): void } {
  const start = at === undefined ? undefined : Date.parse(at);
  let passed = 0;
  return {
    now: () => new Date((start ?? Date.now()) + passed),
    pass(ms) {
      passed += ms;
    },
  };
}

/** A channel on a store. By default, it keeps files in memory and has its own secret. */
export const channelOn = (store: Store, parts: Partial<ChannelOptions> = {}): Channel =>
  createChannel({
    store,
    blobs: createMemoryBlobs(),
    clock: systemClock,
    random: systemRandom,
    secret: systemRandom.bytes(32),
    ...parts,
  });

export const siteKey = { kind: "publishable", agencyId, origins: [] } satisfies NewKey;
export const adminKey = { kind: "secret", agencyId, role: "agency_admin" } as const;

export const makeKey = async (
  store: Parameters<typeof createKey>[0]["store"],
  wanted: NewKey = siteKey,
  clock: Clock = systemClock,
): Promise<string> => (await createKey({ store, clock, random: systemRandom }, wanted)).key;

/** Returns a client of a channel in this process. It does not retry. */
export const laporOn = ({ fetch }: Pick<Channel, "fetch">, key: string): Lapor =>
  createLapor({
    baseUrl: "http://channel.test",
    key,
    fetch: (url, init) => fetch(new Request(url, init)),
    maxRetries: 0,
  });

/** Returns the client of an officer's desk. The `Cookie` header contains the session. */
export const deskOn = (
  { fetch }: Pick<Channel, "fetch">,
  origin: string,
  cookie: string,
  maxRetries = 0,
): Lapor =>
  createLapor({
    baseUrl: origin,
    session: true,
    fetch(url, init) {
      const request = new Request(url, init);
      const headers = { cookie, origin, "sec-fetch-site": "same-origin" };
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
      return fetch(request);
    },
    maxRetries,
  });

/** A request of a client. An object is sent as JSON. The default method is POST with a body, otherwise GET. */
export interface Asked {
  method?: string;
  body?: object | FormData;
  headers?: Record<string, string>;
}

/** Creates a request with a new idempotency key. */
export function requestWith(key: string, url: string, { method, body, headers }: Asked = {}): Request {
  const isForm = body instanceof FormData;
  return new Request(new URL(url, "http://channel.test"), {
    method: method ?? (body ? "POST" : "GET"),
    headers: {
      authorization: `Bearer ${key}`,
      "idempotency-key": crypto.randomUUID(),
      ...(body && !isForm && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
}
