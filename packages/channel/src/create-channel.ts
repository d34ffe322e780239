import type { ErrorCode } from "@lapor/openapi";
import { matchOperation, type Operation, type OperationId } from "@lapor/openapi/operations";
import { type FieldViolation, readParameters, validateBody } from "@lapor/openapi/validators";
import { createBodyBudget, defaultBodyBudget } from "./body-memory/body-budget.ts";
import { startSystemTimer } from "./body-memory/body-pace.ts";
import type { Channel, ChannelOptions } from "./channel.ts";
import type { Caller, ChannelContext } from "./context.ts";
import { applyErasures } from "./erasure/apply-erasures.ts";
import { dropExpired } from "./erasure/drop-expired.ts";
import { eraseExpired } from "./erasure/erase-expired.ts";
import { noJournal } from "./erasure/erasure-journal.ts";
import { createWebhookDelivery } from "./events/deliver-webhooks.ts";
import { authenticate } from "./http/authenticate.ts";
import { letEverybodyRead, letPageRead, preflight } from "./http/cross-origin.ts";
import { isKnown } from "./http/etag.ts";
import type { Answer, FileAnswer, Judges, ReadRequest } from "./http/exchange.ts";
import { createHandlers, createJudges } from "./http/handlers.ts";
import { problemResponse } from "./http/problem-response.ts";
import { readJson } from "./http/read-json.ts";
import type { KeyRecord } from "./keys/store.ts";
import { addressNetwork, addressSite } from "./limits/address-network.ts";
import { admitOperation, admitRequest } from "./limits/admit.ts";
import { rateLimitHeaders, type Visit } from "./limits/client-info.ts";
import { dropFullBuckets } from "./limits/drop-full-buckets.ts";
import { createLeases } from "./limits/leases.ts";
import { createLookUpGate, isLookUp } from "./limits/look-ups.ts";
import { createMemoryLimits } from "./limits/memory-store.ts";
import { createMailDelivery } from "./mail/deliver-mail.ts";
import { readAddressToken } from "./mail/mail-address.ts";
import { readOptOutToken } from "./mail/opt-out-token.ts";
import { exportForOperator } from "./operations/export-for-operator.ts";
import { DomainError, refuse } from "./platform/domain-error.ts";
import { webHashing } from "./platform/hashing.ts";
import { preferredLanguage, readLocale, reporterLocales } from "./platform/locale.ts";
import { StoreUnavailable } from "./platform/store-unavailable.ts";
import { createUuid } from "./platform/uuid.ts";
import { defaultPolicy } from "./policy.ts";
import { createSealingStore } from "./privacy/sealing-store.ts";
import { refreshStatistics } from "./public/refresh-statistics.ts";
import { createCurrentModel } from "./routing/load-model.ts";
import { createSealingBlobs } from "./sealing/sealing-blobs.ts";
import { createSecrets } from "./sealing/secrets.ts";
import { followAgencies } from "./transitions/follow-agencies.ts";
import { tickClocks } from "./transitions/tick-clocks.ts";

const parameterCode = (violations: readonly FieldViolation[]): ErrorCode => {
  const has = (name: string, code?: string) =>
    violations.some((violation) => violation.parameter === name && (!code || violation.code === code));
  if (has("Idempotency-Key", "required")) return "idempotency_key_missing";
  return has("trackingId") ? "invalid_tracking_id" : "invalid_request";
};

const group = (operation: Operation, values: Record<string, unknown>, place: string) =>
  Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === place && values[parameter.name] !== undefined)
      .map(({ name }) => [name, values[name]]),
  );

/** Nobody: for the operations that need no key. */
const nobody: KeyRecord = {
  id: "",
  hash: "",
  kind: "publishable",
  agencyId: null,
  role: null,
  origins: [],
  label: "",
  createdAt: new Date(0),
  revokedAt: null,
};

const withoutRefused = (body: unknown, refused: readonly FieldViolation[]): object => {
  if (typeof body !== "object" || body === null) return {};
  const names = new Set(refused.map(({ pointer }) => pointer?.split("/")[1]));
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.has(name)));
};

