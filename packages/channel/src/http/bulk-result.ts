import type { BulkResult } from "@lapor/openapi";
import type { BulkOutcome } from "../operations/act-on-reports.ts";
import type { Locale } from "../platform/locale.ts";
import { problemOf } from "./problem-response.ts";

/**
 * Returns the result of an action on one of many reports. It contains the version only if the officer can see
 * it (`reportETag`). An error is the problem document that the operation for a single report would return.
 */
export function viewBulkResult(outcome: BulkOutcome, requestId: string, locale: Locale): BulkResult {
  const { trackingId } = outcome;
  if ("refusal" in outcome)
    return { outcome: "refused", trackingId, problem: problemOf(outcome.refusal, requestId, locale) };
  const { status, version } = outcome;
  return { outcome: "done", trackingId, status, ...(version !== undefined && { version }) };
}
