import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Metric } from "./text-format.ts";

const gauge = (name: string, help: string, value: number): Metric => ({
  name,
  help,
  type: "gauge",
  samples: [{ value }],
});

/**
 * Starts measuring this process. `read` returns the metrics under the names that Prometheus' own clients use.
 */
export function watchProcess(): { read(): Metric[]; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const startedAt = Math.round(Date.now() / 1000 - process.uptime());
  return {
    read() {
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      const lag = delay.percentile(99) / 1e9;
      delay.reset();
      return [
        {
          name: "process_cpu_seconds_total",
          help: "CPU time used.",
          type: "counter",
          samples: [{ value: (user + system) / 1e6 }],
        },
        gauge("process_start_time_seconds", "Start time of the process, in seconds since 1970.", startedAt),
        gauge("process_resident_memory_bytes", "Resident memory of the process.", rss),
        gauge("nodejs_heap_size_used_bytes", "Memory used by JavaScript.", heapUsed),
        gauge("nodejs_eventloop_lag_p99_seconds", "Event loop delay since the last scrape.", lag),
      ];
    },
    stop: () => delay.disable(),
  };
}
