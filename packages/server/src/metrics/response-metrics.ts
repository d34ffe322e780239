import type { BudgetUse } from "../http/response-budget.ts";
import type { Metric } from "./text-format.ts";

const counts = (values: Record<string, number>, label: string) =>
  Object.entries(values).map(([name, value]) => ({ labels: { [label]: name }, value }));

/**
 * The memory that responses hold now, its maximum, and the responses that were rejected or aborted to stay
 * within the limits.
 */
export const readResponseMetrics = ({ bytes, peakBytes, responses, refused, cut }: BudgetUse): Metric[] => [
  {
    name: "lapor_response_bytes_in_flight",
    help: "Bytes held by responses that clients have not taken yet.",
    type: "gauge",
    samples: [{ value: bytes }],
  },
  {
    name: "lapor_response_bytes_in_flight_peak",
    help: "The most bytes that responses held at one time since the process began.",
    type: "gauge",
    samples: [{ value: peakBytes }],
  },
  {
    name: "lapor_responses_in_flight",
    help: "Responses that are being made or sent.",
    type: "gauge",
    samples: [{ value: responses }],
  },
  {
    name: "lapor_responses_refused_total",
    help: "Responses for which there was no room: in all, or for their network.",
    type: "counter",
    samples: counts(refused, "code"),
  },
  {
    name: "lapor_connections_cut_total",
    help: "Connections closed because their client did not read, or sent too many requests ahead.",
    type: "counter",
    samples: counts(cut, "reason"),
  },
];
