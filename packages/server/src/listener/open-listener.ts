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

/** The address and handlers of a listener. */
export interface ListenerOptions {
  /** For the log, such as `metrics`. */
  name: string;
  host: string;
  /** 0: any free port. */
  port: number;
  log: Log;
  /**
   * Handles one request, of which a `Request` can be made. One at a time per connection. When it throws or
   * rejects, the error is logged as a fault and the client gets 500.
   */
  handle(incoming: IncomingMessage, outgoing: ServerResponse): unknown;
  /** Called when a connection is closed because too many requests wait on it. */
  onTooMany?(): void;
  server?: ServerOptions;
}

/** A request under way: its listener, and its route with templates in place of values. */
export interface RequestUnderWay {
  listener: string;
  route: string | undefined;
}

/** A port of this process. */
export interface Listener {
  /** The URL with the actual port, without a trailing slash. */
  url: string;
  server: Server;
  /** Names the route of a request, such as `GET /v1/reports/{trackingId}`. Never give it a path. */
  setRoute(outgoing: ServerResponse, route: string): void;
  requestsUnderWay(): RequestUnderWay[];
}

/**
 * Opens a port. All listeners of the server are opened here, because Node ends the process at an error that
 * nothing catches: no request target, header, broken connection or error of `handle` gets that far. Rejects
 * with Node's error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when it cannot listen.
 */
export async function openListener(options: ListenerOptions): Promise<Listener> {
  const { name, host, port, log, handle, onTooMany = ignore } = options;
  const underWay = new Map<ServerResponse, RequestUnderWay>();
  // Nearly all requests name the same host. Making a `Request` of each one would cost more than some responses.
  let knownHost: string | undefined;

  const isUsable = ({ method = "", url = "", headers }: IncomingMessage): boolean => {
    if (headers.host === knownHost && url.startsWith("/") && method !== "TRACE")
      return knownHost !== undefined;
    if (!isFetchRequest(method, url, headers.host)) return false;
    knownHost = headers.host;
    return true;
  };

  const handleSafely = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // Without a socket, "close" never comes.
    if (outgoing.closed || !outgoing.socket) return;
    underWay.set(outgoing, { listener: name, route: undefined });
    outgoing.once("close", () => underWay.delete(outgoing));
    // A write to a connection that broke, which "close" reports.
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
  // Upgrades (HTTP/2, WebSocket) are ignored: without a listener Node treats them as ordinary requests.
  const server = createServer({ ...options.server }, requests.handle);
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    refuseUnparsed(error, socket as Socket, { wouldMix: requests.wouldMix(socket as Socket), log }),
  );
  server.listen(port, host);
  await once(server, "listening");
  // A connection that the system cannot accept, for example without a free descriptor.
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

/** Sends an error, or breaks the connection when a part of a response is sent already. */
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
  // In the middle of a response, an error would look like a part of it, so the connection is cut.
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
