import { createHmac, createSecretKey, hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Hashing } from "@lapor/channel";
import { createChannelMock } from "./create-channel-mock.ts";
import { listen } from "./listen.ts";
import type { HostOptions, Mock, MockOptions } from "./mock.ts";
import { internalsOf } from "./rehearse/internals.ts";

/** Options for a mock server. */
export interface MockServerOptions extends MockOptions {
  /** The port to listen on. Default: 0, which selects any free port. */
  port?: number;
  /**
   * The address to listen on. `0.0.0.0` makes the server reachable from other containers and phones. Default:
   * `127.0.0.1`.
   */
  host?: string;
  /**
   * Whether to serve the admin page and the control API under `/__lapor/`, for this machine only. Default:
   * false.
   */
  admin?: boolean;
}

/** A mock that listens on a port. */
export interface MockServer extends Mock {
  /** The server's base URL. */
  url: string;
  stop(): Promise<void>;
}

/** Hashes synchronously. Web Crypto would pass each hash to another thread. */
const nodeHashing: Hashing = {
  sha256: (data) => hash("sha256", data, "hex"),
  hmac(key) {
    const imported = createSecretKey(key);
    return (text) => createHmac("sha256", imported).update(text).digest();
  },
};

const healthPath = /^\/(healthz|readyz)(\?|$)/;

/** Returns the response of a healthy `@lapor/server` to a health check. */
const healthResponse = (): Response =>
  new Response(JSON.stringify({ status: "ok" }), {
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });

/** Works like `startMockServer`, but also accepts options that only this package sets. */
export async function serveMock({
  port = 0,
  host = "127.0.0.1",
  admin = false,
  ...options
}: MockServerOptions & HostOptions): Promise<MockServer> {
  const mock = createChannelMock({
    autoDeliver: true,
    ...options,
    hashing: nodeHashing,
    beforeCommit: setImmediate,
  });
  const { respond } = internalsOf(mock);
  const controlApi = admin ? (await import("./control/control-api.ts")).createControlApi(mock) : undefined;
  const listener = await listen({ port, host }, async (request, incoming) => {
    const path = incoming.url ?? "/";
    if (healthPath.test(path)) return healthResponse();
    if (controlApi && path.startsWith("/__lapor")) return controlApi(request, incoming);
    return respond(request, incoming.rawHeaders);
  });
  return Object.assign(mock, listener);
}
