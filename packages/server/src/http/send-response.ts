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

/** Whether a response is a stream of events, which stays open. */
export const isEndless = ({ headers }: Response): boolean =>
  headers.get("content-type")?.startsWith("text/event-stream") ?? false;

/** Whether the body of a response is a stream, and not a text in memory. */
export const isStreamed = (response: Response): boolean =>
  response.body !== null && (response.headers.has("content-length") || isEndless(response));

/**
 * Writes a response with back-pressure. `whole` is a body that is complete in memory; any other body is
 * read in chunks. When the stream fails, destroys the connection, so that no client takes a truncated body
 * for a complete one, and throws.
 */
export async function sendResponse(
  response: Response,
  whole: Uint8Array | undefined,
  outgoing: ServerResponse,
): Promise<void> {
  if (outgoing.closed || !outgoing.socket) {
    if (!whole) await response.body?.cancel();
    return;
  }
  const cookies = response.headers.getSetCookie();
  const headers = {
    ...Object.fromEntries(response.headers),
    // The only header that a response has several times (RFC 9110 §5.3).
    ...(cookies.length > 0 && { "set-cookie": cookies }),
    ...(whole && { "content-length": whole.length }),
  };
  outgoing.writeHead(response.status, headers);
  if (whole && whole.length <= pieceBytes) {
    outgoing.end(whole);
    return;
  }
  const pieces = whole ? inPieces(whole) : response.body;
  if (!pieces) {
    outgoing.end();
    return;
  }
  try {
    await writePieces(pieces, outgoing);
  } catch (error) {
    outgoing.destroy();
    throw error;
  }
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/**
 * Writes pieces as fast as the connection accepts them. An early return, on a closed connection, cancels a
 * stream.
 */
async function writePieces(pieces: AsyncIterable<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  for await (const piece of pieces) {
    if (outgoing.closed) return;
    if (!outgoing.write(piece)) await drained(outgoing);
    if (outgoing.closed) return;
  }
  outgoing.end();
}
