import type { ChallengePolicy, Hashing, Limits, OfficerRole, Policy, SurveyForm } from "@lapor/channel";
import type { ChannelMode, EventType, NationalState } from "@lapor/openapi";
import type { RecordedCall } from "./calls/recorded-calls.ts";
import type { MockKeys } from "./channel/mock-keys.ts";
import type { MockParts } from "./channel/open-channel.ts";
import type { SettableClock } from "./channel/settable-clock.ts";
import type { OperationMocks } from "./faults/operation-mock.ts";
import type { ScenarioName } from "./faults/scenarios.ts";

/** Options for a mock. Every option has a default. */
export interface MockOptions {
  /**
   * The mock's seed. The same seed and the same calls produce the same responses, byte for byte. Default: 1.
   */
  seed?: number;
  /**
   * The time at which the clock is initially frozen. Default: 24 November 2026, 09:00 in Bandung. `"system"`
   * follows the system clock.
   */
  now?: Date | string | "system";
  /** The sites that the publishable keys are bound to. Default: every site. */
  origins?: readonly string[];
  /**
   * Whether to start with 18 public reports from Bandung, so lists, similar reports and statistics are not
   * empty. Default: false.
   */
  publicReports?: boolean;
  /**
   * Whether to validate each successful response, including those from `responds`. A response that violates
   * the contract is replaced by 500 `internal_error`, whose `detail` lists the violations. A `text` is sent
   * unchanged. Default: false.
   */
  validate?: boolean;
  /** The initial scenario, which `reset` also restarts. Default: none. */
  scenario?: ScenarioName;
  /**
   * Whether to apply the channel's default rate limits. `limit` can change them at any time. Default: false.
   */
  rateLimits?: boolean;
  /** Whether to require a proof of work for each report. Default: false. */
  challenge?: boolean;
  /**
   * The channel's mode, which determines who runs it and whether reports are forwarded to SP4N-LAPOR!. With
   * `single_agency` and `gateway`, Pemkot Bandung alone runs the channel. Default: `standalone`.
   */
  mode?: ChannelMode;
  /** The satisfaction survey that accompanies a rating. Default: `short`. */
  survey?: SurveyForm;
  /**
   * Limits and deadlines that replace the channel's defaults. The mock's default policy has no rate limits.
   */
  policy?: Policy;
  /**
   * Whether webhooks can use HTTP addresses and private networks, such as `http://127.0.0.1:3000`. A real
   * channel rejects these. Default: true.
   */
  localWebhooks?: boolean;
  /**
   * Whether to send due webhooks automatically after each call that may have written something. Default:
   * false.
   */
  autoDeliver?: boolean;
  /**
   * Receives webhooks instead of the network, for example with a receiver's own handler. Default: the
   * original `fetch`, which msw does not intercept.
   */
  webhookFetch?(request: Request): Promise<Response>;
}

/** Options for this package's entry points and for other packages of this workspace. */
export interface HostOptions {
  hashing?: Hashing;
  /**
   * Wraps store, files and clock so that they can fail, like `createTroubledParts` in
   * `@lapor/channel/testing`.
   */
  wrapParts?(parts: MockParts): MockParts;
  /**
   * Awaited before every commit. Synchronous hashing leaves no other pauses, so concurrent calls would never
   * interleave as they do in a real channel.
   */
  beforeCommit?(): Promise<void>;
}

/** The officer whom `Mock.signIn` signs in. */
export interface SignInOptions {
  /** The officer's role. Default: `liaison`. */
  role?: OfficerRole;
  /** The officer's agency. Default: `pemkot-bandung`, or national triage for `national_admin`. */
  agencyId?: string;
  /** The officer's unit. Default: any unit of Pemkot Bandung for a `unit_officer`, none for other roles. */
  unitId?: string;
  /** The channel's URL for the officer, as in `createLapor`. Default: `https://kanal.example`. */
  baseUrl?: string;
}

/** A signed-in officer. */
export interface MockOfficer {
  id: string;
  name: string;
  role: OfficerRole;
  /** The headers that the channel's page sends, including the cookie, which scripts cannot read. */
  headers: Record<"cookie" | "origin" | "sec-fetch-site" | "lapor-officer", string>;
}

/** A channel in memory that is called through its `fetch`. */
export interface Mock extends OperationMocks {
  /**
   * Calls the channel with the arguments of the global `fetch`: `createLapor({ fetch: mock.fetch, … })`.
   * Rejects with a TypeError if the mock drops the connection, and with the signal's reason if the client
   * aborts the call.
   */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  readonly keys: MockKeys;
  /** The clock by which deadlines are computed. Due work runs before the next request is handled. */
  readonly clock: SettableClock;
  /**
   * Sets rate limits and challenges until the next `limit` or `reset`. Without arguments, removes the limits.
   * All calls count as coming from one address.
   * @example mock.limit({ rates: { submitsPerAddress: { quota: 1, seconds: 60 } } });
   * @example mock.limit({ challenge: { mode: "on", work: 1000 } }); // challenge_required
   */
  limit(limits?: { rates?: Limits; challenge?: Partial<ChallengePolicy> }): void;
  /**
   * Starts a scenario, or ends the current one if called without a name. An error code makes every operation
   * that declares it fail. `slow`, `offline`, `flapping`, `lost_response`, `maintenance` and `captive_portal`
   * simulate the network; `uncounted_support` (support is stored but not counted) and `no_survey` simulate
   * the channel. Throws RangeError for an unknown name.
   */
  scenario(name?: ScenarioName): void;
  /** The active scenario. */
  readonly currentScenario: ScenarioName | undefined;
  /** The latest 1,000 calls, oldest first, or fewer if their bodies exceed 64 MiB in total. */
  readonly calls: readonly RecordedCall[];
  /**
   * Registers a webhook endpoint for later events. `deliver` sends them. Default key: the administrator of
   * Pemkot Bandung.
   */
  addWebhook(
    url: string,
    options?: { types?: EventType[]; key?: string },
  ): Promise<{ id: string; secret: string }>;
  /**
   * Sends every webhook that is due by the mock's clock, and resolves when the receivers have responded. A
   * failed delivery becomes due again when the clock is advanced.
   */
  deliver(): Promise<void>;
  /**
   * Submits a sample report and hands it over to SP4N-LAPOR!, with Pemkot Bandung as its custodian. `state`
   * is the report's state on its way there. Default: `manual`. Any other state gives the channel a bridge.
   * Throws RangeError in the mode `standalone`.
   * @example await mock.handOver({ state: "unknown" });
   */
  handOver(options?: { state?: NationalState }): Promise<{ trackingId: string; accessCode: string }>;
  /**
   * Signs in a new officer without credentials, to try out what a role can do and how a session expires. The
   * session follows the mock's clock. Rejects with a RangeError for an unknown role, and with the channel's
   * `validation_failed` for an invalid combination of role, agency and unit.
   * @example const { headers } = await mock.signIn({ role: "leader" });
   */
  signIn(officer?: SignInOptions): Promise<MockOfficer>;
  /**
   * Returns a separate mock with the same options. It handles the requests that carry its name in
   * `Lapor-Session`, so parallel tests can share one server. At most 100 sessions exist; the least recently
   * used one is discarded.
   */
  session(name: string): Mock;
  /** The seed for ids and access codes. */
  readonly seed: number;
  /**
   * Resets the mock to its initial state, with the same keys and, unless another seed is given, the same
   * seed. Does not affect other sessions.
   */
  reset(options?: { seed?: number }): void;
}
