import { once } from "node:events";
import { openListener, type RequestUnderWay } from "../listener/open-listener.ts";
import { securityHeaders } from "../listener/security-headers.ts";
import type { Log } from "../platform/log/log.ts";
import { type Metric, writeMetrics } from "./text-format.ts";

export interface MetricsHost {
  url: string;
  requestsUnderWay(): RequestUnderWay[];
  stop(): Promise<void>;
}

/**
 * Serves `/metrics` at a separate address, so a proxy that publishes the channel does not publish the
 * metrics. Rejects with Node's error when it cannot listen.
 */
export async function serveMetrics(
  { host, port, log }: { host: string; port: number; log: Log },
  read: () => Promise<readonly Metric[]>,
): Promise<MetricsHost> {
  const { url, server, requestsUnderWay, setRoute } = await openListener({
    name: "metrics",
    host,
    port,
    log,
    async handle({ method, url: target = "" }, outgoing) {
      const isMetrics = method === "GET" && target.split("?", 1)[0] === "/metrics";
      setRoute(outgoing, isMetrics ? "GET /metrics" : "other");
      const body = isMetrics ? writeMetrics(await read()) : "";
      outgoing.writeHead(isMetrics ? 200 : 404, {
        ...securityHeaders,
        "cache-control": "no-store",
        ...(isMetrics && { "content-type": "text/plain; version=0.0.4; charset=utf-8" }),
      });
      outgoing.end(body);
    },
  });
  return {
    url,
    requestsUnderWay,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
