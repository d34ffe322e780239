import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type { NationalComplaint, SendWindow } from "@lapor/channel/store";
import { listen } from "../../support/listen.ts";

export interface Arrived {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** The response for each route: a JSON value, or a function that writes the response. */
export type Script = Record<string, object | ((response: ServerResponse, arrived: Arrived) => void)>;

/**
 * Starts an HTTP server with scripted responses, for behaviour that the well-behaved stand-in does not show.
 * A key is a method and the beginning of a path; the longest match wins. Other requests get 404.
 */
export async function startScriptedSp4n(script: Script) {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request).catch(() => undefined);
    // The client disconnected in the middle of its request.
    if (!body) return;
    const { method = "", url = "", headers } = request;
    const call = { method, path: url, headers, body };
    arrived.push(call);
    const [key = ""] = Object.keys(script)
      .filter((route) => `${method} ${url}`.startsWith(route))
      .sort((one, other) => other.length - one.length);
    const respond = script[key];
    if (typeof respond === "function") return respond(response, call);
    response.writeHead(respond ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(respond ?? { message: "tidak ada" }));
  });
  const port = await listen(server);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return {
    url: `http://127.0.0.1:${port}/api`,
    arrived,
    script,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers);
    response.end("<html>tidak</html>");
  };

export const newComplaint = (changes: Partial<NationalComplaint> = {}): NationalComplaint => ({
  trackingId: "K7M-2QF-9XK",
  classification: "complaint",
  title: "Jalan berlubang di Dago",
  body: "Ada lubang besar di depan sekolah.",
  occurredOn: "2026-11-20",
  location: { regionCode: "32.73.02", address: "Jl. Dago 12" },
  categoryId: "jalan",
  agencyId: "pemkot-bandung",
  anonymous: false,
  confidential: false,
  submittedAt: new Date("2026-11-24T02:15:00Z"),
  files: [],
  ...changes,
});

/** Returns a send window that stays open until its signal aborts. */
export const openWindow = (signal: AbortSignal = new AbortController().signal): SendWindow => ({
  signal,
  mayWrite: () => true,
});

export const newFile = (fileName: string, text = "isi") => ({
  fileName,
  mediaType: "image/png",
  read: async () => new TextEncoder().encode(text),
});
