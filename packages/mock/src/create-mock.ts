import {
  type Blobs,
  type ChallengePolicy,
  type Channel,
  type Clock,
  createChannel,
  createMemoryBlobs,
  createMemoryStore,
  defaultPolicy,
  type Limits,
  type Policy,
  type Store,
} from "@lapor/channel";
import { type HttpHandler, http } from "msw";
import { insertMockKeys, type MockKeys, mockKeys } from "./mock-keys.ts";
import { insertPublicReports } from "./public-reports.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { createSettableClock, type SettableClock } from "./settable-clock.ts";

/** What a mock's channel stands on. */
export interface MockParts {
  store: Store;
  blobs: Blobs;
  clock: Clock;
  /** In place of the mock's. */
  policy?: Policy;
}

/** How a mock is set up; every part has a default. */
export interface MockOptions {
  /** The same seed and the same calls give the same answers, byte for byte. Default 1. */
  seed?: number;
  /** Where the clock stands at first. Default: 24 November 2026, 09.00 in Bandung. `"system"` follows the machine's clock. */
  now?: Date | string | "system";
  /** Where the handlers listen: `https://kanal.example`, or `*` (default) for any host. */
  baseUrl?: string;
  /** Sites that the publishable key is bound to. Default: every site. */
  origins?: readonly string[];
  /** Lets the mock begin with 18 public reports of Bandung, so that lists, similar reports and statistics have something to show. Default: none. */
  publicReports?: boolean;
  /** Limits and deadlines other than the channel's own, which limits no rates here: see `limit`. */
  policy?: Policy;
  /** Stands before store, files and clock, to let them fail: `createTroubledParts` of `@lapor/channel/testing`. */
  wrapParts?(parts: MockParts): MockParts;
}

/** The channel to rehearse against. */
export interface Mock {
  /** For msw: `setupServer(...mock.handlers)` in Node, `setupWorker(...mock.handlers)` in a browser. */
  handlers: HttpHandler[];
  /** The channel itself, without msw: `createLapor({ fetch: mock.fetch, … })`. */
  fetch(request: Request): Promise<Response>;
  keys: MockKeys;
  /** Deadlines follow it: what has fallen due is done before the next request is answered. */
  clock: SettableClock;
  /**
   * Limits rates, and wants challenges solved, from now on and until it is called again or `reset`; without anything it limits nothing. All that
   * comes to a mock comes from one address.
   * @example mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } }); // rate_limited with the second report
   * @example mock.limit({ challenge: { mode: "on", work: 1000 } }); // challenge_required
   */
  limit(limits?: { rates?: Limits; challenge?: Partial<ChallengePolicy> }): void;
  /** Forgets everything: as if just made, with the same seed, clock and keys. */
  reset(): void;
}

/** A mock's channel, and when it did what was due. */
interface Opened {
  channel: Channel;
  clock: Clock;
  tickedAt: number;
}

/** Does what is due when the clock has moved by a second or more, either way. A store that was told to fail lets it wait. */
const tickIfMoved = async (opened: Opened): Promise<void> => {
  const now = opened.clock.now().getTime();
  if (Math.abs(now - opened.tickedAt) < 1000) return;
  try {
    await opened.channel.tickClocks();
    await opened.channel.dropExpired();
    await opened.channel.refreshStatistics();
    opened.tickedAt = now;
  } catch {
    // The request meets the same failure, and says so.
  }
};

/** Of everybody who asks a mock: one that documents use (RFC 5737). */
const ownAddress = "192.0.2.1";
const standsAt = "2026-11-24T09:00:00+07:00";

/**
 * A channel in memory with ids from a seed and a clock that stands. Not another implementation: the rules, checks and answers
 * are the channel's own.
 * @example
 * const mock = createMock({ seed: 1 });
 * const response = await mock.fetch(
 *   new Request("http://mock/v1/channel", { headers: { authorization: `Bearer ${mock.keys.publishable}` } }),
 * );
 */
export const createMock = (options: MockOptions = {}): Mock => {
  const { seed = 1, now = standsAt, baseUrl = "*", origins = ["*"] } = options;
  const start = now === "system" ? undefined : now;
  const clock = createSettableClock(start);

  const own: Policy = options.policy ?? {
    ...defaultPolicy,
    limits: {},
    challenge: { ...defaultPolicy.challenge, mode: "off" },
  };
  const policy: Policy = { ...own };
  const limit: Mock["limit"] = ({ rates = own.limits, challenge } = {}) => {
    policy.limits = rates;
    policy.challenge = { ...own.challenge, ...challenge };
  };

  const open = async (): Promise<Opened> => {
    const real: MockParts = { store: createMemoryStore(), blobs: createMemoryBlobs(), clock };
    const random = createSeededRandom(seed);
    await insertMockKeys(real.store, origins, clock.now());
    if (options.publicReports) await insertPublicReports(real.store, mockKeys, clock.now());
    const parts = options.wrapParts?.(real) ?? real;
    const channel = createChannel({
      policy,
      ...parts,
      random,
      secret: random.bytes(32),
    });
    return { channel, clock: parts.clock, tickedAt: Number.NEGATIVE_INFINITY };
  };

  let opened = open();
  const fetch = async (request: Request): Promise<Response> => {
    const mock = await opened;
    await tickIfMoved(mock);
    return mock.channel.fetch(request, { address: ownAddress });
  };
  return {
    handlers: [http.all(`${baseUrl.replace(/\/+$/, "")}/v1/*`, ({ request }) => fetch(request))],
    fetch,
    keys: mockKeys,
    clock,
    limit,
    reset() {
      limit();
      if (start === undefined) clock.follow();
      else clock.set(start);
      opened = open();
    },
  };
};
