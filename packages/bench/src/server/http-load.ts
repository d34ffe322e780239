import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What a round of load found. */
export interface Load {
  /** Answers with the expected status. */
  answered: number;
  perSecond: number;
  /** Milliseconds of each answer, in the order in which they came. */
  latencies: number[];
  /** How often each other status came. */
  refused: Record<number, number>;
}

/** Load on one address over kept connections. */
export interface LoadOptions {
  url: string;
  connections: number;
  seconds: number;
  expected: number;
  /** The bytes of the next request. */
  request: () => string;
}

/** Ends a body in chunks; in a body of JSON it stands nowhere else. */
const lastChunk = Buffer.from("\r\n0\r\n\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/** The status of the first answer in these bytes and where it ends; undefined when it is not there whole. */
export function readAnswer(bytes: Buffer): { status: number; end: number } | undefined {
  const at = bytes.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = bytes.toString("latin1", 0, at);
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
    const last = bytes.indexOf(lastChunk, at + 2);
    return last < 0 ? undefined : { status: Number(head.slice(9, 12)), end: last + lastChunk.length };
  }
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer does not say how long it is:\n${head}`);
  const end = at + headEnd.length + Number(length);
  return bytes.length < end ? undefined : { status: Number(head.slice(9, 12)), end };
}

/** A kept connection that sends one request at a time. */
class Connection {
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
      const answer = readAnswer(this.#received);
      if (!answer) return;
      this.#received = this.#received.subarray(answer.end);
      this.#settle?.resolve(answer.status);
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

/** As much as the connections carry: each sends its next request when its last one is answered. */
export const saturate = (options: LoadOptions): Promise<Load> => load(options);

/** So many requests a second, evenly, as long as a connection is free; latencies count from when each was due. */
export const sendAtRate = (rate: number, options: LoadOptions): Promise<Load> =>
  load(options, (index) => (index * 1000) / rate);

/** Sends over all connections, `due` saying when each request of its number should go (milliseconds after the start). */
async function load(
  { url, connections, seconds, expected, request }: LoadOptions,
  due?: (index: number) => number,
): Promise<Load> {
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(url)));
  const found: Load = { answered: 0, perSecond: 0, latencies: [], refused: {} };
  const began = performance.now();
  const until = seconds * 1000;
  let next = 0;
  const work = async (connection: Connection): Promise<void> => {
    for (;;) {
      const early = performance.now() - began;
      const planned = due?.(next++) ?? early;
      if (Math.max(planned, early) >= until) return;
      // A timer of Node is late by a millisecond: the wait ends before, and the rest of it is spun away.
      if (planned > early + 1) await wait(planned - early - 1);
      while (performance.now() - began < planned) await undefined;
      const status = await connection.send(request());
      // From when it should have been sent: a slow answer before it is not left out of the count.
      found.latencies.push(performance.now() - began - planned);
      if (status === expected) found.answered++;
      else found.refused[status] = (found.refused[status] ?? 0) + 1;
    }
  };
  try {
    await Promise.all(open.map(work));
  } finally {
    for (const connection of open) connection.close();
  }
  found.perSecond = found.answered / ((performance.now() - began) / 1000);
  return found;
}
