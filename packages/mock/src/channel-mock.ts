import { type ChallengePolicy, defaultPolicy, type Hashing, type Limits, type Policy } from "@lapor/channel";
import type { EventType } from "@lapor/openapi";
import { CallLog, type CallRecord, type RecordedCall, readBody } from "./calls/recorded-calls.ts";
import { internalsOf, type MockInternals, registerInternals } from "./channel/internals.ts";
import { type MockKeys, mockKeys } from "./channel/mock-keys.ts";
import { type MockParts, openChannel, runDueWork } from "./channel/open-channel.ts";
import { createSettableClock, type SettableClock } from "./channel/settable-clock.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";
import { createFaultInjector, findOperation, type OperationMocks } from "./faults/fault-injector.ts";
import { readScenario, type ScenarioName } from "./faults/scenarios.ts";

/** Options of a mock. Every option has a default. */
export interface ChannelMockOptions {
  /** The same seed and the same calls give the same responses, byte for byte. Default 1. */
  seed?: number;
  /**
   * The time at which the clock is frozen at first. Default: 24 November 2026, 09.00 in Bandung.
   * `"system"` follows the system clock.
   */
  now?: Date | string | "system";
  /** Sites that the publishable keys are bound to. Default: every site. */
  origins?: readonly string[];
  /**
   * Starts with 18 public reports from Bandung, so that lists, similar reports and statistics are
   * not empty. Default false.
   */
  publicReports?: boolean;
  /** The scenario to start with, also after `reset`. Default: none. */
  scenario?: ScenarioName;
  /** Applies the channel's default rate limits. Default false. `limit` changes them at any time. */
  rateLimits?: boolean;
  /** Requires a proof of work for each report. Default false. */
  challenge?: boolean;
  /**
   * Limits and deadlines in place of the channel's defaults. The mock's default policy has no rate
   * limits.
   */
  policy?: Policy;
  /**
   * Whether webhooks may go to http addresses and private networks, such as
   * `http://127.0.0.1:3000`. Default true; a real channel refuses them.
   */
  localWebhooks?: boolean;
  /**
   * Sends due webhooks after each call that may have written something, without `deliver`. Default
   * false.
   */
  autoDeliver?: boolean;
  /**
   * Receives webhooks in place of the network, for example a receiver's own handler. Default: the
   * `fetch` from before msw replaced it.
   */
  webhookFetch?(request: Request): Promise<Response>;
  /**
   * Wraps store, files and clock to make them fail, as `createTroubledParts` of
   * `@lapor/channel/testing` does.
   */
  wrapParts?(parts: MockParts): MockParts;
}

/** Options for the entries of this package only. */
export interface HostOptions {
  hashing?: Hashing;
  /**
   * Every commit awaits this. With synchronous hashing, concurrent calls would otherwise never
   * interleave as they do in a real channel.
   */
  beforeCommit?(): Promise<void>;
}

/** A channel in memory, as a `fetch`. */
export interface ChannelMock extends OperationMocks {
  /**
   * Calls the channel: `createLapor({ fetch: mock.fetch, … })`. Rejects with a TypeError when the
   * mock drops the connection.
   */
  fetch(request: Request): Promise<Response>;
  readonly keys: MockKeys;
  /** Deadlines follow this clock: due work runs before the next request is handled. */
  readonly clock: SettableClock;
  /**
   * Sets rate limits and challenges until the next `limit` or `reset`. Without arguments it removes
   * the limits. All calls count as coming from one address.
   * @example mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } });
   * @example mock.limit({ challenge: { mode: "on", work: 1000 } }); // challenge_required
   */
  limit(limits?: { rates?: Limits; challenge?: Partial<ChallengePolicy> }): void;
  /**
   * Starts a scenario, or ends the current one when called without a name. An error code makes
   * every operation that names it fail; `slow`, `offline`, `flapping`, `lost_response`,
   * `maintenance` and `captive_portal` are network conditions. Throws RangeError for an unknown
   * name.
   */
  scenario(name?: ScenarioName): void;
  /** The active scenario. */
  readonly currentScenario: ScenarioName | undefined;
  /** The latest thousand calls, oldest first. */
  readonly calls: readonly RecordedCall[];
  /**
   * Registers a webhook endpoint. It receives later events once `deliver` is called. Default key:
   * the administrator of Pemkot Bandung.
   */
  addWebhook(
    url: string,
    options?: { types?: EventType[]; key?: string },
  ): Promise<{ id: string; secret: string }>;
  /**
   * Sends every webhook that is due by the mock's clock, and resolves when the receivers have
   * responded. Failed deliveries become due again later: advance the clock.
   */
  deliver(): Promise<void>;
  /**
   * A separate mock with the same options, for requests that carry its name in `Lapor-Session`, so
   * that parallel tests can share one server. At most 100 sessions; the least recently used one is
   * discarded.
   */
  session(name: string): ChannelMock;
  /** The seed of ids and access codes. */
  readonly seed: number;
  /**
   * Resets the mock to its initial state with the same keys, and the same seed unless another one
   * is given. Other sessions are unaffected.
   */
  reset(options?: { seed?: number }): void;
}

/** The address of every client. Reserved for documentation (RFC 5737). */
const clientAddress = "192.0.2.1";
const defaultStart = "2026-11-24T09:00:00+07:00";
const maxSessions = 100;
/** Headers of the mock that CORS has to allow and expose. */
const mockHeaders = { request: "Lapor-Scenario, Lapor-Session, Prefer", response: "Preference-Applied" };

