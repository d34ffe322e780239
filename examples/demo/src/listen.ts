import { once } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { isFetchRequest } from "@lapor/channel";
import { ConfigError } from "@lapor/server";

export interface Listener {
  port: number;
  /** Stops the site, giving running requests up to two seconds to finish. */
  stop(): Promise<void>;
}

/** Serves the site. Throws `ConfigError` if the port is not available. */
export async function listen(
  host: string,
  port: number,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Listener> {
  const server = createAdaptorServer({
    fetch(request, { incoming }) {
      const { method = "", url = "", headers } = incoming as IncomingMessage;
      return isFetchRequest(method, url, headers.host) ? fetch(request) : new Response(null, { status: 400 });
    },
    overrideGlobalObjects: false,
  }) as Server;
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw fault(error as NodeJS.ErrnoException, port);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const timer = setTimeout(() => server.closeAllConnections(), 2000);
      await closed;
      clearTimeout(timer);
    },
  };
}

function fault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new ConfigError([
      `DEMO_PORT should be a free port, but ${port} is in use by another program. Stop that program, or set DEMO_PORT to another port (0 takes any free one).`,
    ]);
  if (error.code === "EACCES")
    return new ConfigError([`DEMO_PORT should be 1024 or more, but ${port} is reserved for the system.`]);
  return error;
}
