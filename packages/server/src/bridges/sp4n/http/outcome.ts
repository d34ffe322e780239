import type { SendResult } from "@lapor/channel/store";
import type { Exchange } from "./send-request.ts";

export type Success = Extract<Exchange, { status: number }>;

type Failed = Exclude<SendResult, { outcome: "accepted" }>;

export const isSuccess = (result: Exchange): result is Success =>
  result.failure === undefined && result.status >= 200 && result.status < 300;

/**
 * Returns the outcome of a failed create request. If something may have been created, it is `unknown`, never
 * `not_sent`. 429, and 503 with `Retry-After`, mean that the server declined to process the request (RFC
 * 6585, RFC 9110 15.6.4). 503 alone can also come from a proxy that lost the application's response.
 */
export function failureOfCreation(result: Exchange): Failed {
  if (result.failure !== undefined)
    return { outcome: result.written ? "unknown" : "not_sent", error: result.failure };
  const { status, headers } = result;
  if (status === 401 || status === 403) return { outcome: "not_sent", error: "login" };
  // The address is wrong, which is a fault in the mapping, not in the report.
  if (status === 404 || status === 405) return { outcome: "not_sent", error: "wrong_path" };
  if (status === 429) return { outcome: "not_sent", error: "rate_limit" };
  if (status === 503 && headers["retry-after"] !== undefined)
    return { outcome: "not_sent", error: "unavailable" };
  // These redirects mean that the request must be repeated elsewhere. Other redirects can follow a successful
  // creation.
  if ([301, 307, 308].includes(status)) return { outcome: "not_sent", error: "redirect" };
  if (status >= 300 && status < 400) return { outcome: "unknown", error: "redirect" };
  if (status >= 400 && status < 500 && status !== 408) return { outcome: "refused", error: `http_${status}` };
  return { outcome: "unknown", error: `http_${status}` };
}

/**
 * Returns the outcome of a failed upload. It is never `unknown`, because a file alone creates no complaint.
 */
export function failureOfUpload(result: Exchange): Failed {
  const { outcome, error } = failureOfCreation(result);
  return { outcome: outcome === "unknown" ? "not_sent" : outcome, error };
}

/** Returns a short code for a failed read. */
export const failureOfRead = (result: Exchange): string => failureOfCreation(result).error;

/** Whether a failure suggests that all of SP4N-LAPOR! is down. */
export const isOutage = ({ outcome, error }: Failed): boolean =>
  outcome === "unknown" || ["unreachable", "certificate", "timeout", "unavailable"].includes(error);
