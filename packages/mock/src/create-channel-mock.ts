import { type ChannelResponse, defaultPolicy, type Policy } from "@lapor/channel";
import type { ChannelMode } from "@lapor/openapi";
import { CallLog, type CallRecord, readBody } from "./calls/recorded-calls.ts";
import { mockKeys } from "./channel/mock-keys.ts";
import { openChannel, runDueWork } from "./channel/open-channel.ts";
import { createSettableClock } from "./channel/settable-clock.ts";
import { checkArguments, checkLimits } from "./check-options.ts";
import { validateResponse } from "./checks/validate-response.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";
import { createFaultInjector, findOperation } from "./faults/fault-injector.ts";
import { readScenario } from "./faults/scenarios.ts";
import type { HostOptions, Mock, MockOptions } from "./mock.ts";
import { handOverSample, readNationalState } from "./rehearse/hand-over.ts";
import { internalsOf, type MockInternals, registerInternals } from "./rehearse/internals.ts";
import { signInOfficer } from "./rehearse/sign-in.ts";

/** The address of every client. The range is reserved for documentation (RFC 5737). */
const clientAddress = "192.0.2.1";
const defaultStart = "2026-11-24T09:00:00+07:00";
const maxSessions = 100;
/** The mock's headers that CORS must allow and expose. */
const mockHeaders = { request: "Lapor-Scenario, Lapor-Session, Prefer", response: "Preference-Applied" };

/** Returns the policy fields for a mode, including the agency if only one runs the channel. */
const inMode = (mode: ChannelMode): Pick<Policy, "mode" | "agencyId"> =>
  mode === "standalone" ? { mode } : { mode, agencyId: "pemkot-bandung" };

/**
 * Creates a channel in memory with seeded ids and a frozen clock. Rules, validation and responses are the
 * channel's own code, not a second implementation.
 */
