import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener, RequestError } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { DomainError, type From, matchOperation } from "@lapor/channel";
import type { Store } from "@lapor/channel/store";
import { isAccountsPath } from "../accounts/serve-accounts.ts";
import { openListener, type RequestUnderWay } from "../listener/open-listener.ts";
import { problemResponse } from "../listener/problem.ts";
import { securityHeaders } from "../listener/security-headers.ts";
import type { Answered } from "../metrics/request-metrics.ts";
import { describeError, type Log } from "../platform/log/log.ts";
import { throttle } from "../platform/log/throttle.ts";
import { continueTrace, SpanKind, traced } from "../platform/log/tracing.ts";
import { clientAddress } from "./client-address.ts";
import { cutUnread, unreadDefaults } from "./cut-unread.ts";
import { createHealth, type ReadinessCheck, storeCheck } from "./health.ts";
import { limitConnections } from "./limit-connections.ts";
import { isMailOptOut, type MailPages, respondToMailOptOut } from "./mail-opt-out.ts";
import {
  type CutReason,
  createResponseBudget,
  type ResponseBudget,
  type ResponseHold,
} from "./response-budget.ts";
import {
  bytesInMemory,
  discardBody,
  type HostResponse,
  isEndless,
  readResponse,
  sendResponse,
} from "./send-response.ts";

/** Pages that own all paths under a prefix. */
export interface Pages {
  owns(pathname: string): boolean;
  respond(request: Request, from: From): Promise<Response>;
}

/** The parts that a host serves, with its limits in milliseconds. */
export interface HostOptions {
  channel: { respond(request: Request, from?: From): Promise<HostResponse> };
  optOut?: MailPages;
  signIn?(request: Request, from: From): Promise<Response>;
  desk?: Pages | undefined;
  publicPages?: Pages | undefined;
  store: Pick<Store, "ping">;
  /** The checks for `/readyz`. Default: whether the store responds. */
  checks?: readonly ReadinessCheck[];
  log: Log;
  /** Returns the ID of a request's key, for the log. */
  keyIdOf?(request: Request): string | undefined;
  /** Returns the error code of a rejected request, for the log. */
  refusalOf?(request: Request): string | undefined;
  /** Called for every request with its outcome. */
  onAnswered?(answered: Answered): void;
  host: string;
  /** 0 stands for any free port. */
  port: number;
  trustedProxies?: readonly string[];
  /**
   * The time limit for a request to arrive completely. Two megabytes over a slow 3G network take a minute.
   */
  receiveMs?: number;
  /**
   * The time limit for the channel to respond, including the time to receive the request. After that, the
   * host returns 503.
   */
  answerMs?: number;
  /**
   * The limits for concurrent connections: per network (by `addressSite`), and in total. Connections beyond
   * them are closed immediately. Connections from private networks count only towards the total.
   */
  connectionsPerAddress?: number;
  connections?: number;
  /** The budget for responses in memory. Default: 128 MiB. */
  budget?: ResponseBudget;
  /**
   * A connection is closed when the system accepts no byte of its pending response for this long. Default:
   * 300,000. Values below three minutes cut off clients that read slowly but steadily.
   */
  unreadMs?: number;
  /**
   * The same limit while more than half of any part of the budget is used. At most `unreadMs`. Default:
   * 30,000.
   */
  scarceMs?: number;
  /** The time that running requests have to finish when the host stops. */
  stopMs?: number;
}

export interface Host {
  /** The URL with the actual port, without a trailing slash. */
  url: string;
  budget: ResponseBudget;
  requestsUnderWay(): RequestUnderWay[];
  /** Accepts no new requests, lets running requests finish, then aborts the rest. */
  stop(): Promise<void>;
}

/** The limits, in bytes and milliseconds, for reading the rest of a rejected request. */
const [shortBody, restMs] = [64 * 1024, 1000];

/**
 * Serves a channel over HTTP/1.1. The channel itself limits bodies while it reads them. Rejects with Node's
 * error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot listen.
 */
