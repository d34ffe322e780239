import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { AttackCounts } from "./attack.ts";

interface RawOptions {
  /** The source address on this machine (127.0.0.0/8), for a client that connects without a proxy. */
  localAddress?: string;
  /** Whether to read what the server sends. Default: true. */
  reads?: boolean;
}

const statusLine = /HTTP\/1\.1 (\d{3}) /g;
const statusLineLength = 13;

/** An attacker's connection. It sends raw bytes, and reads only if told to. */
export class RawConnection {
  /** The statuses read so far, in order. */
  readonly statuses: string[] = [];
  readonly #socket: Socket;
  #tail = "";
  #ended = false;

  private constructor(socket: Socket, reads: boolean) {
    this.#socket = socket;
    socket.setNoDelay(true);
    if (reads) this.read();
    socket.on("error", () => {});
    for (const event of ["end", "close"] as const)
      socket.on(event, () => {
        this.#ended = true;
      });
  }

  /** Opens a connection. Resolves to undefined if the server refuses it. */
  static open(
    url: string,
    { localAddress, reads = true }: RawOptions = {},
  ): Promise<RawConnection | undefined> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve) => {
      const socket = connect({ port: Number(port), host: hostname, ...(localAddress && { localAddress }) });
      socket.once("connect", () => resolve(new RawConnection(socket, reads)));
      socket.once("error", () => resolve(undefined));
    });
  }

  read(): void {
    this.#socket.on("data", (data) => {
      const text = this.#tail + data.toString("latin1");
      for (const [, status = ""] of text.matchAll(statusLine)) this.statuses.push(status);
      // Keep one byte less than a status line, so no status line is counted twice.
      this.#tail = text.slice(1 - statusLineLength);
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Sends bytes. Resolves when the system has accepted them, the connection is closed or `until` is reached.
   */
  async send(bytes: string | Uint8Array, until = Number.POSITIVE_INFINITY): Promise<void> {
    if (this.#ended || this.#socket.destroyed) return;
    if (this.#socket.write(bytes)) return;
    const over = new AbortController();
    const { signal } = over;
    const left = Math.max(0, Math.min(until - performance.now(), 60_000));
    const taken = (event: string): Promise<unknown> => once(this.#socket, event, { signal }).catch(() => {});
    await Promise.race([taken("drain"), taken("close"), wait(left, undefined, { signal }).catch(() => {})]);
    over.abort();
  }

  /** Sends a byte, unless earlier bytes are still waiting to be sent. */
  trickle(): void {
    if (!this.#ended && !this.#socket.destroyed && !this.#socket.writableNeedDrain) this.#socket.write("a");
  }

  /**
   * Resolves when this many statuses have been read, the server has closed the connection, or `until` is
   * reached.
   */
  async untilStatuses(count: number, until: number): Promise<void> {
    while (this.statuses.length < count && !this.#ended && performance.now() < until) await wait(20);
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Opens connections and omits those that the server refuses. */
export async function openAll(
  url: string,
  count: number,
  options: (index: number) => RawOptions = () => ({}),
): Promise<RawConnection[]> {
  const opened: (RawConnection | undefined)[] = [];
  // Connections beyond the server's backlog would be retried only after a second.
  for (let index = 0; index < count; index += 100)
    opened.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(100, count - index) }, (_, at) =>
          RawConnection.open(url, options(index + at)),
        ),
      )),
    );
  return opened.filter((connection) => connection !== undefined);
}

/** Counts the statuses that were read, and closes all connections. */
export async function countAndClose(connections: readonly RawConnection[]): Promise<AttackCounts> {
  const closedByServer = connections.filter(({ ended }) => ended).length;
  const statuses: Record<string, number> = {};
  for (const connection of connections) {
    for (const status of connection.statuses.length > 0 ? connection.statuses : ["none"])
      statuses[status] = (statuses[status] ?? 0) + 1;
    connection.close();
  }
  return { statuses, connections: connections.length, closedByServer };
}

/** Returns the request line and headers of a request. `more` contains additional headers. */
export const requestHead = (
  method: string,
  path: string,
  more: Readonly<Record<string, string | number>>,
): string =>
  [
    `${method} ${path} HTTP/1.1`,
    "host: 127.0.0.1",
    ...Object.entries(more).map(([name, value]) => `${name}: ${value}`),
    "\r\n",
  ].join("\r\n");
