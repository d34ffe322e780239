import type { Metric } from "./text-format.ts";

/** The memory that responses use, as their budget counts it. */
export interface ResponseUse {
  bytes: number;
  /** The highest number of bytes ever held at the same time. */
  peakBytes: number;
  /** Responses that are being created or sent. */
  responses: number;
  refused: Record<string, number>;
  cut: Record<string, number>;
}

const counts = (values: Record<string, number>, label: string) =>
  Object.entries(values).map(([name, value]) => ({ labels: { [label]: name }, value }));

/**
 * Reports the memory that responses use now, its maximum, and the responses that were rejected or aborted to
 * stay within the limits.
 */
export const readResponseMetrics = ({ bytes, peakBytes, responses, refused, cut }: ResponseUse): Metric[] => [
  {
    name: "lapor_response_bytes_in_flight",
    help: "Bytes held by responses that clients have not received yet.",
    type: "gauge",
    samples: [{ value: bytes }],
  },
  {
    name: "lapor_response_bytes_in_flight_peak",
    help: "Peak bytes held by responses since the process started.",
    type: "gauge",
    samples: [{ value: peakBytes }],
  },
  {
    name: "lapor_responses_in_flight",
    help: "Responses that are being created or sent.",
    type: "gauge",
    samples: [{ value: responses }],
  },
  {
    name: "lapor_responses_refused_total",
    help: "Responses rejected because the memory for all of them, or for their network, was used up.",
    type: "counter",
    samples: counts(refused, "code"),
  },
  {
    name: "lapor_connections_cut_total",
    help: "Connections closed because their client did not read, or pipelined too many requests.",
    type: "counter",
    samples: counts(cut, "reason"),
  },
];
