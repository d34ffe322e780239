import { once } from "node:events";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { connect as connectPlain, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

/** One request to SP4N-LAPOR!. */
interface Sp4nRequest {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array;
  /** For connecting, and for the whole exchange. */
  connectMs: number;
  totalMs: number;
  signal: AbortSignal;
  /** Asked on an open connection, immediately before the request is written. */
  mayWrite?(): boolean;
  /** The largest body that is read. */
  mostBytes?: number;
}

/**
 * The reason for a missing response. `deadline`: `mayWrite` returned false, or the caller's signal ended the
 * attempt. `lost_response`: the connection broke before the response was complete.
 */
type ExchangeFailure = "deadline" | "unreachable" | "certificate" | "timeout" | "lost_response" | "too_large";

/** The result of a request. A failure says whether the other side may have received the request. */
export type Exchange =
  | { failure: ExchangeFailure; written: boolean }
  | { failure?: never; status: number; headers: IncomingMessage["headers"]; body: Uint8Array };

/** The interface never sends longer responses. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Sends one request on a connection of its own, and reads the whole response. Never rejects, and follows no
 * redirect. Connects first, so that a failure to connect cannot have created anything.
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
    // A late error of a connection that is given up is of no interest.
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
  // From here on, errors end the loop below.
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
