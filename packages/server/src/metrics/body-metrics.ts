import type { BodyUse } from "@lapor/channel/store";
import type { Metric } from "./text-format.ts";

const byKind = (use: BodyUse, read: (count: BodyUse["json"]) => number) =>
  Object.entries(use).map(([kind, count]) => ({ labels: { kind }, value: read(count) }));

export const readBodyMetrics = (use: BodyUse): Metric[] => [
  {
    name: "lapor_request_bytes_in_flight",
    help: "Bytes held by the bodies of unfinished requests.",
    type: "gauge",
    samples: byKind(use, ({ held }) => held),
  },
  {
    name: "lapor_request_bytes_in_flight_peak",
    help: "Peak bytes held by request bodies since the process started.",
    type: "gauge",
    samples: byKind(use, ({ peak }) => peak),
  },
];
