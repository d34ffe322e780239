import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export interface Load {
  /** The number of responses with the expected status. */
  responses: number;
  perSecond: number;
  /** The latencies of the responses in milliseconds, in order of arrival. */
  latencies: number[];
  /** The number of other responses, by status. */
  refused: Record<number, number>;
}

/** The load to send to one server over kept-alive connections. */
export interface LoadOptions {
  url: string;
  connections: number;
  seconds: number;
  expected: number;
  /** Returns the bytes of the next request, or undefined to end the load. */
  request: () => string | undefined;
}

/** The end of a chunked body. These bytes never occur within JSON. */
const lastChunk = Buffer.from("\r\n0\r\n\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/**
 * Returns the status and the end position of the first response in these bytes, or undefined if the response
 * is incomplete.
 */
export function readResponse(bytes: Buffer): { status: number; end: number } | undefined {
  const at = bytes.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = bytes.toString("latin1", 0, at);
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const last = bytes.indexOf(lastChunk, at + 2);
    return last < 0 ? undefined : { status: Number(head.slice(9, 12)), end: last + lastChunk.length };
  }
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`A response has no length:\n${head}`);
  const end = at + headEnd.length + Number(length);
  return bytes.length < end ? undefined : { status: Number(head.slice(9, 12)), end };
}

/** A kept-alive connection that sends one request at a time. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer = Buffer.alloc(0);
  #settle: { resolve(status: number): void; reject(error: Error): void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (data) => this.#take(data));
    for (const event of ["error", "close"] as const)
      socket.on(event, () => this.#settle?.reject(new Error("The server closed a connection under load.")));
  }

  static open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connection(socket)));
      socket.once("error", reject);
    });
  }

  #take(data: Buffer): void {
    try {
      this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
      const result = readResponse(this.#received);
      if (!result) return;
      this.#received = this.#received.subarray(result.end);
      this.#settle?.resolve(result.status);
    } catch (error) {
      this.#settle?.reject(error as Error);
    }
  }

  send(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = undefined;
    this.#socket.destroy();
  }
}

/** Sends the maximum load. A connection sends its next request when a response is complete. */
export const saturate = (options: LoadOptions): Promise<Load> => load(options);

/**
 * Sends `rate` requests per second, evenly spread, as long as a connection is free. A latency starts at the
 * time at which the request was due.
 */
export const sendAtRate = (rate: number, options: LoadOptions): Promise<Load> =>
  load(options, (index) => (index * 1000) / rate);

/**
 * Sends requests over all connections. `due` returns the time at which a request must be sent, in
 * milliseconds after the start.
 */
async function load(
  { url, connections, seconds, expected, request }: LoadOptions,
  due?: (index: number) => number,
): Promise<Load> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(url)));
  const found: Load = { responses: 0, perSecond: 0, latencies: [], refused: {} };
  const began = performance.now();
  const until = seconds * 1000;
  let next = 0;
  const work = async (connection: Connection): Promise<void> => {
    for (;;) {
      const early = performance.now() - began;
      const planned = due?.(next++) ?? early;
      if (Math.max(planned, early) >= until) return;
      if (planned > early) await wait(planned - early);
      const bytes = request();
      if (bytes === undefined) return;
      // Earlier slow responses count as delay, but the delay of this process's own timer does not.
      const counted = planned > early ? performance.now() - began : planned;
      const status = await connection.send(bytes);
      found.latencies.push(performance.now() - began - counted);
      if (status === expected) found.responses++;
      else found.refused[status] = (found.refused[status] ?? 0) + 1;
    }
  };
  try {
    await Promise.all(open.map(work));
  } finally {
    for (const connection of open) connection.close();
  }
  found.perSecond = found.responses / ((performance.now() - began) / 1000);
  return found;
}
