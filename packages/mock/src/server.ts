import { createHmac, hash } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import { serve } from "@hono/node-server";
import type { Hashing } from "@lapor/channel";
import { type ChannelMock, type ChannelMockOptions, createChannelMock } from "./channel-mock.ts";
import { ConnectionLost } from "./faults/connection-lost.ts";
import { createMinistry, type Ministry } from "./sp4n/ministry.ts";

/** How a mock server is set up. */
export interface MockServerOptions extends ChannelMockOptions {
  /** Where to listen; 0 (default) takes any free port. */
  port?: number;
  /** The address to listen on, such as `0.0.0.0` for other containers and phones to reach it. Default `127.0.0.1`. */
  host?: string;
  /** Serves the admin page and the control API under `/__lapor/`, to this machine alone. Default false. */
  admin?: boolean;
}

/** A mock that listens. */
export interface MockServer extends ChannelMock {
  /** Its base URL. */
  url: string;
  /** The ministry's API, under `/sp4n`. */
  ministry: Ministry;
  stop(): Promise<void>;
}

/** By Node itself: Web Crypto hands each hash to another thread. */
const nodeHashing: Hashing = {
  sha256: (data) => hash("sha256", data, "hex"),
  hmac: (key, text) => createHmac("sha256", key).update(text).digest(),
};

const healthPath = /^\/(healthz|readyz)(\?|$)/;

/** As the server (`@lapor/server`) answers a load balancer while all is well, which a mock always is. */
const tellHealth = (): Response =>
  new Response(JSON.stringify({ status: "ok" }), {
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** The answer that nobody gets: the connection is gone by then. */
const nothing = (): Response => new Response(null);

/**
 * Serves a mock, by default on this machine's loopback address, with `/healthz` and `/readyz` as a server has them. Port 0 (default) takes any free one. Rejects when the port is taken or
 * `host` is no address of this machine.
 * @example
 * const mock = await startMockServer({ seed: 1 });
 * const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
 * await mock.stop();
 */
export const startMockServer = async ({
  port: wanted = 0,
  host = "127.0.0.1",
  admin = false,
  ...options
}: MockServerOptions = {}): Promise<MockServer> => {
  const mock = createChannelMock({
    autoDeliver: true,
    ...options,
    hashing: nodeHashing,
    beforeCommit: setImmediate,
  });
  const ministry = createMinistry({ clock: mock.clock, scenario: () => mock.currentScenario });
  const desk = admin
    ? (await import("./control/control-api.ts")).createControlDesk(mock, ministry)
    : undefined;

  const answer = async (
    request: Request,
    { incoming, outgoing }: { incoming: IncomingMessage; outgoing: ServerResponse },
  ): Promise<Response> => {
    const path = incoming.url ?? "/";
    if (healthPath.test(path)) return tellHealth();
    try {
      if (desk && path.startsWith("/__lapor")) return await desk(request, incoming);
      if (path.startsWith("/sp4n/")) return await ministry.fetch(request);
      return await mock.fetch(request);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      outgoing.destroy();
      return nothing();
    }
  };
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request, env) => answer(request, env as Parameters<typeof answer>[1]),
        port: wanted,
        hostname: host,
        overrideGlobalObjects: false,
      },
      ({ port }) => {
        const stop = () =>
          new Promise<void>((done) => {
            server.close(() => done());
            // Those that wait for an answer too: a client that hangs must not keep a test run from its end.
            (server as Server).closeAllConnections();
          });
        resolve(
          Object.assign(mock, {
            url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
            ministry,
            stop,
          }),
        );
      },
    );
    server.once("error", reject);
  });
};
