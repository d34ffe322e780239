import { connect, createServer, type Socket } from "node:net";
import { listen } from "./listen.ts";

/** A program's traffic to its database. */
export interface Traffic {
  /** How often the program sent something and then had to wait for the database. */
  roundTrips: number;
  statements: number;
  /** The number of statements that the database had to parse and plan. */
  unprepared: number;
}

export interface CountingProxy {
  /** The `DATABASE_URL` that leads through the proxy. */
  url: string;
  /** Returns the traffic since the last call. */
  take(): Traffic;
  stop(): Promise<void>;
}

const nothing = (): Traffic => ({ roundTrips: 0, statements: 0, unprepared: 0 });

/**
 * Calls `onMessage` with the type of each client message (PostgreSQL manual, "Message Formats" of protocol
 * 3). Messages can arrive in chunks of any size.
 */
function readTypes(onMessage: (type: string) => void): (data: Buffer) => void {
  let pending = Buffer.alloc(0);
  // The first message has no type byte.
  let head = 0;
  return (data) => {
    pending = Buffer.concat([pending, data]);
    while (pending.length >= head + 4) {
      const end = head + pending.readInt32BE(head);
      if (pending.length < end) return;
      if (head === 1) onMessage(String.fromCharCode(pending[0] as number));
      pending = pending.subarray(end);
      head = 1;
    }
  };
}

/** Starts a proxy that counts the round trips and statements between a program and its database. */
export async function startCountingProxy(databaseUrl: string): Promise<CountingProxy> {
  const target = new URL(databaseUrl);
  let traffic = nothing();
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    let waits = false;
    const readType = readTypes((type) => {
      if (type === "P") traffic.unprepared++;
      // A simple query is parsed every time.
      if (type === "Q") traffic.unprepared++;
      if (type === "Q" || type === "E") traffic.statements++;
    });
    client.on("data", (data) => {
      if (!waits) traffic.roundTrips++;
      waits = true;
      readType(data);
      database.write(data);
    });
    database.on("data", (data) => {
      waits = false;
      client.write(data);
    });
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => other.destroy());
    }
  });
  const url = new URL(databaseUrl);
  url.port = String(await listen(server));
  return {
    url: url.href,
    take() {
      const taken = traffic;
      traffic = nothing();
      return taken;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
