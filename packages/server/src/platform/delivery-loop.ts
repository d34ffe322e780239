import type { Delivery } from "@lapor/channel/store";
import type { Log } from "./log/log.ts";
import { logTrouble } from "./log/log-failure.ts";

export interface DeliveryLoop {
  /** Starts no more deliveries. Running attempts have five seconds to finish. */
  stop(): Promise<void>;
}

const everyMs = 1000;
const patienceMs = 5000;

/**
 * Looks for due deliveries every second. This is not a job of the queue: servers share deliveries through
 * claims in the database, so each endpoint proceeds at its own pace.
 * @param what What is delivered, for the log.
 */
export function startDeliveryLoop(
  delivery: Pick<Delivery, "startDue" | "stop">,
  log: Log,
  what: string,
): DeliveryLoop {
  const onError = logTrouble(log, what);
  const timer = setInterval(() => {
    delivery.startDue().catch(onError);
  }, everyMs);
  return {
    async stop() {
      clearInterval(timer);
      await delivery.stop(AbortSignal.timeout(patienceMs));
    },
  };
}
