import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { AttackCounts } from "./attack.ts";

/** How a connection is opened. */
interface RawOptions {
  /** A source address of this machine (127.0.0.0/8), for a client with no proxy in front. */
  localAddress?: string;
  /** `false`: nothing of what the server sends is read. */
  reads?: boolean;
}

const statusLine = /HTTP\/1\.1 (\d{3}) /g;
const statusLineLength = 13;

/** A connection of an attacker: it sends bytes as they are, and reads only when it wants to. */
export class RawConnection {
  /** Statuses read so far, in their order. */
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

  /** Resolves to undefined when the server takes no connection. */
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

  /** Reads from now on. */
  read(): void {
    this.#socket.on("data", (data) => {
      const text = this.#tail + data.toString("latin1");
      for (const [, status = ""] of text.matchAll(statusLine)) this.statuses.push(status);
      // One byte less than a whole status line, so that none is counted twice.
      this.#tail = text.slice(1 - statusLineLength);
    });
  }

  /** Whether the server ended it. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Resolves when the system has taken the bytes, the connection is gone or the time is over. */
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

  /** Sends a byte, unless what was sent before still waits. */
  trickle(): void {
    if (!this.#ended && !this.#socket.destroyed && !this.#socket.writableNeedDrain) this.#socket.write("a");
  }

  /** Resolves when so many statuses were read, the server ended the connection or the time is over. */
  async untilStatuses(count: number, until: number): Promise<void> {
    while (this.statuses.length < count && !this.#ended && performance.now() < until) await wait(20);
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Opens connections; those that the server refuses are left out. */
export async function openAll(
  url: string,
  count: number,
  options: (index: number) => RawOptions = () => ({}),
): Promise<RawConnection[]> {
  const opened: (RawConnection | undefined)[] = [];
  // A burst of more than the backlog waits a second for its next try.
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

/** Reads at last what the server sent, counts it, and closes everything. */
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

/** The head of a request; `more` are further header lines. */
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
