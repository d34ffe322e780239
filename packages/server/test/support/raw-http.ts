import { connect } from "node:net";

/** Sends raw bytes over a new connection, and returns everything received until the server closes it. */
export function sendRaw(baseUrl: string, chunks: Iterable<string | Uint8Array>): Promise<string> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let received = "";
    const queue = chunks[Symbol.iterator]();
    const pump = (): void => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        if (socket.destroyed) return;
        if (!socket.write(next.value)) return void socket.once("drain", pump);
      }
    };
    socket.on("connect", pump);
    socket.on("data", (data) => {
      received += data;
    });
    // A server that rejects a body still in transit may reset the connection.
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
  });
}

export function readRaw(text: string): { status: number; head: string; body: Record<string, unknown> } {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const json = /\{.*\}/s.exec(rest.join("\r\n\r\n"))?.[0] ?? "{}";
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, body: JSON.parse(json) };
}