/** Reads a request in the order in which it is refused: key, parameters, body, limits. */
const read = async (
  {
    context,
    judges,
    onKey,
  }: { context: ChannelContext; judges: Judges } & Required<Pick<ChannelOptions, "onKey">>,
  operation: Operation,
  request: Request,
  path: Record<string, string>,
  publicUrl: string | undefined,
  visit: Visit,
): Promise<ReadRequest<OperationId>> => {
  const { headers } = request;
  const url = new URL(request.url);
  const key =
    operation.security.length > 0
      ? await authenticate(context, operation, headers, (keyId) => onKey(request, keyId))
      : nobody;
  const { values, violations } = readParameters(operation.id, {
    path,
    query: url.searchParams,
    header: headers,
  });
  if (violations.length > 0) throw new DomainError(parameterCode(violations), { violations });
  const body = operation.body === "application/json" ? await readJson(request, visit.body) : undefined;
  if (operation.body === "application/json") {
    const refused = validateBody(operation.id, body);
    const judge = judges[operation.id] as ((body: object) => Promise<FieldViolation[]>) | undefined;
    const further = refused.length > 0 ? await judge?.(withoutRefused(body, refused)) : [];
    refuse([...refused, ...(further ?? [])]);
  }
  const caller: Caller = {
    key,
    operation: operation.id,
    locale: readLocale(headers.get("accept-language")),
    mailLocale: preferredLanguage(headers.get("accept-language"), reporterLocales),
    publicUrl: publicUrl ?? url.origin,
    visit,
  };
  await admitOperation(context, operation, caller);
  return {
    caller,
    path: group(operation, values, "path"),
    query: group(operation, values, "query"),
    header: group(operation, values, "header"),
    body,
    accessCode: headers.get("lapor-access-code") ?? undefined,
    request,
    // The validators have just established what the contract's types say.
  } as unknown as ReadRequest<OperationId>;
};

/** What a 304 repeats of the answer that it stands for (RFC 9110 §15.4.5). */
const withoutBody = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name === "etag" || name === "cache-control"));

const respond = (
  operation: Operation,
  answer: Answer<OperationId> | FileAnswer,
  ifNoneMatch: string | null,
): Response => {
  if ("stream" in answer)
    return new Response(answer.stream, { status: answer.status, headers: answer.headers });
  const { etag } = answer.headers ?? {};
  if (etag !== undefined && operation.statuses.includes(304) && isKnown(ifNoneMatch, etag))
    return new Response(null, { status: 304, headers: withoutBody(answer.headers) });
  const status = operation.statuses.includes(201) ? 201 : 200;
  const headers = { "content-type": "application/json", ...answer.headers };
  return new Response(JSON.stringify(answer.body), { status, headers });
};

const asDomainError = (error: unknown): DomainError => {
  if (error instanceof DomainError) return error;
  return new DomainError(error instanceof StoreUnavailable ? "unavailable" : "internal_error");
};

const methodsAt = (pathname: string): string[] =>
  ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) => matchOperation(method, pathname));

const requestIdOf = (request: Request, options: ChannelOptions): string => {
  const given = request.headers.get("request-id") ?? "";
  return /^[\w.-]{1,64}$/.test(given) ? given : createUuid(options);
};

/** What every answer carries. */
const finish = (response: Response, request: Request, requestId: string): Response => {
  const { headers } = response;
  headers.set("request-id", requestId);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  const isPublic = headers.get("cache-control")?.startsWith("public");
  headers.append("vary", isPublic ? "Accept-Language" : "Authorization, Accept-Language");
  if (isPublic) letEverybodyRead(headers);
  else letPageRead(headers, request.headers.get("origin"));
  return response;
};

/**
 * The channel: takes reports, passes them on, follows them to their answer.
 * @example
 * const store = createMemoryStore();
 * const parts = { store, blobs: createMemoryBlobs(), clock: systemClock, random: systemRandom };
 * const { key } = await createKey(parts, { kind: "publishable", agencyId: "pemkot-bandung", origins: [] });
 * const channel = createChannel({ ...parts, secret: crypto.getRandomValues(new Uint8Array(32)) });
 * const headers = { authorization: `Bearer ${key}` };
 * const response = await channel.fetch(new Request("http://localhost/v1/channel", { headers }));
 */
