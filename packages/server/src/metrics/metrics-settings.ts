import { readHost, readPort } from "../config/read-values.ts";
import type { Settings } from "../config/settings.ts";

export interface MetricsSettings {
  /**
   * The address on which `/metrics` is served. Without it, metrics are not served. Port 0 stands for any free
   * port.
   */
  metrics?: { host: string; port: number };
}

export const metricsSettings: Settings<MetricsSettings> = {
  variables: ["LAPOR_METRICS_PORT", "LAPOR_METRICS_HOST"],
  read({ given, faults }) {
    const port = given("LAPOR_METRICS_PORT");
    if (port === undefined) return {};
    const host = readHost("LAPOR_METRICS_HOST", given("LAPOR_METRICS_HOST") ?? "127.0.0.1", faults);
    return { metrics: { host, port: readPort("LAPOR_METRICS_PORT", port, 9544, faults) } };
  },
};
