import assert from "node:assert/strict";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import {
  type ChannelOptions,
  createChannel,
  createKey,
  createMemoryBlobs,
  createMemoryStore,
  type From,
  systemRandom,
} from "../../src/index.ts";

export const kibibyte = 1024;

/** Resolves when a condition holds. Web Crypto works on other threads, which run late on a busy machine. */
export async function until(holds: () => boolean): Promise<void> {
  for (const began = performance.now(); !holds(); ) {
    assert.ok(performance.now() - began < 15_000, "the condition never holds");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The clock stands still, so no bucket is refilled. */
export const clock = { now: () => new Date("2026-11-24T02:00:00Z") };

/**
 * The delay after which counts of limits are written, in milliseconds. Timers with this delay are ignored,
 * because no test of bodies waits for them.
 */
const saveMs = 1000;

/** Creates a channel whose timers fire when the test calls `endWindow`. */
export async function createSlowChannel(options: Partial<ChannelOptions> = {}) {
  const store = options.store ?? createMemoryStore();
  const parts = { store, blobs: createMemoryBlobs(), clock, random: systemRandom };
  const timers = new Map<() => void, number>();
  const channel = createChannel({
    ...parts,
    secret: systemRandom.bytes(32),
    startTimer(ms, work) {
      if (ms === saveMs) return () => {};
      timers.set(work, ms);
      return () => timers.delete(work);
    },
    ...options,
  });
  const wanted = { kind: "publishable", agencyId: "pemkot-bandung", origins: [] } as const;
  const { key, record } = await createKey(parts, wanted);
  /** Fires the timers of all bodies, as at the end of their current window. */
  const endWindow = () => {
    for (const [work] of [...timers]) {
      timers.delete(work);
      work();
    }
  };
  /** Sends a body chunk by chunk. `write` resolves once the channel has read the chunk. */
  const send = (from: string | From, path: string, type: string, announced?: number, senderKey = key) => {
    let enqueue: (bytes: Uint8Array | undefined) => void = () => {};
    let taken = (): void => {};
    const body = new ReadableStream<Uint8Array>(
      {
        start(stream) {
          enqueue = (bytes) => (bytes ? stream.enqueue(bytes) : stream.close());
        },
        pull: () => taken(),
      },
      { highWaterMark: 0 },
    );
    const request = new Request(`http://channel.test${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${senderKey}`,
        "content-type": type,
        ...(announced !== undefined && { "content-length": String(announced) }),
      },
      body,
      duplex: "half",
    } as RequestInit);
    let isAnswered = false;
    const answered = channel.fetch(request, typeof from === "string" ? { address: from } : from);
    const nextPull = () =>
      new Promise<void>((resolve) => {
        taken = resolve;
        void answered.then(() => {
          isAnswered = true;
          resolve();
        });
      });
    let next = nextPull();
    return {
      answered,
      isAnswered: () => isAnswered,
      async write(bytes: Uint8Array | number) {
        await next;
        next = nextPull();
        enqueue(typeof bytes === "number" ? new Uint8Array(bytes).fill(32) : bytes);
        await next;
      },
      async finish() {
        enqueue(undefined);
        return (await answered).status;
      },
    };
  };
  const json = (from: string | From, senderKey?: string) =>
    send(from, "/v1/agency-suggestions", "application/json", undefined, senderKey);
  const upload = (from: string | From, announced?: number) =>
    send(from, "/v1/attachments", "multipart/form-data; boundary=b", announced);
  return { channel, key, record, store, timers, endWindow, send, json, upload };
}

export const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
export function start(bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  whole.set(new TextEncoder().encode(head));
  whole.set(samplePhoto.bytes, head.length);
  return whole;
}
export const end = new TextEncoder().encode("\r\n--b--\r\n");

export const smallBudget = {
  json: { total: 512 * kibibyte, perNetwork: 128 * kibibyte },
  uploads: { total: 1024 * kibibyte, perNetwork: 512 * kibibyte },
  uploadsPerNetwork: 2,
  uploadsWaitingPerNetwork: 1,
  uploadsAtWork: 4,
};