export const createChannel = (options: ChannelOptions): Channel => {
  const { clock, random } = options;
  const policy = options.policy ?? defaultPolicy;
  const hashing = options.hashing ?? webHashing;
  const secrets = createSecrets(options.secret, options.sealKeys, hashing);
  const onClosed = (error: unknown): void => options.onClosed?.(error);
  const store = createSealingStore(options.store, secrets, onClosed);
  const blobs = createSealingBlobs(options.blobs, secrets);
  const webhookTargets = options.webhookTargets ?? { allowPrivate: false };
  const context: ChannelContext = {
    store,
    blobs,
    cleanPdf: options.cleanPdf,
    clock,
    random,
    hashing,
    secrets,
    policy,
    webhookTargets,
    onClosed,
    erasures: options.erasures ?? noJournal,
    sendsMail: options.sendsMail ?? false,
    currentModel: createCurrentModel({
      readLearned: options.readLearnedModel,
      now: () => clock.now(),
      onFault: (error) =>
        options.onFault?.(error, { requestId: "routing-model", operation: "suggestAgencies" }),
    }),
    running: new Set(),
    localLimits: createMemoryLimits(),
    leases: createLeases(store),
    blocked: new Map(),
  };
  const handlers = createHandlers(context);
  const judges = createJudges(context);
  const lookUps = createLookUpGate(options.isBusy);
  const bodies = createBodyBudget(
    options.bodyBudget ?? defaultBodyBudget,
    options.startTimer ?? startSystemTimer,
  );
  const onKey = (request: Request, keyId: string): void => options.onKey?.(request, keyId);
  const publicUrl = options.publicUrl?.replace(/\/+$/, "");

  const run = async (
    operation: Operation,
    request: Request,
    path: Record<string, string>,
    requestId: string,
    visit: Visit,
  ) => {
    const answerIt = async (): Promise<Response> => {
      await admitRequest(context, operation, visit);
      const handle = handlers[operation.id] as (
        read: ReadRequest<OperationId>,
      ) => Promise<Answer<OperationId> | FileAnswer>;
      const isGated = isLookUp(operation.id);
      if (isGated) lookUps.refuseWhenFull();
      const given = await read({ context, judges, onKey }, operation, request, path, publicUrl, visit);
      const answered = await (isGated ? lookUps.run(async () => handle(given)) : handle(given));
      return respond(operation, answered, request.headers.get("if-none-match"));
    };
    try {
      return await (options.around?.({ operation: operation.id, request }, answerIt) ?? answerIt());
    } catch (error) {
      const known = asDomainError(error);
      if (known !== error) options.onFault?.(error, { requestId, operation: operation.id });
      options.onRefused?.(request, known.code);
      return problemResponse(known, requestId, readLocale(request.headers.get("accept-language")));
    }
  };

  const answer = async (request: Request, requestId: string, visit: Visit): Promise<Response> => {
    const { pathname } = new URL(request.url);
    // What answers GET answers HEAD, without the body (RFC 9110 §9.3.2).
    const found = matchOperation(request.method === "HEAD" ? "GET" : request.method, pathname);
    if (found) return run(found.operation, request, found.path, requestId, visit);
    const methods = methodsAt(pathname);
    const error = new DomainError(methods.length > 0 ? "method_not_allowed" : "not_found");
    options.onRefused?.(request, error.code);
    const response = problemResponse(error, requestId, readLocale(request.headers.get("accept-language")));
    if (methods.length > 0) response.headers.set("allow", [...methods, "OPTIONS"].join(", "));
    return response;
  };

  return {
    async fetch(request, from = {}) {
      if (request.method === "OPTIONS") return preflight();
      const requestId = requestIdOf(request, options);
      const network = from.address === undefined ? undefined : addressNetwork(from.address);
      const crowd =
        network !== undefined || from.crowd === undefined ? undefined : addressNetwork(from.crowd);
      const siteOf = (address: string | undefined) => address && addressSite(address);
      const body = bodies.open(siteOf(from.address), siteOf(from.crowd));
      const solution = request.headers.get("lapor-challenge") ?? undefined;
      const holdResponse = (bytes: number): void => from.holdResponse?.(bytes);
      const visit: Visit = { network, crowd, solution, body, holdResponse, counted: [] };
      const answered = await answer(request, requestId, visit).finally(body.release);
      const response = finish(answered, request, requestId);
      for (const [name, value] of Object.entries(rateLimitHeaders(visit))) response.headers.set(name, value);
      return request.method === "HEAD" ? new Response(null, response) : response;
    },
    bodyUse: bodies.use,
    tickClocks: (options) => tickClocks(context, options),
    followAgencies: (options) => followAgencies(context, options),
    dropExpired: (options) => dropExpired(context, options),
    refreshStatistics: (signal) => refreshStatistics(context, signal),
    dropFullBuckets: (signal) => dropFullBuckets(context, signal),
    eraseExpired: (options) => eraseExpired(context, options),
    applyErasures: (records, options) => applyErasures(context, records, options),
    exportReport: (trackingId, { reason }) => exportForOperator(context, trackingId, reason),
    createWebhookDelivery: (options) => createWebhookDelivery({ ...context, ...options }),
    createMailDelivery: (options) => createMailDelivery({ ...context, ...options }),
    async findMailThread(token) {
      const thread = await readOptOutToken(secrets, token);
      return thread === undefined ? undefined : store.findMailThread(thread);
    },
    async stopMail(token) {
      const thread = await readOptOutToken(secrets, token);
      return thread !== undefined && store.stopMailThread(thread, clock.now());
    },
    async findMailAddress(token) {
      const name = await readAddressToken(secrets, token);
      return name === undefined
        ? undefined
        : ((await store.findMailAddress(name)) ?? { confirmedAt: null, stoppedAt: null });
    },
    async setMailAddress(token, what) {
      const name = await readAddressToken(secrets, token);
      if (name === undefined) return false;
      const now = clock.now();
      await store.keepMailAddress(
        name,
        what === "confirm" ? { confirmedAt: now, stoppedAt: null } : { confirmedAt: null, stoppedAt: now },
      );
      return true;
    },
  };
};
