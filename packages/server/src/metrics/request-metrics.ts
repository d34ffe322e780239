import type { Metric, Sample } from "./text-format.ts";

export interface Answered {
  /** An operation of the contract, or `other`. */
  operation: string;
  status: number;
  seconds: number;
  /** Whether the response replayed an earlier result for its `Idempotency-Key`. */
  replayed: boolean;
}

interface RequestMetrics {
  observe(answered: Answered): void;
  read(): Metric[];
}

/**
 * The upper bounds of the buckets, in seconds. The targets are 0.1 and 1, and an upload over a slow network
 * takes a minute.
 */
const bounds: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

interface Timing {
  counts: number[];
  count: number;
  sum: number;
}

const timingSamples = ([operation, { counts, count, sum }]: [string, Timing]): Sample[] => [
  ...bounds.map((bound, index) => ({
    suffix: "_bucket",
    labels: { operation, le: String(bound) },
    value: counts[index] ?? 0,
  })),
  { suffix: "_bucket", labels: { operation, le: "+Inf" }, value: count },
  { suffix: "_sum", labels: { operation }, value: sum },
  { suffix: "_count", labels: { operation }, value: count },
];

export function createRequestMetrics(): RequestMetrics {
  const requests = new Map<string, number>();
  const replays = new Map<string, number>();
  const timings = new Map<string, Timing>();
  let submits = 0;
  return {
    observe({ operation, status, seconds, replayed }) {
      add(requests, `${operation} ${status}`);
      if (replayed) add(replays, operation);
      if (operation === "submitReport" && status === 201 && !replayed) submits++;
      const timing = timings.get(operation) ?? { counts: bounds.map(() => 0), count: 0, sum: 0 };
      for (const [index, bound] of bounds.entries())
        if (seconds <= bound) timing.counts[index] = (timing.counts[index] ?? 0) + 1;
      timing.count++;
      timing.sum += seconds;
      timings.set(operation, timing);
    },
    read: () => [
      {
        name: "lapor_http_requests_total",
        help: "Handled requests, by operation and status.",
        type: "counter",
        samples: [...requests].map(([key, value]) => {
          const [operation = "", status = ""] = key.split(" ");
          return { labels: { operation, status }, value };
        }),
      },
      {
        name: "lapor_http_request_duration_seconds",
        help: "Time to respond, including the receipt of the request.",
        type: "histogram",
        samples: [...timings].flatMap(timingSamples),
      },
      {
        name: "lapor_reports_submitted_total",
        help: "Accepted reports, without replays.",
        type: "counter",
        samples: [{ value: submits }],
      },
      {
        name: "lapor_replays_total",
        help: "Results replayed for an Idempotency-Key.",
        type: "counter",
        samples: [...replays].map(([operation, value]) => ({ labels: { operation }, value })),
      },
    ],
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
