import { StoreUnavailable } from "@lapor/channel";
import { causeOf } from "../store/connection-errors.ts";
import { describeFault, type Log } from "./log.ts";
import { seldom } from "./throttle.ts";

/**
 * Logs errors of requests and jobs. An unreachable database or bucket is no fault of this program and fails
 * every request: one warning a minute, `unavailable`, with the SQLSTATE or the network's code. Everything
 * else is an error each time, under `event`.
 */
export const logTrouble = (
  log: Log,
  event = "fault",
): ((error: unknown, fields?: Readonly<Record<string, unknown>>) => void) => {
  const warn = seldom((error) => {
    const { message } = error as StoreUnavailable;
    log("warn", "unavailable", { reason: message, code: causeOf(error as StoreUnavailable) });
  });
  return (error, fields = {}) => {
    if (error instanceof StoreUnavailable) warn(error);
    else log("error", event, { ...fields, error: describeFault(error) });
  };
};