/**
 * Creates a channel in memory with seeded ids and a frozen clock. It is not a second
 * implementation: rules, validation and responses are the channel's own.
 */
export function createChannelMock(options: ChannelMockOptions & HostOptions = {}): ChannelMock {
  const { now = defaultStart, origins = ["*"], publicReports = false, localWebhooks = true } = options;
  const { autoDeliver, webhookFetch, wrapParts, hashing, beforeCommit } = options;
  let { seed = 1 } = options;
  const start = now === "system" ? undefined : now;
  const clock = createSettableClock(start);

  const initialPolicy = options.policy ?? {
    ...defaultPolicy,
    limits: options.rateLimits ? defaultPolicy.limits : {},
    challenge: { ...defaultPolicy.challenge, mode: options.challenge ? "on" : "off" },
  };
  const policy: Policy = { ...initialPolicy };
  const limit: ChannelMock["limit"] = ({ rates = initialPolicy.limits, challenge } = {}) => {
    policy.limits = rates;
    policy.challenge = { ...initialPolicy.challenge, ...challenge };
  };

  const calls = new CallLog();
  const records = new WeakMap<Request, CallRecord>();
  const accessCodes = new Map<string, string>();
  const rememberAccessCode = async (response: Response): Promise<void> => {
    const { trackingId, accessCode } = await response.clone().json();
    accessCodes.set(trackingId, accessCode);
  };
  const callChannel: MockInternals["callChannel"] = async (
    method,
    path,
    key,
    { body, headers: more } = {},
  ) => {
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", ...more };
    const { channel } = await opened;
    const response = await channel.fetch(
      new Request(`http://mock${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) }),
    );
    if (path === "/v1/reports" && response.status === 201) await rememberAccessCode(response);
    return response;
  };
  const injector = createFaultInjector({
    seed,
    callsOf: (operation) => calls.of(operation),
    challengeFor: async () => (await callChannel("POST", "/v1/challenges", mockKeys.publishable)).json(),
  });
  injector.begin(options.scenario);

  const open = () =>
    openChannel({
      seed,
      clock,
      policy,
      origins,
      publicReports,
      localWebhooks,
      webhookFetch,
      wrapParts,
      beforeCommit,
      ...(hashing && { hashing }),
      around: ({ operation: id, request }, respond) => {
        const call = records.get(request);
        if (!call) return respond();
        call.operation = id;
        const drop = () => {
          call.dropped = true;
        };
        const noteApplied = (applied: readonly string[]) => {
          call.applied = applied;
        };
        return injector.around({ operation: findOperation(id), request, respond, drop, noteApplied });
      },
    });

  let opened = open();
  const respond = async (request: Request): Promise<Response> => {
    const mock = await opened;
    await runDueWork(mock);
    if (request.method === "OPTIONS") {
      const response = await mock.channel.fetch(request, { address: clientAddress });
      addToList(response.headers, "access-control-allow-headers", mockHeaders.request);
      return response;
    }
    const call = calls.record(request, clock.now());
    records.set(request, call);
    const body = request.body ? readBody(request.clone()) : undefined;
    const response = await mock.channel.fetch(request, { address: clientAddress });
    if (body) call.body = (await body) as RecordedCall["body"];
    if (autoDeliver && request.method !== "GET") void mock.delivery.startDue().catch(() => {});
    if (call.dropped) throw new ConnectionLost();
    call.status = response.status;
    if (call.operation === "submitReport" && response.status === 201) await rememberAccessCode(response);
    if (response.headers.get("content-type") === "application/problem+json")
      call.code = (await response.clone().json()).code;
    if (call.applied.length > 0) response.headers.set("preference-applied", call.applied.join(", "));
    addToList(response.headers, "access-control-expose-headers", mockHeaders.response);
    return response;
  };

  const sessions = new Map<string, ChannelMock>();
  const session = (name: string): ChannelMock => {
    const found = sessions.get(name) ?? createChannelMock(options);
    sessions.delete(name);
    sessions.set(name, found);
    const [oldest] = sessions.size > maxSessions ? sessions.keys() : [];
    if (oldest !== undefined) sessions.delete(oldest);
    return found;
  };

  const mock: ChannelMock = {
    ...injector.mocks,
    async fetch(request) {
      const name = request.headers.get("lapor-session");
      return name ? internalsOf(session(name)).respond(request) : respond(request);
    },
    keys: mockKeys,
    clock,
    limit,
    scenario: (name) => injector.begin(name === undefined ? undefined : readScenario(name)),
    get currentScenario() {
      return injector.scenario();
    },
    get calls() {
      return calls.list;
    },
    async addWebhook(url, { types, key = mockKeys.agencyAdmin } = {}) {
      const body = { url, ...(types && { types }) };
      const response = await callChannel("POST", "/v1/webhook-endpoints", key, { body });
      if (!response.ok) throw new Error(`The channel refuses a webhook at ${url}: ${await response.text()}`);
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
    reset(changed) {
      seed = changed?.seed ?? options.seed ?? 1;
      limit();
      calls.clear();
      accessCodes.clear();
      injector.reset(seed);
      injector.begin(options.scenario);
      if (start === undefined) clock.follow();
      else clock.set(start);
      opened = open();
    },
  };
  registerInternals(mock, { opened: () => opened, policy, respond, callChannel, accessCodes });
  return mock;
}

function addToList(headers: Headers, name: string, more: string): void {
  const list = headers.get(name);
  if (list) headers.set(name, `${list}, ${more}`);
}
