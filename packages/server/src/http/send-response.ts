import type { ServerResponse } from "node:http";
import { smallResponseBytes as pieceBytes } from "./response-budget.ts";

/** Resolves when the connection accepts more bytes, or is closed. */
const drained = (outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      outgoing.off("drain", done);
      outgoing.off("close", done);
      resolve();
    };
    outgoing.once("drain", done);
    outgoing.once("close", done);
  });

/** A response as the host sends it. Header names are in lower case. */
export interface HostResponse {
  status: number;
  headers: Readonly<Record<string, string | readonly string[]>>;
  /** A string or `Uint8Array` is completely in memory, while a stream is read piece by piece. */
  body: string | Uint8Array | ReadableStream<Uint8Array> | null;
}

/** Whether a response is an event stream, which stays open. */
export const isEndless = ({ headers }: Pick<HostResponse, "headers">): boolean =>
  String(headers["content-type"]).startsWith("text/event-stream");

/** Returns the size of a response that is complete in memory, or undefined for a stream. */
export function bytesInMemory({ body }: HostResponse): number | undefined {
  if (body === null) return 0;
  if (typeof body === "string") return Buffer.byteLength(body);
  return body instanceof Uint8Array ? body.length : undefined;
}

export async function discardBody({ body }: HostResponse): Promise<void> {
  if (body instanceof ReadableStream) await body.cancel();
}

/** Converts a `Response`. Its body remains a stream if it has a length header or is endless. */
export async function readResponse(response: Response): Promise<HostResponse> {
  const cookies = response.headers.getSetCookie();
  const headers = {
    ...Object.fromEntries(response.headers),
    // The only header that a response can have more than once (RFC 9110 §5.3).
    ...(cookies.length > 0 && { "set-cookie": cookies }),
  };
  const { status, body } = response;
  const isStreamed = body === null || response.headers.has("content-length") || isEndless({ headers });
  return { status, headers, body: isStreamed ? body : new Uint8Array(await response.arrayBuffer()) };
}

/**
 * Writes a response with back-pressure. When its stream fails, throws and destroys the connection, so no
 * client takes a truncated body for a complete one.
 */
export async function sendResponse(response: HostResponse, outgoing: ServerResponse): Promise<void> {
  const { status, headers, body } = response;
  const bytes = bytesInMemory(response);
  if (outgoing.closed || !outgoing.socket) {
    await discardBody(response);
    return;
  }
  outgoing.writeHead(status, {
    ...(headers as Record<string, string | string[]>),
    ...(body !== null && bytes !== undefined && { "content-length": bytes }),
  });
  if (body === null) {
    outgoing.end();
    return;
  }
  if (bytes !== undefined && bytes <= pieceBytes) {
    outgoing.end(body);
    return;
  }
  try {
    await writePieces(body instanceof ReadableStream ? body : inPieces(Buffer.from(body)), outgoing);
  } catch (error) {
    outgoing.destroy();
    throw error;
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/**
 * Writes chunks as fast as the connection accepts them. Returns early on a closed connection, which cancels
 * the stream.
 */
async function writePieces(pieces: AsyncIterable<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  for await (const piece of pieces) {
    if (outgoing.closed) return;
    if (!outgoing.write(piece)) await drained(outgoing);
    if (outgoing.closed) return;
  }
  outgoing.end();
}
