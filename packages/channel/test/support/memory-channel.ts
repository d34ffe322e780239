import { samplePhoto } from "@lapor/openapi/contract-suite";
import type { TargetRules } from "../../src/events/validate-target.ts";
import {
  type Channel,
  type Clock,
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  type Policy,
  systemRandom,
} from "../../src/index.ts";
import type { Store } from "../../src/store/index.ts";

export interface Receipt {
  trackingId: string;
  accessCode: string;
  dueAt: string;
  dueStage: string;
}

/** An in-memory channel with its keys, and functions that call it. */
export interface MemoryChannel extends Channel {
  store: Store;
  publishableKey: string;
  clock: Clock & { set(time: string): void };
  /** Creates a key for an agency's administrator (default) or liaison, or for national triage. */
  officer(agencyId: string | null, role?: "agency_admin" | "liaison"): Promise<string>;
  unit(key: string): Promise<string>;
  call(
    method: string,
    path: string,
    options?: { key?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Response>;
  submit(changes?: object, idempotencyKey?: string): Promise<Receipt>;
  reply(receipt: Receipt, message: string): Promise<Response>;
  /** Sends a reporter's request about a report. `where` is the last segment of the URL. */
  tell(
    access: Access,
    where: "replies" | "feedback" | "withdraw" | "erasure",
    body: object,
  ): Promise<Response>;
  upload(access: Access): Promise<Response>;
}

export type Access = Pick<Receipt, "trackingId" | "accessCode">;

/** A report that the channel accepts. */
export const complaint = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
};

/** A claim of all queued mail, on the day after the channel's. */
export const mailClaim = {
  now: new Date("2026-11-25"),
  until: new Date("2026-11-26"),
  limit: 100,
  perMinute: 100,
  perDomain: 100,
};

/** The default policy without limits. A test's clock stands still, so no bucket would ever be refilled. */
export const unlimited: Policy = {
  ...defaultPolicy,
  limits: {},
  challenge: { ...defaultPolicy.challenge, mode: "off" },
};

/**
 * Creates an in-memory channel. Its clock stands still at Tuesday, 24 November 2026, 09.00 in Bandung, until
 * the test sets it.
 */
export async function createMemoryChannel(
  policy: Policy = unlimited,
  store: Store = createMemoryStore(),
  webhookTargets?: TargetRules,
): Promise<MemoryChannel> {
  let time = new Date("2026-11-24T02:00:00Z");
  const set = (to: string): void => {
    time = new Date(to);
  };
  const clock = { now: () => new Date(time), set };
  const parts = { store, blobs: createMemoryBlobs(), clock, random: systemRandom };
  const channel = createChannel({
    ...parts,
    secret: systemRandom.bytes(32),
    policy,
    ...(webhookTargets && { webhookTargets }),
  });
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
  const tell: MemoryChannel["tell"] = ({ trackingId, accessCode }, where, body) =>
    call("POST", `/v1/reports/${trackingId}/${where}`, {
      body,
      headers: { "idempotency-key": crypto.randomUUID(), "lapor-access-code": accessCode },
    });
  return {
    ...channel,
    store,
    publishableKey,
    clock,
    call,
    async officer(agencyId, role = "agency_admin") {
      const wanted =
        agencyId === null
          ? ({ kind: "secret", role: "national_admin" } as const)
          : ({ kind: "secret", role, agencyId } as const);
      return (await createKey(parts, wanted)).key;
    },
    async unit(key) {
      const name = `Bidang ${crypto.randomUUID()}`;
      const headers = { "idempotency-key": name };
      const response = await call("POST", "/v1/units", { key, body: { name }, headers });
      if (response.status !== 201) throw new Error(`The unit was refused: ${await response.text()}`);
      return ((await response.json()) as { id: string }).id;
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
    reply: (receipt, message) => tell(receipt, "replies", { message }),
    tell,
    upload({ trackingId, accessCode }) {
      const body = new FormData();
      body.set("trackingId", trackingId);
      body.set("file", new Blob([samplePhoto.bytes]), "a.jpg");
      const headers = { authorization: `Bearer ${publishableKey}`, "lapor-access-code": accessCode };
      return channel.fetch(
        new Request("http://channel.test/v1/attachments", { method: "POST", headers, body }),
      );
    },
  };
}
