import type { ErrorCode } from "@lapor/openapi";
import type { EditionName } from "@lapor/openapi/editions";
import { matchOperation, type Operation, type OperationId } from "@lapor/openapi/operations";
import {
  type BodyBudget,
  type BodyUse,
  createBodyBudget,
  defaultBodyBudget,
} from "../body-memory/body-budget.ts";
import { type StartTimer, startSystemTimer } from "../body-memory/body-pace.ts";
import { addressNetwork, addressSite } from "../limits/address-network.ts";
import { admitDocument, admitRequest } from "../limits/admit.ts";
import { type ClientInfo, rateLimitHeaders } from "../limits/client-info.ts";
import { createLookUpGate, type Gate, isLookUp } from "../limits/look-ups.ts";
import { DomainError, StoreUnavailable } from "../platform/domain-error.ts";
import { readLocale } from "../platform/locale.ts";
import { createUuid } from "../platform/uuid.ts";
import type { System } from "../records/ports.ts";
import { recognizeKey } from "./authenticate.ts";
import { preflight, readableBy, readableByAll } from "./cross-origin.ts";
import { createDocuments, type Documents } from "./documents.ts";
import { isKnown } from "./etag.ts";
import type { ChannelResponse, FileResult, Handlers, JsonResult } from "./exchange.ts";
import type { HandlerContext } from "./handlers.ts";
import { createExtraValidators, createHandlers } from "./handlers.ts";
import { problemResponse } from "./problem-response.ts";
import {
  type IncomingRequest,
  ownUrlOf,
  type ReadContext,
  type ReadOptions,
  readRequest,
} from "./read-request.ts";

/** The HTTP options of a channel. */
export interface AppOptions {
  /** The channel's public address, for links in responses. Default: the request's address. */
  publicUrl?: string;
  /**
   * The memory budget for the bodies of concurrent requests. Default: 16 MiB for JSON and 96 MiB for uploads.
   */
  bodyBudget?: BodyBudget;
  /** Starts the timers that abort a body that arrives too slowly. Default: the platform's timers. */
  startTimer?: StartTimer;
  /**
   * Whether this process is overloaded. It then rejects look-ups, so reports do not have to wait. Default:
   * never.
   */
  isBusy?(): boolean;
  /**
   * Called with unexpected errors, but not when a request is rejected. The error contains no text from a
   * reporter unless the store's own error does.
   */
  onError?(error: unknown, at: { requestId: string; operation: OperationId | undefined }): void;
  /**
   * Wraps each operation before its key is checked. Returns the result of `run` or another response. An error
   * that it throws is handled like an error of the operation. Meant for testing failures.
   */
  around?(
    at: { operation: OperationId; request: Request },
    run: () => Promise<ChannelResponse>,
  ): Promise<ChannelResponse>;
  /** Called with the ID of the request's key, for logs. */
  onKey?(request: Request, keyId: string): void;
  /** Called with the code of the problem document when a request is rejected, for logs. */
  onRefused?(request: Request, code: ErrorCode): void;
}

/** The source of a request, as the host determined it. At most one of the two addresses is set. */
export interface From {
  /** The client's address. */
  address?: string | undefined;
  /**
   * The address of the machine that forwards the request, if the client's address is unknown. All its clients
   * share limits that are twenty times those of one address.
   */
  sharedProxy?: string | undefined;
  /**
   * Reserves memory for a response before its bytes are loaded, or throws the `DomainError` to respond with.
   * Default: no limit.
   */
  holdResponse?(bytes: number): void;
}

/** A server that accepts and returns Web-standard requests and responses. */
export interface App {
  /** Handles a request. Without `from`, limits per address do not apply. */
  fetch(request: Request, from?: From): Promise<Response>;
  /** Like `fetch`, for a host that sends plain data faster than a `Response`. */
  respond(request: Request, from?: From): Promise<ChannelResponse>;
  /** The memory that request bodies currently occupy, and its peak. */
  readonly bodyUse: Readonly<BodyUse>;
}

