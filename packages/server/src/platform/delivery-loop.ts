import type { Delivery } from "@lapor/channel/store";
import type { Log } from "./log/log.ts";
import { logTrouble } from "./log/log-failure.ts";

/** Deliveries that run until they are stopped. */
export interface DeliveryLoop {
  /** Starts nothing more. Running attempts have five seconds. */
  stop(): Promise<void>;
}

const everyMs = 1000;
const patienceMs = 5000;

/**
 * Looks for due deliveries every second. Not a job of the queue: servers share deliveries by claims in the
 * database, so that each endpoint proceeds at its own pace.
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
