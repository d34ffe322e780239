import {
  type Channel,
  type Clock,
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  type Policy,
  type Store,
  systemRandom,
} from "../src/index.ts";

/** What a submit answers, as far as the tests need it. */
export interface Receipt {
  trackingId: string;
  accessCode: string;
  dueAt: string;
  dueStage: string;
}

/** A channel in memory with its keys, and short ways to call it. */
export interface MemoryChannel extends Channel {
  store: Store;
  publishableKey: string;
  clock: Clock & { set(time: string): void };
  /** A key of an administrator of an agency, or of national triage. */
  officer(agencyId: string | null): Promise<string>;
  call(
    method: string,
    path: string,
    options?: { key?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
  submit(changes?: object, idempotencyKey?: string): Promise<Receipt>;
  reply(receipt: Receipt, message: string): Promise<Response>;
}

/** A complaint that the channel takes as it is. */
export const complaint = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
};

/** The clock stands at Tuesday, 24 November 2026, 09.00 in Bandung, until it is set. */
export const createMemoryChannel = async (policy?: Policy): Promise<MemoryChannel> => {
  let time = new Date("2026-11-24T02:00:00Z");
  const set = (to: string): void => {
    time = new Date(to);
  };
  const clock = { now: () => new Date(time), set };
  const store = createMemoryStore();
  const parts = { store, blobs: createMemoryBlobs(), clock, random: systemRandom };
  const channel = createChannel({ ...parts, secret: systemRandom.bytes(32), ...(policy && { policy }) });
  const { key: publishableKey } = await createKey(parts, {
    kind: "publishable",
    agencyId: "pemkot-bandung",
    origins: [],
  });
  const call: MemoryChannel["call"] = (method, path, { key = publishableKey, body, headers = {} } = {}) => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    return channel.fetch(
      new Request(`http://channel.test${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, ...json, ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  };
  return {
    ...channel,
    store,
    publishableKey,
    clock,
    call,
    async officer(agencyId) {
      const wanted =
        agencyId === null
          ? ({ kind: "secret", role: "national_admin" } as const)
          : ({ kind: "secret", role: "agency_admin", agencyId } as const);
      return (await createKey(parts, wanted)).key;
    },
    async submit(changes = {}, idempotencyKey = crypto.randomUUID()) {
      const body = { ...complaint, ...changes };
      const response = await call("POST", "/v1/reports", {
        body,
        headers: { "idempotency-key": idempotencyKey },
      });
      if (response.status !== 201) throw new Error(`The report was refused: ${await response.text()}`);
      return (await response.json()) as Receipt;
    },
    reply: ({ trackingId, accessCode }, message) =>
      call("POST", `/v1/reports/${trackingId}/replies`, {
        body: { message },
        headers: { "idempotency-key": crypto.randomUUID(), "lapor-access-code": accessCode },
      }),
  };
};