interface AppParts extends ReadOptions {
  handlers: Handlers;
  documents: Documents;
  lookUps: Gate;
  options: AppOptions;
}

type Exchange = Pick<IncomingRequest, "request" | "client" | "requestId">;

/**
 * Creates the HTTP side of the channel. A request goes through four steps: find its operation in the
 * contract, load and validate it (`readRequest`), call the operation's handler, and turn the result or error
 * into a response (`respond`, `problemResponse`). `finish` adds the headers that every response has.
 */
export function createApp(context: HandlerContext & ReadContext, options: AppOptions): App {
  const publicUrl = options.publicUrl?.replace(/\/+$/, "");
  const app: AppParts = {
    context,
    options,
    handlers: createHandlers(context),
    documents: createDocuments(publicUrl, context.hashing),
    extraValidators: createExtraValidators(context),
    lookUps: createLookUpGate(options.isBusy),
    publicUrl,
    onKey: (request, keyId) => options.onKey?.(request, keyId),
  };
  const bodies = createBodyBudget(
    options.bodyBudget ?? defaultBodyBudget,
    options.startTimer ?? startSystemTimer,
  );
  const respondTo = async (request: Request, from: From = {}): Promise<ChannelResponse> => {
    if (request.method === "OPTIONS") return preflight;
    const body = bodies.open(siteOf(from.address), siteOf(from.sharedProxy));
    const exchange = {
      request,
      requestId: requestIdOf(request, context),
      client: clientOf(request, from, body),
    };
    return finish(await route(app, exchange).finally(body.release), exchange);
  };
  return {
    bodyUse: bodies.use,
    respond: respondTo,
    async fetch(request, from) {
      const { status, headers, body } = await respondTo(request, from);
      return new Response(body, { status, headers });
    },
  };
}

const siteOf = (address: string | undefined) => address && addressSite(address);

function clientOf(request: Request, from: From, body: ClientInfo["body"]): ClientInfo {
  const network = from.address === undefined ? undefined : addressNetwork(from.address);
  return {
    network,
    site: siteOf(from.address),
    sharedProxy:
      network !== undefined || from.sharedProxy === undefined ? undefined : addressNetwork(from.sharedProxy),
    solution: request.headers.get("lapor-challenge") ?? undefined,
    body,
    holdResponse: (bytes) => from.holdResponse?.(bytes),
    counted: [],
  };
}

function requestIdOf(request: Request, context: Pick<System, "clock" | "random">): string {
  const given = request.headers.get("request-id") ?? "";
  return /^[\w.-]{1,64}$/.test(given) ? given : createUuid(context);
}

/** Runs the operation, or sends the document, at the request's method and path. */
async function route(app: AppParts, exchange: Exchange): Promise<ChannelResponse> {
  const { request, client, requestId } = exchange;
  const { pathname } = new URL(request.url);
  // A response to HEAD has the same headers as one to GET (RFC 9110 §9.3.2).
  const method = request.method === "HEAD" ? "GET" : request.method;
  const document = method === "GET" ? app.documents.at(pathname) : undefined;
  if (document) return orProblem(app, exchange, undefined, () => sendDocument(app, document, exchange));
  const found = matchOperation(method, pathname);
  if (!found) return refuseAddress(app, exchange, pathname);
  const { operation, path } = found;
  const run = () => runOperation(app, operation, { request, path, client, requestId });
  const around = async () => app.options.around?.({ operation: operation.id, request }, run) ?? run();
  return orProblem(app, exchange, operation.id, around);
}

/** Turns an error into a problem document. */
async function orProblem(
  { options }: AppParts,
  { request, requestId }: Exchange,
  operation: OperationId | undefined,
  run: () => Promise<ChannelResponse>,
): Promise<ChannelResponse> {
  try {
    return await run();
  } catch (error) {
    const known = asDomainError(error);
    if (known !== error) options.onError?.(error, { requestId, operation });
    options.onRefused?.(request, known.code);
    return problemResponse(known, requestId, readLocale(request.headers.get("accept-language")));
  }
}

