import { type ChallengePolicy, defaultPolicy, type Hashing, type Limits, type Policy } from "@lapor/channel";
import type { EventType } from "@lapor/openapi";
import { type CallRecord, Calls, type RecordedCall, readBody } from "./calls/recorded-calls.ts";
import { type Insides, insidesOf, keepInsides } from "./channel/internals.ts";
import { type MockKeys, mockKeys } from "./channel/mock-keys.ts";
import { type MockParts, openChannel, tickIfMoved } from "./channel/open-channel.ts";
import { createSettableClock, type SettableClock } from "./channel/settable-clock.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";
import { createFaultDirector, findOperation, type OperationMocks } from "./faults/fault-injector.ts";
import { readScenario, type ScenarioName } from "./faults/scenarios.ts";

/** How a mock is set up; every part has a default. */
export interface ChannelMockOptions {
  /** The same seed and the same calls give the same answers, byte for byte. Default 1. */
  seed?: number;
  /** Where the clock stands at first. Default: 24 November 2026, 09.00 in Bandung. `"system"` follows the machine's clock. */
  now?: Date | string | "system";
  /** Sites that the publishable key is bound to. Default: every site. */
  origins?: readonly string[];
  /** Lets the mock begin with 18 public reports of Bandung, so that lists, similar reports and statistics have something to show. Default: none. */
  publicReports?: boolean;
  /** Begins with this scenario, and after `reset` again. Default: none. */
  scenario?: ScenarioName;
  /** Limits rates as a real channel does. Default false; `limit` says which, at any time. */
  limited?: boolean;
  /** Wants a proof of work for each report. Default false. */
  challenged?: boolean;
  /** Limits and deadlines other than the channel's own, which limits no rates here: see `limit`. */
  policy?: Policy;
  /** Whether webhooks may go to http addresses and private networks, `http://127.0.0.1:3000` above all. Default true; a real channel does not. */
  localWebhooks?: boolean;
  /** Sends webhooks after each call that wrote something, without being told to `deliver`. Default false. */
  autoDeliver?: boolean;
  /** Takes webhooks in place of the network: a receiver's own handler. Default: `fetch`, as it was before msw took its place. */
  webhookFetch?(request: Request): Promise<Response>;
  /** Stands before store, files and clock, to let them fail: `createTroubledParts` of `@lapor/channel/testing`. */
  wrapParts?(parts: MockParts): MockParts;
}

/** What the mock's hosts set, and nobody else. */
export interface HostOptions {
  hashing?: Hashing;
  /** What a commit waits for: where hashing waits for nothing, two calls at once would never meet, as they do in a real channel. */
  beforeCommit?(): Promise<void>;
}

/** The channel to rehearse against, as a `fetch`. */
export interface ChannelMock extends OperationMocks {
  /** The channel itself: `createLapor({ fetch: mock.fetch, … })`. Rejects with a TypeError when the mock loses the connection. */
  fetch(request: Request): Promise<Response>;
  readonly keys: MockKeys;
  /** Deadlines follow it: what has fallen due is done before the next request is answered. */
  readonly clock: SettableClock;
  /**
   * Limits rates, and wants challenges solved, from now on and until it is called again or `reset`; without anything it limits nothing. All that
   * comes to a mock comes from one address.
   * @example mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } }); // rate_limited with the second report
   * @example mock.limit({ challenge: { mode: "on", work: 1000 } }); // challenge_required
   */
  limit(limits?: { rates?: Limits; challenge?: Partial<ChallengePolicy> }): void;
  /**
   * Begins a scenario: an error code, with which every operation refuses that knows it, or `slow`, `offline`, `flapping`, `duplicate`,
   * `maintenance`, `portal`. Without a name, ends it. Throws RangeError for a name that is none.
   */
  scenario(name?: ScenarioName): void;
  /** The scenario that is on. */
  readonly currentScenario: ScenarioName | undefined;
  /** The latest thousand calls that came, the oldest first. */
  readonly calls: readonly RecordedCall[];
  /** Registers a receiver of webhooks; what happens from now on is for it, once `deliver` is called. Default: as the administrator of Pemkot Bandung. */
  addWebhook(
    url: string,
    options?: { types?: EventType[]; key?: string },
  ): Promise<{ id: string; secret: string }>;
  /** Sends every webhook that is due by the mock's clock, and resolves when the receivers have answered. A failed one is due again later: move the clock. */
  deliver(): Promise<void>;
  /** A mock of its own with the same settings, for what carries its name in `Lapor-Session`: so parallel tests share one server. At most 100, the one unused for longest goes. */
  session(name: string): ChannelMock;
  /** The seed that ids and codes come from. */
  readonly seed: number;
  /** Forgets everything: as if just made, with the same keys, and the same seed unless another is given. Other sessions stay. */
  reset(options?: { seed?: number }): void;
}

/** Of everybody who asks a mock: one that documents use (RFC 5737). */
const ownAddress = "192.0.2.1";
const standsAt = "2026-11-24T09:00:00+07:00";
const mostSessions = 100;
/** Headers that only the mock knows: a page has to be allowed to send them, and to read what became of them. */
const ownHeaders = { sent: "Lapor-Scenario, Lapor-Session, Prefer", read: "Preference-Applied" };

const addToList = (headers: Headers, name: string, more: string): void => {
  const list = headers.get(name);
  if (list) headers.set(name, `${list}, ${more}`);
};

