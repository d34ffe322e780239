import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { isFetchRequest } from "@lapor/channel";
import { describeError, type Log } from "../platform/log/log.ts";
import { problemResponse, rawProblem } from "./problem.ts";
import { serializeRequests } from "./serialize-requests.ts";

export interface ListenerOptions {
  /** The name in the log, such as `metrics`. */
  name: string;
  host: string;
  /** 0 stands for any free port. */
  port: number;
  log: Log;
  /**
   * Handles a request from which a `Request` can be made, one at a time per connection. If it throws or
   * rejects, the error is logged as a fault and the client gets 500.
   */
  handle(incoming: IncomingMessage, outgoing: ServerResponse): unknown;
  /** Called when a connection is closed because too many of its requests are waiting. */
  onTooMany?(): void;
  server?: ServerOptions;
}

/** A running request: its listener, and its route with templates instead of values. */
export interface RequestUnderWay {
  listener: string;
  route: string | undefined;
}

export interface Listener {
  /** The URL with the actual port, without a trailing slash. */
  url: string;
  server: Server;
  /** Sets the route of a request, such as `GET /v1/reports/{trackingId}`. Never pass a path with values. */
  setRoute(outgoing: ServerResponse, route: string): void;
  requestsUnderWay(): RequestUnderWay[];
}

/**
 * Opens a port. All of the server's listeners are opened here, so no invalid request, broken connection or
 * error from `handle` becomes an uncaught error, which would end the process. Rejects with Node's error
 * (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot listen.
 */
export async function openListener(options: ListenerOptions): Promise<Listener> {
  const { name, host, port, log, handle, onTooMany = ignore } = options;
  const underWay = new Map<ServerResponse, RequestUnderWay>();
  // Nearly all requests name the same host, and constructing a `Request` for each one would cost more than
  // some responses.
  let knownHost: string | undefined;

  const isUsable = ({ method = "", url = "", headers }: IncomingMessage): boolean => {
    if (headers.host === knownHost && url.startsWith("/") && method !== "TRACE")
      return knownHost !== undefined;
    if (!isFetchRequest(method, url, headers.host)) return false;
    knownHost = headers.host;
    return true;
  };

  const handleSafely = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // Without a socket, "close" is never emitted.
    if (outgoing.closed || !outgoing.socket) return;
    underWay.set(outgoing, { listener: name, route: undefined });
    outgoing.once("close", () => underWay.delete(outgoing));
    // A write to a broken connection emits an error, which is ignored because "close" follows.
    outgoing.on("error", ignore);
    try {
      if (isUsable(incoming)) await handle(incoming, outgoing);
      else refuse(outgoing, 400);
    } catch (error) {
      const [requestId, route] = [randomUUID(), underWay.get(outgoing)?.route];
      log("error", "fault", { requestId, listener: name, route, error: describeError(error) });
      refuse(outgoing, 500, requestId);
    }
  };

  const requests = serializeRequests(
    (incoming, outgoing) => void handleSafely(incoming, outgoing),
    onTooMany,
  );
  // Upgrades (HTTP/2, WebSocket) are ignored. Without a listener, Node treats them as ordinary requests.
  const server = createServer({ ...options.server }, requests.handle);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    refuseUnparsed(error, socket as Socket, { wouldMix: requests.wouldMix(socket as Socket), log }),
  );
  server.listen(port, host);
  await once(server, "listening");
  // The system could not accept a connection, for example because no file descriptor was free.
  server.on("error", (error) => log("error", "fault", { listener: name, error: describeError(error) }));
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    server,
    setRoute(outgoing, route) {
      const request = underWay.get(outgoing);
      if (request) request.route = route;
    },
    requestsUnderWay: () => [...underWay.values()],
  };
}

function ignore(): void {}

/** Sends an error, or drops the connection if part of a response has already been sent. */
function refuse(outgoing: ServerResponse, status: 400 | 500, requestId: string = randomUUID()): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const code = status === 400 ? "invalid_request" : "internal_error";
  const { headers, body } = problemResponse(status, code, requestId, new Headers());
  // The unread body would look like the next request.
  outgoing.writeHead(status, { ...headers, connection: "close" } as Record<string, string>).end(body);
}

function refuseUnparsed(
  error: NodeJS.ErrnoException,
  socket: Socket,
  { wouldMix, log }: { wouldMix: boolean; log: Log },
): void {
  // In the middle of a response, an error would look like part of it, so the connection is dropped.
  if (wouldMix || !socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status =
    error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const requestId = randomUUID();
  log("info", "unparsed", { status, requestId });
  socket.end(rawProblem(status, requestId), () => socket.destroy());
}
