import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { serve } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type ChannelResponse, DomainError, isFetchRequest, problemOf } from "@lapor/channel";
import { ConnectionLost } from "./faults/connection-lost.ts";

export interface Listener {
  url: string;
  stop(): Promise<void>;
}

/** A placeholder. It is never sent, because the connection is already closed. */
const closedResponse = (): Response => new Response(null);

/**
 * Gives the request a signal that is aborted if the client disconnects before the response is complete. The
 * adapter's own signal would create a second request with finalizers, whose memory grows under load.
 */
function watchConnection(request: Request, outgoing: ServerResponse): void {
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  Object.defineProperty(request, "signal", { value: gone.signal });
}

/** Sends a text in one packet. The adapter would first read the text from a stream. */
function send({ status, headers, body }: ChannelResponse, outgoing: ServerResponse): Response {
  if (typeof body !== "string") return new Response(body, { status, headers });
  outgoing.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers }).end(body);
  return RESPONSE_ALREADY_SENT;
}

/**
 * Creates a function that checks whether the adapter can create a `Request` for a call. The adapter itself
 * fails only when a part of the request is accessed, which is too late for an error response. Nearly all
 * calls have the same host, so the function remembers the last one.
 */
function createUsableCheck(): (incoming: IncomingMessage) => boolean {
  let knownHost: string | undefined;
  return ({ method = "", url = "", headers: { host } }) => {
    if (host !== undefined && host === knownHost && url.startsWith("/") && method !== "TRACE") return true;
    if (!isFetchRequest(method, url, host)) return false;
    knownHost = host;
    return true;
  };
}

function refusal(): Response {
  const problem = problemOf(new DomainError("invalid_request"), crypto.randomUUID(), "id");
  const headers = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify(problem), { status: 400, headers });
}

/**
 * Serves `respond` over HTTP. If it throws ConnectionLost, or any error after the client has disconnected,
 * the connection closes without a response. Rejects if the port is in use or `host` is not an address of this
 * machine.
 */
export function listen(
  { port: wanted, host }: { port: number; host: string },
  respond: (request: Request, incoming: IncomingMessage) => Promise<Response | ChannelResponse>,
): Promise<Listener> {
  const isUsable = createUsableCheck();
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        async fetch(request, { incoming, outgoing }) {
          watchConnection(request, outgoing as ServerResponse);
          try {
            if (!isUsable(incoming as IncomingMessage)) return refusal();
            const response = await respond(request, incoming as IncomingMessage);
            return response instanceof Response ? response : send(response, outgoing as ServerResponse);
          } catch (error) {
            if (!(error instanceof ConnectionLost || request.signal.aborted)) throw error;
            outgoing.destroy();
            return closedResponse();
          }
        },
        port: wanted,
        hostname: host,
        overrideGlobalObjects: false,
        // The same value as in the production server. With Node's default of 5 seconds, a busy process closes
        // connections on which a request is arriving.
        serverOptions: { keepAliveTimeout: 65_000 },
      },
      ({ port }) => {
        const stop = () =>
          new Promise<void>((done) => {
            server.close(() => done());
            // Also close pending connections, because a waiting client must not keep a test run from ending.
            (server as Server).closeAllConnections();
          });
        server.off("error", reject);
        // Emitted when the system cannot accept a connection, for example without a free descriptor.
        server.on("error", (error) => console.error(error));
        resolve({ url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`, stop });
      },
    );
    server.once("error", reject);
  });
}