/**
 * A channel in memory with ids from a seed and a clock that stands. Not another implementation: the rules, checks and answers
 * are the channel's own.
 */
export const createChannelMock = (options: ChannelMockOptions & HostOptions = {}): ChannelMock => {
  const { now = standsAt, origins = ["*"], publicReports = false, localWebhooks = true } = options;
  const { autoDeliver, webhookFetch, wrapParts, hashing, beforeCommit } = options;
  let { seed = 1 } = options;
  const start = now === "system" ? undefined : now;
  const clock = createSettableClock(start);

  const own = options.policy ?? {
    ...defaultPolicy,
    limits: options.limited ? defaultPolicy.limits : {},
    challenge: { ...defaultPolicy.challenge, mode: options.challenged ? "on" : "off" },
  };
  const policy: Policy = { ...own };
  const limit: ChannelMock["limit"] = ({ rates = own.limits, challenge } = {}) => {
    policy.limits = rates;
    policy.challenge = { ...own.challenge, ...challenge };
  };

  const calls = new Calls();
  const records = new WeakMap<Request, CallRecord>();
  const accessCodes = new Map<string, string>();
  const noteCode = async (response: Response): Promise<void> => {
    const { trackingId, accessCode } = await response.clone().json();
    accessCodes.set(trackingId, accessCode);
  };
  const ask: Insides["ask"] = async (method, path, key, { body, headers: more } = {}) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...more };
    const { channel } = await opened;
    const response = await channel.fetch(
      new Request(`http://mock${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }),
    );
    if (path === "/v1/reports" && response.status === 201) await noteCode(response);
    return response;
  };
  const director = createFaultDirector({
    seed,
    callsOf: (operation) => calls.of(operation),
    challengeFor: async () => (await ask("POST", "/v1/challenges", mockKeys.publishable)).json(),
  });
  director.begin(options.scenario);

  const open = () =>
    openChannel({
      ...{
        seed,
        clock,
        policy,
        origins,
        publicReports,
        localWebhooks,
        webhookFetch,
        wrapParts,
        beforeCommit,
      },
      ...(hashing && { hashing }),
      around: ({ operation: id, request }, answer) => {
        const call = records.get(request);
        if (!call) return answer();
        call.operation = id;
        const lose = () => {
          call.dropped = true;
        };
        const noteApplied = (applied: readonly string[]) => {
          call.applied = applied;
        };
        return director.around({ operation: findOperation(id), request, answer, lose, noteApplied });
      },
    });

  let opened = open();
  const answer = async (request: Request): Promise<Response> => {
    const mock = await opened;
    await tickIfMoved(mock);
    if (request.method === "OPTIONS") {
      const response = await mock.channel.fetch(request, { address: ownAddress });
      addToList(response.headers, "access-control-allow-headers", ownHeaders.sent);
      return response;
    }
    const call = calls.begin(request, clock.now());
    records.set(request, call);
    const body = request.body ? readBody(request.clone()) : undefined;
    const response = await mock.channel.fetch(request, { address: ownAddress });
    if (body) call.body = (await body) as RecordedCall["body"];
    if (autoDeliver && request.method !== "GET") void mock.delivery.startDue().catch(() => {});
    if (call.dropped) throw new ConnectionLost();
    call.status = response.status;
    if (call.operation === "submitReport" && response.status === 201) await noteCode(response);
    if (response.headers.get("content-type") === "application/problem+json")
      call.code = (await response.clone().json()).code;
    if (call.applied.length > 0) response.headers.set("preference-applied", call.applied.join(", "));
    addToList(response.headers, "access-control-expose-headers", ownHeaders.read);
    return response;
  };

  const sessions = new Map<string, ChannelMock>();
  const session = (name: string): ChannelMock => {
    const found = sessions.get(name) ?? createChannelMock(options);
    sessions.delete(name);
    sessions.set(name, found);
    const [oldest] = sessions.size > mostSessions ? sessions.keys() : [];
    if (oldest !== undefined) sessions.delete(oldest);
    return found;
  };

  const mock: ChannelMock = {
    ...director.mocks,
    async fetch(request) {
      const name = request.headers.get("lapor-session");
      return name ? insidesOf(session(name)).answer(request) : answer(request);
    },
    keys: mockKeys,
    clock,
    limit,
    scenario: (name) => director.begin(name === undefined ? undefined : readScenario(name)),
    get currentScenario() {
      return director.scenario();
    },
    get calls() {
      return calls.list;
    },
    async addWebhook(url, { types, key = mockKeys.agencyAdmin } = {}) {
      const body = { url, ...(types && { types }) };
      const response = await ask("POST", "/v1/webhook-endpoints", key, { body });
      if (!response.ok) throw new Error(`The channel takes no webhook at ${url}: ${await response.text()}`);
      const { endpoint, secret } = await response.json();
      return { id: endpoint.id, secret };
    },
    async deliver() {
      const { delivery } = await opened;
      await delivery.deliverDue();
    },
    session,
    get seed() {
      return seed;
    },
    reset(again) {
      seed = again?.seed ?? options.seed ?? 1;
      limit();
      calls.clear();
      accessCodes.clear();
      director.reset(seed);
      director.begin(options.scenario);
      if (start === undefined) clock.follow();
      else clock.set(start);
      opened = open();
    },
  };
  keepInsides(mock, { opened: () => opened, policy, answer, ask, accessCodes });
  return mock;
};