export async function serveChannel(options: HostOptions): Promise<Host> {
  const { channel, optOut, store, log, receiveMs = 120_000, answerMs = 150_000, stopMs = 10_000 } = options;
  const budget = options.budget ?? createResponseBudget();
  let stopping = false;
  const respondToHealthCheck = createHealth(options.checks ?? [storeCheck(store)], () => stopping);

  const fromOf = clientAddress(options.trustedProxies ?? []);

  const onError = (error: unknown): void => log("error", "fault", { error: describeError(error) });

  /** Returns the response, or an error when its text does not fit into the budget. */
  const withRoom = (
    response: HostResponse,
    { method, headers }: Request,
    hold: ResponseHold,
  ): HostResponse => {
    const bytes = bytesInMemory(response);
    if (bytes === undefined) return response;
    // A write has already taken effect, so its result is sent even without free memory.
    const shortage = method === "GET" ? hold.reserveText(bytes) : hold.countText(bytes);
    if (!shortage) return response;
    return problemResponse(shortage === "unavailable" ? 503 : 429, shortage, randomUUID(), headers);
  };

  const observe = async (
    request: Request,
    operation: string,
    { hold, respond }: { hold: ResponseHold; respond: () => Promise<HostResponse> },
  ): Promise<HostResponse> => {
    const began = performance.now();
    const refusal = (status: number, code: "internal_error" | "unavailable") =>
      problemResponse(status, code, randomUUID(), request.headers);
    let isLate = false;
    const late = () => {
      isLate = true;
      return refusal(503, "unavailable");
    };
    const made = respond();
    void made.then((response) => (isLate ? discardBody(response) : undefined)).catch(() => {});
    let response: HostResponse;
    try {
      response = await orAfter(made, answerMs, late);
    } catch (error) {
      response = refusal(500, "internal_error");
      const requestId = response.headers["request-id"];
      log("error", "fault", { requestId, error: describeError(error) });
    }
    response = withRoom(response, request, hold);
    const { status, headers } = response;
    log("info", "request", {
      method: request.method,
      operation,
      status,
      ms: Math.round(performance.now() - began),
      requestId: headers["request-id"] ?? null,
      keyId: options.keyIdOf?.(request),
      code: options.refusalOf?.(request),
    });
    options.onAnswered?.({
      operation,
      status,
      seconds: (performance.now() - began) / 1000,
      replayed: headers["idempotent-replayed"] !== undefined,
    });
    return {
      ...response,
      headers: { ...securityHeaders, ...headers, ...(stopping && { connection: "close" }) },
    };
  };

  const handle = async (
    request: Request,
    from: From,
    { hold, outgoing }: { hold: ResponseHold; outgoing: ServerResponse },
  ): Promise<HostResponse> => {
    const { pathname } = new URL(request.url);
    const health = await respondToHealthCheck(pathname);
    if (health) {
      // A health check is never rejected, because a load balancer stops a server that does not respond to it.
      hold.countText(bytesInMemory(health) ?? 0);
      return health;
    }
    const stopsMail = optOut && isMailOptOut(pathname) ? optOut : undefined;
    const method = request.method === "HEAD" ? "GET" : request.method;
    const signIn = isAccountsPath(pathname) ? options.signIn : undefined;
    const desk = !signIn && options.desk?.owns(pathname) ? options.desk : undefined;
    const publicPages = options.publicPages?.owns(pathname) ? options.publicPages : undefined;
    const ofPages = signIn ? "signIn" : desk ? "desk" : publicPages ? "publicPages" : undefined;
    const page = ofPages ?? (stopsMail ? "stopMail" : undefined);
    const found = page === undefined ? matchOperation(method, pathname)?.operation : undefined;
    const operation = page ?? found?.id ?? "other";
    listener.setRoute(outgoing, found ? `${found.method} ${found.path}` : operation);
    const holdResponse = (bytes: number): void => {
      const shortage = hold.reserveLarge(bytes);
      if (shortage) throw new DomainError(shortage, { retryAfter: 5 });
    };
    const respondOnce = async (): Promise<HostResponse> => {
      if (signIn) return readResponse(await signIn(request, from));
      if (desk) return readResponse(await desk.respond(request, from));
      if (publicPages) return readResponse(await publicPages.respond(request, { ...from, holdResponse }));
      if (stopsMail) return readResponse(await respondToMailOptOut(request, stopsMail, onError));
      return channel.respond(request, { ...from, holdResponse });
    };
    return continueTrace(request.headers, () =>
      traced(
        { name: operation, kind: SpanKind.SERVER, attributes: { "http.request.method": request.method } },
        () => observe(request, operation, { hold, respond: respondOnce }),
        ({ status, headers }) => ({
          "http.response.status_code": status,
          "lapor.request_id": String(headers["request-id"] ?? ""),
        }),
      ),
    );
  };

  const logCut = throttle(() => log("warn", "connections_cut", budget.use().cut));
  const countCut = (reason: CutReason) => (): void => {
    budget.countCut(reason);
    logCut(undefined);
  };
  const { unreadMs = unreadDefaults.unreadMs, scarceMs = Math.min(unreadDefaults.scarceMs, unreadMs) } =
    options;
  const unread = cutUnread({ unreadMs, scarceMs, isScarce: budget.isHalfUsed }, countCut("not_reading"));

  /** Open event streams. */
  const endless = new Set<ServerResponse>();

  const respond = async (request: Request, bindings: unknown): Promise<Response> => {
    const { incoming, outgoing } = bindings as { incoming: IncomingMessage; outgoing: ServerResponse };
    const from = fromOf(incoming.socket.remoteAddress, request.headers.get("x-forwarded-for"));
    const hold = budget.open(from);
    outgoing.once("close", hold.release);
    // Without a socket, "close" is never emitted.
    if (outgoing.closed || !outgoing.socket) hold.release();
    const handled = await handle(request, from, { hold, outgoing });
    await readShortRest(incoming);
    // The unread rest of a body would look like the next request, so RFC 9112 §9.3 requires closing the
    // connection.
    const response = incoming.complete
      ? handled
      : { ...handled, headers: { ...handled.headers, connection: "close" } };
    unread.watch(outgoing);
    if (isEndless(response)) {
      endless.add(outgoing);
      outgoing.once("close", () => endless.delete(outgoing));
      if (stopping) outgoing.destroy();
    }
    try {
      await sendResponse(response, outgoing);
    } catch (error) {
      const requestId = response.headers["request-id"];
      log("error", "response_cut", { requestId, error: describeError(error) });
    }
    return RESPONSE_ALREADY_SENT;
  };

  const handleRequest = getRequestListener(respond, {
    overrideGlobalObjects: false,
    // `Request` accepts some hosts and paths that the adapter rejects.
    errorHandler: (error) => {
      if (!(error instanceof RequestError)) throw error;
      const { body, ...refusal } = problemResponse(400, "invalid_request", randomUUID(), new Headers());
      return new Response(body, refusal);
    },
  });
  const listener = await openListener({
    name: "channel",
    host: options.host,
    port: options.port,
    log,
    handle: handleRequest,
    onTooMany: countCut("too_many_ahead"),
    server: {
      // Up to this limit, rounded up to one socket read, an unread body is buffered.
      highWaterMark: 16 * 1024,
      requestTimeout: receiveMs,
      headersTimeout: Math.min(20_000, receiveMs),
      connectionsCheckingInterval: Math.min(10_000, receiveMs),
      keepAliveTimeout: 65_000,
      // The listener itself rejects requests without a Host header, to use the contract's error format.
      requireHostHeader: false,
    },
  });
  const { url, server, requestsUnderWay } = listener;
  server.maxConnections = options.connections ?? 20_000;
  limitConnections(server, options.connectionsPerAddress ?? 1000, options.trustedProxies ?? []);

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping = true;
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    // The clients of these streams reconnect to another process.
    for (const outgoing of endless) outgoing.destroy();
    const timer = setTimeout(() => server.closeAllConnections(), stopMs);
    await closed;
    clearTimeout(timer);
    unread.stop();
  };
  return { url, budget, requestsUnderWay, stop: () => (stopped ??= stop()) };
}

/** Waits for the work or the timer, whichever finishes first. The timer does not keep the process alive. */
async function orAfter<T>(work: Promise<T>, ms: number, otherwise: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise()), ms);
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Discards the rest of a short body. If the connection closed while the client was still sending, the client
 * would get a broken connection instead of the response (RFC 9112 §9.6).
 */
async function readShortRest(incoming: IncomingMessage): Promise<void> {
  const announced = Number(incoming.headers["content-length"] ?? Number.POSITIVE_INFINITY);
  if (incoming.complete || incoming.destroyed || announced > shortBody) return;
  const timer = new AbortController();
  const late = setTimeout(() => timer.abort(), restMs);
  incoming.resume();
  await once(incoming, "end", { signal: timer.signal }).catch(() => {});
  clearTimeout(late);
}
