import type { ChallengePolicy, Hashing, Limits, OfficerRole, Policy, SurveyForm } from "@lapor/channel";
import type { ChannelMode, EventType, NationalState } from "@lapor/openapi";
import type { RecordedCall } from "./calls/recorded-calls.ts";
import type { MockKeys } from "./channel/mock-keys.ts";
import type { MockParts } from "./channel/open-channel.ts";
import type { SettableClock } from "./channel/settable-clock.ts";
import type { OperationMocks } from "./faults/operation-mock.ts";
import type { ScenarioName } from "./faults/scenarios.ts";

/** Options of a mock. Every option has a default. */
export interface MockOptions {
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
  /**
   * Compares each successful response with the contract: the channel's own, and those of `responds`. One that
   * breaks it is replaced by 500 `internal_error`, whose `detail` says what is wrong. A `text` is sent as it
   * is. Default false.
   */
  validate?: boolean;
  /** The scenario to start with, also after `reset`. Default: none. */
  scenario?: ScenarioName;
  /** Applies the channel's default rate limits. Default false. `limit` changes them at any time. */
  rateLimits?: boolean;
  /** Requires a proof of work for each report. Default false. */
  challenge?: boolean;
  /**
   * The mode of the channel: who runs it, and whether reports go on to SP4N-LAPOR!. With `single_agency` and
   * `gateway`, Pemkot Bandung runs it alone. Default `standalone`.
   */
  mode?: ChannelMode;
  /** The satisfaction survey that accompanies a rating. Default `short`. */
  survey?: SurveyForm;
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
}

/** Options for the entries of this package, and for other packages of this workspace. */
export interface HostOptions {
  hashing?: Hashing;
  /**
   * Wraps store, files and clock to make them fail, as `createTroubledParts` of
   * `@lapor/channel/testing` does.
   */
  wrapParts?(parts: MockParts): MockParts;
  /**
   * Every commit awaits this. With synchronous hashing, concurrent calls would otherwise never
   * interleave as they do in a real channel.
   */
  beforeCommit?(): Promise<void>;
}

/** The officer that `Mock.signIn` signs in. */
export interface SignInOptions {
  /** Default: `liaison`. */
  role?: OfficerRole;
  /** Default: `pemkot-bandung`; national triage for `national_admin`. */
  agencyId?: string;
  /** Default: any unit of Pemkot Bandung for a `unit_officer`, none for the others. */
  unitId?: string;
  /** The address at which the officer works, as in `createLapor`. Default: `https://kanal.example`. */
  baseUrl?: string;
}

/** An officer who signed in. */
export interface MockOfficer {
  id: string;
  name: string;
  role: OfficerRole;
  /** Headers of a page of the channel in the session, with the cookie that scripts cannot read. */
  headers: Record<"cookie" | "origin" | "sec-fetch-site" | "lapor-officer", string>;
}

/** A channel in memory, as a `fetch`. */
export interface Mock extends OperationMocks {
  /**
   * Calls the channel, with the arguments of the global `fetch`: `createLapor({ fetch: mock.fetch, … })`.
   * Rejects with a TypeError when the mock drops the connection, and with the signal's reason when the client
   * aborts the call.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
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
   * every operation that declares it fail. `slow`, `offline`, `flapping`, `lost_response`,
   * `maintenance` and `captive_portal` simulate the network; `uncounted_support` (supports are stored
   * but not counted) and `no_survey` simulate the channel. Throws RangeError for an unknown name.
   */
  scenario(name?: ScenarioName): void;
  /** The active scenario. */
  readonly currentScenario: ScenarioName | undefined;
  /** The latest thousand calls, oldest first; fewer when their bodies exceed 64 MiB in total. */
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
   * Submits a sample report and hands it over to SP4N-LAPOR!, with Pemkot Bandung as its custodian.
   * `state`: how far it is on its way there; default: `manual`. Any other one gives the channel a bridge.
   * Throws RangeError in the mode `standalone`.
   * @example await mock.handOver({ state: "unknown" });
   */
  handOver(options?: { state?: NationalState }): Promise<{ trackingId: string; accessCode: string }>;
  /**
   * Signs a new officer in, without a proof, to rehearse what a role may do and how a session ends: it
   * follows the mock's clock. Rejects with a RangeError for an unknown role, and with the channel's
   * `validation_failed` for an officer who does not fit.
   * @example const { headers } = await mock.signIn({ role: "leader" });
   */
  signIn(officer?: SignInOptions): Promise<MockOfficer>;
  /**
   * A separate mock with the same options, for requests that carry its name in `Lapor-Session`, so
   * that parallel tests can share one server. At most 100 sessions; the least recently used one is
   * discarded.
   */
  session(name: string): Mock;
  /** The seed of ids and access codes. */
  readonly seed: number;
  /**
   * Resets the mock to its initial state with the same keys, and the same seed unless another one
   * is given. Other sessions are unaffected.
   */
  reset(options?: { seed?: number }): void;
}
