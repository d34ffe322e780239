import type { Effect } from "./effects.ts";

/** What a mood sees of a call. */
export interface Moment {
  /** The so-manieth call of this operation since the scenario began, from 1 on. */
  count: number;
  /** Whether this `Idempotency-Key` came to this operation for the first time since the scenario began. */
  isFirstOfKey: boolean;
  /** From 0 to 1, by the seed. */
  fraction(): number;
}

/** One scenario: what it does, in words and in effect. */
export interface Scenario<Seen> {
  description: { id: string; en: string };
  effect(seen: Seen): Effect;
}

/** Name of a mood. */
export type MoodName = "slow" | "offline" | "flapping" | "duplicate" | "maintenance" | "portal";

/** Scenarios that are no error code: what a network, or a whole channel, can do to a client. */
export const moods: Readonly<Record<MoodName, Scenario<Moment>>> = {
  slow: {
    description: {
      id: "Setiap jawaban menunggu 2 sampai 5 detik.",
      en: "Each answer waits for 2 to 5 seconds.",
    },
    effect: ({ fraction }) => ({ delay: 2000 + fraction() * 3000 }),
  },
  offline: {
    description: { id: "Setiap koneksi putus.", en: "Each connection is lost." },
    effect: () => ({ outcome: { kind: "drop", when: "before" } }),
  },
  flapping: {
    description: {
      id: "Koneksi putus pada setiap panggilan ganjil.",
      en: "Each odd call of an operation is lost, each even one gets through.",
    },
    effect: ({ count }) => (count % 2 === 1 ? { outcome: { kind: "drop", when: "before" } } : {}),
  },
  duplicate: {
    description: {
      id: "Kiriman pertama diproses, tetapi jawabannya hilang: klien mengirim ulang.",
      en: "What is sent first is done, but its answer is lost: who sends again must not make two.",
    },
    effect: ({ isFirstOfKey }) => (isFirstOfKey ? { outcome: { kind: "drop", when: "after" } } : {}),
  },
  maintenance: {
    description: {
      id: "Kanal sedang dipelihara: 503, coba lagi 120 detik kemudian.",
      en: "The channel is being worked on: 503, try again in 120 seconds.",
    },
    effect: () => ({ outcome: { kind: "fail", code: "unavailable", retryAfter: 120 } }),
  },
  portal: {
    description: {
      id: "Halaman masuk Wi-Fi menjawab menggantikan kanal.",
      en: "A Wi-Fi sign-in page answers in the channel's place.",
    },
    effect: () => ({
      outcome: {
        kind: "reply",
        text: "<!doctype html><title>Wi-Fi</title><p>Masuk dahulu untuk memakai jaringan ini.</p>",
      },
    }),
  },
};

/** Whether it is the name of a mood. */
export const isMood = (name: string | undefined): name is MoodName =>
  name !== undefined && Object.hasOwn(moods, name);
