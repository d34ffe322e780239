import { StoreUnavailable } from "@lapor/channel/store";
import { describeError, type Log } from "./log.ts";
import { throttle } from "./throttle.ts";

/**
 * Logs an error of a request or a job. An unreachable database or bucket fails every request without being an
 * internal error, so it is logged once a minute as the warning `unavailable`, with the SQLSTATE or the
 * network code. Every other error is logged each time, under `event`.
 */
export function logTrouble(
  log: Log,
  event = "fault",
): (error: unknown, fields?: Readonly<Record<string, unknown>>) => void {
  const warn = throttle((error) => {
    const { message } = error as StoreUnavailable;
    log("warn", "unavailable", { reason: message, code: codeOf((error as StoreUnavailable).cause) });
  });
  return (error, fields = {}) => {
    if (error instanceof StoreUnavailable) warn(error);
    else log("error", event, { ...fields, error: describeError(error) });
  };
}

/** Returns an error's SQLSTATE or network code, or undefined if it has neither. */
function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" && code !== "" ? code : undefined;
}
