import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { securityHeaders } from "../http/security-headers.ts";
import { type Metric, writeMetrics } from "./text-format.ts";

/** The address of the metrics. */
export interface MetricsHost {
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves `/metrics` on a separate address, so that a proxy that publishes the channel does not publish it
 * too. Rejects with Node's error when it cannot listen.
 */
export async function serveMetrics(
  { host, port }: { host: string; port: number },
  read: () => Promise<readonly Metric[]>,
): Promise<MetricsHost> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries({ ...securityHeaders, "cache-control": "no-store" }))
      response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? "/", "http://metrics");
    if (pathname !== "/metrics" || request.method !== "GET") {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (metrics) => {
        response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
        response.end(writeMetrics(metrics));
      },
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, "listening");
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${taken}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
