import type { Effect } from "./effects.ts";

/** Facts about a call on which a network condition can depend. */
export interface CallContext {
  /** The number of this call among the operation's calls since the scenario started, counted from 1. */
  count: number;
  /** Whether this is the operation's first call with its `Idempotency-Key` since the scenario started. */
  isFirstOfKey: boolean;
  /** Returns a seeded random number from 0 to 1. */
  fraction(): number;
}

export interface Scenario<Seen> {
  description: { id: string; en: string };
  effect(seen: Seen): Effect;
}

export type NetworkCondition =
  | "slow"
  | "offline"
  | "flapping"
  | "lost_response"
  | "maintenance"
  | "captive_portal";

/** Scenarios that simulate failures of the network or of the whole channel. */
export const networkConditions: Readonly<Record<NetworkCondition, Scenario<CallContext>>> = {
  slow: {
    description: {
      id: "Setiap jawaban menunggu 2 sampai 5 detik.",
      en: "Each response is delayed by 2 to 5 seconds.",
    },
    effect: ({ fraction }) => ({ delay: 2000 + fraction() * 3000 }),
  },
  offline: {
    description: { id: "Setiap koneksi putus.", en: "Each connection is dropped." },
    effect: () => ({ outcome: { kind: "drop", when: "before" } }),
  },
  flapping: {
    description: {
      id: "Koneksi putus pada setiap panggilan ganjil.",
      en: "Each odd call of an operation is dropped, each even one succeeds.",
    },
    effect: ({ count }) => (count % 2 === 1 ? { outcome: { kind: "drop", when: "before" } } : {}),
  },
  lost_response: {
    description: {
      id: "Panggilan pertama diproses, tetapi jawabannya hilang. Klien yang mencoba lagi tidak boleh membuat dua laporan.",
      en: "The first call of each Idempotency-Key is processed, but its response is lost. A client that retries must not create two reports.",
    },
    effect: ({ isFirstOfKey }) => (isFirstOfKey ? { outcome: { kind: "drop", when: "after" } } : {}),
  },
  maintenance: {
    description: {
      id: "Kanal sedang dipelihara: 503, coba lagi 120 detik kemudian.",
      en: "The channel is under maintenance: 503, retry after 120 seconds.",
    },
    effect: () => ({ outcome: { kind: "fail", code: "unavailable", retryAfter: 120 } }),
  },
  captive_portal: {
    description: {
      id: "Yang menjawab halaman masuk Wi-Fi, bukan kanal.",
      en: "A Wi-Fi sign-in page responds in place of the channel.",
    },
    effect: () => ({
      outcome: {
        kind: "replace",
        text: "<!doctype html><title>Wi-Fi</title><p>Masuk dahulu untuk memakai jaringan ini.</p>",
      },
    }),
  },
};

export const isNetworkCondition = (name: string | undefined): name is NetworkCondition =>
  name !== undefined && Object.hasOwn(networkConditions, name);