export function createChannelMock(options: MockOptions & HostOptions = {}): Mock {
  const { now = defaultStart, origins = ["*"], publicReports = false, localWebhooks = true } = options;
  const { autoDeliver, webhookFetch, wrapParts, hashing, beforeCommit, validate = false } = options;
  let { seed = 1 } = options;
  const start = now === "system" ? undefined : now;
  const clock = createSettableClock(start);

  const initialPolicy = options.policy ?? {
    ...defaultPolicy,
    limits: options.rateLimits ? defaultPolicy.limits : {},
    challenge: { ...defaultPolicy.challenge, mode: options.challenge ? "on" : "off" },
  };
  const policy: Policy = {
    ...initialPolicy,
    ...(options.mode && inMode(options.mode)),
    ...(options.survey && { survey: options.survey }),
  };
  const limit: Mock["limit"] = (limits = {}) => {
    checkLimits(limits);
    const { rates = initialPolicy.limits, challenge } = limits;
    policy.limits = rates;
    policy.challenge = { ...initialPolicy.challenge, ...challenge };
  };

  const calls = new CallLog();
  const records = new WeakMap<Request, CallRecord>();
  const accessCodes = new Map<string, string>();
  let handedOver = 0;
  let signedIn = 0;
  const rememberAccessCode = (receipt: string): void => {
    const { trackingId, accessCode } = JSON.parse(receipt);
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
      new Request(`${internalsOf(mock).origin}${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    if (path === "/v1/reports" && response.status === 201) rememberAccessCode(await response.clone().text());
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
          call.droppedBy = "mock";
        };
        const sendAsGiven = () => {
          call.isAsGiven = true;
        };
        const noteApplied = (applied: readonly string[]) => {
          call.applied = applied;
        };
        const effects = { drop, sendAsGiven, noteApplied };
        return injector.around({ operation: findOperation(id), request, respond, ...effects });
      },
    });

  let opened = open();
  const respondHere: MockInternals["respond"] = async (request, rawHeaders) => {
    const mock = await opened;
    await runDueWork(mock);
    const { method } = request;
    if (method === "OPTIONS") {
      const response = await mock.channel.respond(request, { address: clientAddress });
      return withAddition(response, "access-control-allow-headers", mockHeaders.request);
    }
    // Access the signal before the first await. Over HTTP, a request watches its connection only from then
    // on.
    const { signal } = request;
    const call = calls.record(request, { at: clock.now(), rawHeaders });
    records.set(request, call);
    // Do not access the body of GET and HEAD requests. Over HTTP, the mere access creates another request.
    const isRead = method === "GET" || method === "HEAD";
    const body = !isRead && request.body ? readBody(request.clone()) : undefined;
    const made = await mock.channel.respond(request, { address: clientAddress });
    if (body) calls.recordBody(call, await body);
    if (autoDeliver && method !== "GET") void mock.delivery.startDue().catch(() => {});
    if (call.droppedBy) throw new ConnectionLost();
    if (signal.aborted) {
      call.droppedBy = "client";
      throw signal.reason;
    }
    const response = validate && !call.isAsGiven ? await validateResponse(request, made) : made;
    const { status, headers, body: text } = response;
    call.status = status;
    if (typeof text === "string") {
      if (call.operation === "submitReport" && status === 201) rememberAccessCode(text);
      if (headers["content-type"] === "application/problem+json") call.code = JSON.parse(text).code;
    }
    const applied = call.applied.length > 0 && { "preference-applied": call.applied.join(", ") };
    const told = applied ? { ...response, headers: { ...headers, ...applied } } : response;
    return withAddition(told, "access-control-expose-headers", mockHeaders.response);
  };

  const sessions = new Map<string, Mock>();
  const session = (name: string): Mock => {
    const found = sessions.get(name) ?? createChannelMock(options);
    sessions.delete(name);
    sessions.set(name, found);
    const [oldest] = sessions.size > maxSessions ? sessions.keys() : [];
    if (oldest !== undefined) sessions.delete(oldest);
    return found;
  };

  const respond: MockInternals["respond"] = async (request, rawHeaders) => {
    const name = request.headers.get("lapor-session");
    return name
      ? internalsOf(session(name)).respondHere(request, rawHeaders)
      : respondHere(request, rawHeaders);
  };

  const mock: Mock = {
    ...injector.mocks,
    async fetch(input, init) {
      const isRequest = init === undefined && typeof input === "object" && "headers" in input;
      const { body, ...head } = await respond(isRequest ? input : new Request(input, init));
      return new Response(body, head);
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
    async addWebhook(url, options = {}) {
      checkArguments("addWebhook", options);
      const { types, key = mockKeys.agencyAdmin } = options;
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
    async handOver(options = {}) {
      checkArguments("handOver", options);
      return handOverSample(mock, ++handedOver, readNationalState(options.state));
    },
    async signIn(officer = {}) {
      checkArguments("signIn", officer);
      return signInOfficer(mock, ++signedIn, officer);
    },
    session,
    get seed() {
      return seed;
    },
    reset(changed) {
      checkArguments("reset", changed);
      seed = changed?.seed ?? options.seed ?? 1;
      limit();
      calls.clear();
      accessCodes.clear();
      handedOver = 0;
      signedIn = 0;
      delete policy.forwarding;
      injector.reset(seed);
      injector.begin(options.scenario);
      if (start === undefined) clock.follow();
      else clock.set(start);
      opened = open();
    },
  };
  registerInternals(mock, {
    opened: () => opened,
    policy,
    origin: "http://mock",
    respond,
    respondHere,
    callChannel,
    accessCodes,
  });
  return mock;
}

/** Returns the response with a value appended to a list header, if it has that header. */
function withAddition(response: ChannelResponse, name: string, more: string): ChannelResponse {
  const list = response.headers[name];
  return list ? { ...response, headers: { ...response.headers, [name]: `${list}, ${more}` } } : response;
}