function refuseAddress(app: AppParts, { request, requestId }: Exchange, pathname: string): ChannelResponse {
  const methods = app.documents.at(pathname) ? ["GET"] : methodsAt(pathname);
  const error = new DomainError(methods.length > 0 ? "method_not_allowed" : "not_found");
  app.options.onRefused?.(request, error.code);
  const response = problemResponse(error, requestId, readLocale(request.headers.get("accept-language")));
  const allowed = methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : method));
  if (methods.length === 0) return response;
  return { ...response, headers: { ...response.headers, allow: [...allowed, "OPTIONS"].join(", ") } };
}

const methodsAt = (pathname: string): string[] =>
  ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((method) => matchOperation(method, pathname));

/** Sends the contract, without checking a key or reading the store. */
async function sendDocument(
  { context, documents }: AppParts,
  name: EditionName,
  { request, client }: Exchange,
): Promise<ChannelResponse> {
  await admitDocument(context, client);
  const { text, headers } = await documents.read(name);
  if (isKnown(request.headers.get("if-none-match"), headers.etag))
    return { status: 304, headers: notModifiedHeaders(headers), body: null };
  return { status: 200, headers, body: text };
}

async function runOperation<Id extends OperationId>(
  app: AppParts,
  operation: Operation & { id: Id },
  incoming: IncomingRequest,
): Promise<ChannelResponse> {
  const { context, handlers, lookUps } = app;
  await admitRequest(context, operation, incoming.client);
  const isGated = isLookUp(operation.id);
  if (isGated) lookUps.refuseWhenFull();
  const key = await recognizeKey(context, operation, incoming.request, {
    publicUrl: ownUrlOf(app, incoming.request),
    onFound: (id) => app.onKey(incoming.request, id),
  });
  try {
    const read = await readRequest(app, operation, incoming, key);
    const handle = async () => handlers[operation.id](read);
    const result = await (isGated ? lookUps.run(handle) : handle());
    return respond(operation, result, incoming.request.headers.get("if-none-match"));
  } finally {
    await key.confirmKey().catch((refusal: unknown) => {
      // If the key is invalid, the response must not contain the levels of the limits.
      incoming.client.counted = [];
      throw refusal;
    });
  }
}

function respond(
  { statuses }: Operation,
  result: JsonResult<OperationId> | FileResult,
  ifNoneMatch: string | null,
): ChannelResponse {
  const { etag } = result.headers ?? {};
  if (etag !== undefined && statuses.includes(304) && isKnown(ifNoneMatch, etag))
    return { status: 304, headers: notModifiedHeaders(result.headers), body: null };
  if ("stream" in result) return { status: result.status, headers: result.headers, body: result.stream };
  const headers = { "content-type": "application/json", ...result.headers };
  return { status: statuses.includes(201) ? 201 : 200, headers, body: JSON.stringify(result.body) };
}

/** Selects the headers that a 304 repeats (RFC 9110 §15.4.5). */
const notModifiedHeaders = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => ["etag", "cache-control", "vary"].includes(name)),
  );

function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  return new DomainError(error instanceof StoreUnavailable ? "unavailable" : "internal_error");
}

/** Adds the headers that every response has. */
function finish(response: ChannelResponse, { request, requestId, client }: Exchange): ChannelResponse {
  const cacheControl = response.headers["cache-control"] ?? "no-store";
  const isPublic = cacheControl.startsWith("public");
  const origin = request.headers.get("origin");
  const headers: Record<string, string> = {
    ...response.headers,
    "request-id": requestId,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": cacheControl,
    ...(isPublic ? readableByAll : origin !== null && readableBy(origin)),
    ...rateLimitHeaders(client),
  };
  // Private responses also depend on the `Origin` header. Public responses are the same for every origin, and
  // their handlers set `Vary` if the response depends on another header.
  if (!isPublic) headers.vary = `${headers.vary ?? "Authorization, Accept-Language"}, Origin`;
  return { status: response.status, headers, body: request.method === "HEAD" ? null : response.body };
}
