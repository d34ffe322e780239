import { once } from "node:events";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

interface Sp4nRequest {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array;
  /** Milliseconds allowed for connecting; `totalMs` covers the whole exchange. */
  connectMs: number;
  totalMs: number;
  signal: AbortSignal;
  /** Called on the open connection, immediately before the request is written. */
  mayWrite?(): boolean;
  /** The size limit for the response body, in bytes. */
  mostBytes?: number;
}

/**
 * The reason for a missing response. `deadline`: `mayWrite` returned false, or the caller's signal aborted
 * the attempt. `lost_response`: the connection broke before the response was complete.
 */
type ExchangeFailure = "deadline" | "unreachable" | "certificate" | "timeout" | "lost_response" | "too_large";

/** The result of a request. A failure states whether the other side may have received the request. */
export type Exchange =
  | { failure: ExchangeFailure; written: boolean }
  | { failure?: never; status: number; headers: IncomingMessage["headers"]; body: Uint8Array };

/** The default size limit of a response, in bytes. The interface never sends that much. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Sends one request over a new connection, and reads the whole response. Never rejects, and follows no
 * redirect. It connects first, so a failure to connect cannot have created anything.
 */
export async function sendRequest(request: Sp4nRequest): Promise<Exchange> {
  const { url, connectMs, totalMs, signal, mayWrite } = request;
  const timeout = AbortSignal.timeout(totalMs);
  const over = AbortSignal.any([timeout, signal]);
  const reason = (otherwise: ExchangeFailure): ExchangeFailure =>
    timeout.aborted ? "timeout" : signal.aborted ? "deadline" : otherwise;
  if (over.aborted) return { failure: reason("deadline"), written: false };
  const opened = await openConnection(new URL(url), AbortSignal.any([over, AbortSignal.timeout(connectMs)]));
  if ("failure" in opened) return { failure: reason(opened.failure), written: false };
  const { socket } = opened;
  if (over.aborted || mayWrite?.() === false) {
    socket.destroy();
    return { failure: reason("deadline"), written: false };
  }
  try {
    return await exchange(request, socket, over);
  } catch {
    return { failure: reason("lost_response"), written: true };
  } finally {
    socket.destroy();
  }
}

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS/;

async function openConnection(
  { protocol, hostname, port }: URL,
  signal: AbortSignal,
): Promise<{ socket: Socket } | { failure: ExchangeFailure }> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const isTls = protocol === "https:";
  const address = { host, port: Number(port) || (isTls ? 443 : 80) };
  const socket = isTls
    ? connectTls({ ...address, ...(isIP(host) === 0 && { servername: host }), ALPNProtocols: ["http/1.1"] })
    : connectPlain(address);
  try {
    await once(socket, isTls ? "secureConnect" : "connect", { signal });
    return { socket };
  } catch (error) {
    // Late errors of an abandoned connection are ignored.
    socket.on("error", () => {});
    socket.destroy();
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (certificateCodes.test(code)) return { failure: "certificate" };
    return { failure: signal.aborted ? "timeout" : "unreachable" };
  }
}

async function exchange(
  { method, url, headers, body, mostBytes: limit = mostBytes }: Sp4nRequest,
  socket: Socket,
  signal: AbortSignal,
): Promise<Exchange> {
  const { host, pathname, search } = new URL(url);
  const sent = requestHttp({
    method,
    path: pathname + search,
    headers: {
      ...headers,
      host,
      "accept-encoding": "identity",
      ...(body && { "content-length": body.byteLength }),
    },
    createConnection: () => socket,
    signal,
  });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  // From here on, errors surface in the loop below.
  sent.on("error", () => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > limit) return { failure: "too_large", written: true };
    parts.push(part);
  }
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) };
}
