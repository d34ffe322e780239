import { createHmac, hash } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { serve } from "@hono/node-server";
import type { Hashing } from "@lapor/channel";
import type { ChannelMock, ChannelMockOptions } from "./channel-mock.ts";
import { createChannelMock } from "./create-channel-mock.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";
import { createSp4nMock, type Sp4nMock } from "./sp4n/sp4n-mock.ts";

/** Options of a mock server. */
export interface MockServerOptions extends ChannelMockOptions {
  /** The port to listen on. Default 0: any free port. */
  port?: number;
  /**
   * The address to listen on. `0.0.0.0` makes it reachable from other containers and phones.
   * Default `127.0.0.1`.
   */
  host?: string;
  /**
   * Serves the admin page and the control API under `/__lapor/`, for this machine only. Default
   * false.
   */
  admin?: boolean;
}

/** A mock that listens on a port. */
export interface MockServer extends ChannelMock {
  /** The base URL. */
  url: string;
  /** The mock of the SP4N API, under `/sp4n`. */
  sp4n: Sp4nMock;
  stop(): Promise<void>;
}

/** Hashes synchronously: Web Crypto would hand each hash to another thread. */
const nodeHashing: Hashing = {
  sha256: (data) => hash("sha256", data, "hex"),
  hmac: (key, text) => createHmac("sha256", key).update(text).digest(),
};

const healthPath = /^\/(healthz|readyz)(\?|$)/;

/** The health response of `@lapor/server` in good health. */
const healthResponse = (): Response =>
  new Response(JSON.stringify({ status: "ok" }), {
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** Never sent: the connection is closed by then. */
const closedResponse = (): Response => new Response(null);

/**
 * Serves a mock over HTTP, with `/healthz` and `/readyz` like a server's. Rejects when the port is
 * taken or `host` is not an address of this machine.
 * @example
 * const mock = await startMockServer({ seed: 1 });
 * const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
 * await mock.stop();
 */
export async function startMockServer({
  port: wanted = 0,
  host = "127.0.0.1",
  admin = false,
  ...options
}: MockServerOptions = {}): Promise<MockServer> {
  const mock = createChannelMock({
    autoDeliver: true,
    ...options,
    hashing: nodeHashing,
    beforeCommit: setImmediate,
  });
  const sp4n = createSp4nMock({ clock: mock.clock, scenario: () => mock.currentScenario });
  const controlApi = admin
    ? (await import("./control/control-api.ts")).createControlApi(mock, sp4n)
    : undefined;

  const respond = async (
    request: Request,
    { incoming, outgoing }: { incoming: IncomingMessage; outgoing: ServerResponse },
  ): Promise<Response> => {
    const path = incoming.url ?? "/";
    if (healthPath.test(path)) return healthResponse();
    try {
      if (controlApi && path.startsWith("/__lapor")) return await controlApi(request, incoming);
      if (path.startsWith("/sp4n/")) return await sp4n.fetch(request);
      return await mock.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      outgoing.destroy();
      return closedResponse();
    }
  };
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => respond(request, env as Parameters<typeof respond>[1]),
        port: wanted,
        hostname: host,
        overrideGlobalObjects: false,
        // Like the server. With Node's 5 seconds, a busy process closes connections that a request is on.
        serverOptions: { keepAliveTimeout: 65_000 },
      },
      ({ port }) => {
        const stop = () =>
          new Promise<void>((done) => {
            server.close(() => done());
            // Pending connections too: a waiting client must not keep a test run from ending.
            (server as Server).closeAllConnections();
          });
        resolve(
          Object.assign(mock, {
            url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
            sp4n,
            stop,
          }),
        );
      },
    );
    server.once("error", reject);
  });
}
