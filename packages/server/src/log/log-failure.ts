import { StoreUnavailable } from "@lapor/channel";
import { causeOf } from "../store/engine/connection-errors.ts";
import { describeError, type Log } from "./log.ts";
import { throttle } from "./throttle.ts";

/**
 * Logs errors of requests and jobs. An unreachable database or bucket fails every request without being an
 * internal error: it is logged once a minute as the warning `unavailable`, with the SQLSTATE or the network
 * code. Every other error is logged each time, under `event`.
 */
export function logTrouble(
  log: Log,
  event = "fault",
): (error: unknown, fields?: Readonly<Record<string, unknown>>) => void {
  const warn = throttle((error) => {
    const { message } = error as StoreUnavailable;
    log("warn", "unavailable", { reason: message, code: causeOf(error as StoreUnavailable) });
  });
  return (error, fields = {}) => {
    if (error instanceof StoreUnavailable) warn(error);
    else log("error", event, { ...fields, error: describeError(error) });
  };
}
