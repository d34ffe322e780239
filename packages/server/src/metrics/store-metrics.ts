import type { PoolUse } from "../store/engine/engine.ts";
import type { OpenStore } from "../store/open-store.ts";
import type { Metric, Sample } from "./text-format.ts";

const gauge = (name: string, help: string, ...samples: Sample[]): Metric => ({
  name,
  help,
  samples,
  type: "gauge",
});

const poolMetrics = ({ open, idle, waiting }: PoolUse): Metric[] => [
  gauge(
    "lapor_database_connections",
    "Connections of this process to the database.",
    { labels: { state: "used" }, value: open - idle },
    { labels: { state: "idle" }, value: idle },
  ),
  gauge("lapor_database_waiting", "Operations that wait for a connection.", { value: waiting }),
];

const depthMetrics = (depths: Awaited<ReturnType<OpenStore["readDepths"]>>): Metric[] => [
  gauge("lapor_clocks_due", "Reports with an overdue automatic transition.", { value: depths.clocksDue }),
  gauge("lapor_clock_lag_seconds", "Age of the oldest overdue automatic transition.", {
    value: depths.clockLagSeconds,
  }),
  gauge("lapor_events_without_place", "Events without a position in the log.", {
    value: depths.eventsWithoutPosition,
  }),
  gauge("lapor_event_lag_seconds", "Age of the oldest event without a position.", {
    value: depths.eventLagSeconds,
  }),
  gauge(
    "lapor_webhook_deliveries",
    "Pending webhooks, and those that failed for good.",
    { labels: { state: "pending" }, value: depths.webhooksPending },
    { labels: { state: "dead" }, value: depths.webhooksDead },
  ),
  gauge(
    "lapor_mails",
    "Pending mail to reporters, and mail that failed for good in the last month.",
    { labels: { state: "pending" }, value: depths.mailsPending },
    { labels: { state: "given_up" }, value: depths.mailsGivenUp },
  ),
  gauge("lapor_mail_lag_seconds", "Age of the oldest overdue mail.", {
    value: depths.mailLagSeconds,
  }),
  gauge(
    "lapor_sp4n_messages",
    "Messages to SP4N-LAPOR! that are not settled.",
    { labels: { state: "pending" }, value: depths.nationalPending },
    { labels: { state: "sending" }, value: depths.nationalSending },
    { labels: { state: "unknown" }, value: depths.nationalUnknown },
    { labels: { state: "refused" }, value: depths.nationalRefused },
  ),
  gauge("lapor_sp4n_lag_seconds", "Age of the oldest message to SP4N-LAPOR! that is not settled.", {
    value: depths.nationalLagSeconds,
  }),
  gauge("lapor_files_resisting", "Expired and erased files that could not be removed.", {
    value: depths.filesResisting,
  }),
];

/**
 * Reports the state of the store: whether it responds, and what is waiting in it (the same for every
 * replica).
 */
export async function readStoreMetrics(
  store: Pick<OpenStore, "engine" | "readDepths" | "poolUse">,
  now: Date,
): Promise<Metric[]> {
  const engine = { labels: { engine: store.engine } };
  const pool = store.poolUse();
  const up = (value: number) =>
    gauge("lapor_store_up", "Whether the database responds (1) or not (0).", { ...engine, value });
  try {
    return [up(1), ...(pool ? poolMetrics(pool) : []), ...depthMetrics(await store.readDepths(now))];
  } catch {
    return [up(0), ...(pool ? poolMetrics(pool) : [])];
  }
}
