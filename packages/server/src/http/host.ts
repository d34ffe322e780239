import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Channel, matchOperation, type Store } from "@lapor/channel";
import { describeFault, type Log } from "../log.ts";
import type { Answered } from "../metrics/request-metrics.ts";
import { continueTrace, SpanKind, traced } from "../tracing.ts";
import { clientAddress } from "./client-address.ts";
import { answerHealth, type ReadinessCheck, storeCheck } from "./health.ts";
import { limitConnections } from "./limit-connections.ts";
import { answerMailOptOut, isMailOptOut, type MailPages } from "./mail-opt-out.ts";
import { problemResponse, rawProblem } from "./problem.ts";
import { addSecurityHeaders } from "./security-headers.ts";

/** What a host serves, and its limits in milliseconds. */
export interface HostOptions {
  channel: Pick<Channel, "fetch">;
  /** Serves the page that stops the mails of a report. */
  optOut?: MailPages;
  store: Pick<Store, "ping">;
  /** What `/readyz` looks at. Default: whether the store answers. */
  checks?: readonly ReadinessCheck[];
  log: Log;
  /** The id of the key that a request was found to have, for the log. */
  keyIdOf?(request: Request): string | undefined;
  /** Told of every request that was answered. */
  onAnswered?(answered: Answered): void;
  host: string;
  /** 0: any free port. */
  port: number;
  /** Networks of the proxies in front. */
  trustedProxies?: readonly string[];
  /** A request has to have arrived whole within this time: two megabytes over a slow 3G take a minute. */
  receiveMs?: number;
  /** The channel has to answer within this time, receiving included; else 503. */
  answerMs?: number;
  /** Connections from one address at one time, and all together; more are closed at once. Those of private networks are only counted together. */
  connectionsPerAddress?: number;
  connections?: number;
  /** Running requests get this long to finish when the host stops. */
  stopMs?: number;
}

/** A channel that listens. */
export interface Host {
  /** Address with the port that was really taken, without a slash at the end. */
  url: string;
  /** Takes no new requests, lets running ones finish, then cuts what is left. */
  stop(): Promise<void>;
}

/** Whatever comes first; the timer does not keep the process alive. */
const orAfter = async <T>(work: Promise<T>, ms: number, otherwise: () => T): Promise<T> => {
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
};

const refuseUnparsed = (error: NodeJS.ErrnoException, socket: Socket, log: Log): void => {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const requestId = randomUUID();
  log("info", "unparsed", { status, requestId });
  socket.end(rawProblem(status, requestId), () => socket.destroy());
};

/** Writes an answer in one piece: all of them are whole in memory, and reading one as a stream takes several times as long. */
const write = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  const body = response.body && new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(body && { "content-length": body.length }),
  });
  outgoing.end(body);
};

const listen = async (server: Server, port: number, host: string): Promise<string> => {
  server.listen(port, host);
  await once(server, "listening");
  const { address, family, port: taken } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`;
};

/**
 * Serves a channel over HTTP/1.1. Bodies are limited by the channel itself, which counts while it reads. Rejects with Node's
 * error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot listen.
 */
export const serveChannel = async (options: HostOptions): Promise<Host> => {
  const { channel, optOut, store, log, receiveMs = 120_000, answerMs = 150_000, stopMs = 10_000 } = options;
  const checks = options.checks ?? [storeCheck(store)];
  let stopping = false;

  const fromOf = clientAddress(options.trustedProxies ?? []);

  const onFault = (error: unknown): void => log("error", "fault", { error: describeFault(error) });

  const observe = async (
    request: Request,
    operation: string,
    respond: () => Promise<Response>,
  ): Promise<Response> => {
    const began = performance.now();
    const refusal = (status: number, code: "internal_error" | "unavailable") =>
      problemResponse(status, code, randomUUID(), request.headers);
    let response: Response;
    try {
      response = await orAfter(respond(), answerMs, () => refusal(503, "unavailable"));
    } catch (error) {
      response = refusal(500, "internal_error");
      const requestId = response.headers.get("request-id");
      log("error", "fault", { requestId, error: describeFault(error) });
    }
    addSecurityHeaders(response);
    if (stopping) response.headers.set("connection", "close");
    log("info", "request", {
      method: request.method,
      operation,
      status: response.status,
      ms: Math.round(performance.now() - began),
      requestId: response.headers.get("request-id"),
      keyId: options.keyIdOf?.(request),
    });
    options.onAnswered?.({
      ...{ operation, status: response.status, seconds: (performance.now() - began) / 1000 },
      replayed: response.headers.has("idempotent-replayed"),
    });
    return response;
  };

  const answer = async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const health = await answerHealth(pathname, checks, () => stopping);
    if (health) return addSecurityHeaders(health);
    const stopsMail = optOut && isMailOptOut(pathname) ? optOut : undefined;
    const method = request.method === "HEAD" ? "GET" : request.method;
    const operation = stopsMail ? "stopMail" : (matchOperation(method, pathname)?.operation.id ?? "other");
    const from = fromOf(incoming.socket.remoteAddress, request.headers.get("x-forwarded-for"));
    const ask = () =>
      stopsMail ? answerMailOptOut(request, stopsMail, onFault) : channel.fetch(request, from);
    return continueTrace(request.headers, () =>
      traced(
        { name: operation, kind: SpanKind.SERVER, attributes: { "http.request.method": request.method } },
        () => observe(request, operation, ask),
        ({ status, headers }) => ({
          "http.response.status_code": status,
          "lapor.request_id": headers.get("request-id") ?? "",
        }),
      ),
    );
  };

  const respond = async (request: Request, bindings: unknown): Promise<Response> => {
    const { incoming, outgoing } = bindings as HttpBindings;
    await write(await answer(request, incoming as IncomingMessage), outgoing);
    return RESPONSE_ALREADY_SENT;
  };

  const listener = getRequestListener(respond, {
    overrideGlobalObjects: false,
    // Only reached when a target or Host header makes no address.
    errorHandler: () => problemResponse(400, "invalid_request", randomUUID(), new Headers()),
  });
  const server = createServer(
    {
      requestTimeout: receiveMs,
      headersTimeout: Math.min(20_000, receiveMs),
      connectionsCheckingInterval: Math.min(10_000, receiveMs),
      keepAliveTimeout: 65_000,
      // Missing ones are refused by the listener, in the contract's shape.
      requireHostHeader: false,
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    refuseUnparsed(error, socket as Socket, log),
  );
  server.maxConnections = options.connections ?? 20_000;
  limitConnections(server, options.connectionsPerAddress ?? 1000, options.trustedProxies ?? []);
  // Offered upgrades (HTTP/2, WebSocket) are not taken: without a listener Node answers them as ordinary requests.
  const url = await listen(server, options.port, options.host);

  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    stopping = true;
    const closed = once(server, "close");
    server.close();
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), stopMs);
    await closed;
    clearTimeout(timer);
  };
  return { url, stop: () => (stopped ??= stop()) };
};
