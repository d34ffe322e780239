import { EventEmitter, once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "../support/listen.ts";

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Returns the receiver's response. Undefined means that it never responds. */
type Answering = (received: Received) => { status: number; headers?: Record<string, string> } | undefined;

export interface Receiver {
  url: string;
  received: Received[];
  answer(how: Answering): void;
  /** Resolves when the next webhook has arrived, before the response. */
  next(): Promise<unknown>;
  /** Accepts no more connections, like a machine that is down. */
  stop(): Promise<void>;
}

/**
 * Starts a receiver, which responds with 204 by default. The port of a stopped receiver makes that one
 * reachable again.
 */
export const startReceiver = async (port = 0): Promise<Receiver> => {
  const received: Received[] = [];
  const arrivals = new EventEmitter();
  let answer: Answering = () => ({ status: 204 });
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => undefined);
    // The client disconnected in the middle of its request.
    if (body === undefined) return;
    const one = { path: request.url ?? "", headers: request.headers, body };
    received.push(one);
    arrivals.emit("arrival");
    const told = answer(one);
    if (told) response.writeHead(told.status, told.headers).end("thank you");
  });
  return {
    url: `http://127.0.0.1:${await listen(server, port)}/lapor`,
    received,
    answer(how) {
      answer = how;
    },
    next: () => once(arrivals, "arrival"),
    async stop() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
