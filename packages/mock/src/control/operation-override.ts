import { statusOf } from "@lapor/channel";
import type { OperationId } from "../calls/operation-types.ts";
import type { OperationMock } from "../faults/operation-rules.ts";
import { asFields, type Fields, refuseUnknown } from "./control-http.ts";

const usage =
  'Send one or more of {"fails": "rate_limited"}, {"fails": {"code": "rate_limited", "times": 2, "retryAfter": 1}}, {"delay": 300}, {"drops": {"when": "after", "times": 1}}, {"responds": {"status": 200, "body": {}, "times": 1}}.';

/**
 * Applies `mock.submitReport.fails(…)` and its siblings from JSON. Throws RangeError with an
 * example for invalid input.
 */
export function applyOverride(mock: OperationMock<OperationId>, body: Fields): void {
  refuseUnknown(body, ["fails", "delay", "drops", "responds"], "The body", usage);
  const { fails, delay, drops, responds } = body;
  refuseUnknown(asFields(fails), ["code", "times", "every", "retryAfter", "errors"], '"fails"');
  refuseUnknown(asFields(drops), ["when", "times", "every"], '"drops"');
  refuseUnknown(asFields(responds), ["status", "headers", "body", "text", "times", "every"], '"responds"');
  if ([fails, delay, drops, responds].every((value) => value === undefined)) throw new RangeError(usage);
  if (fails !== undefined) {
    const { code, ...details } = typeof fails === "string" ? { code: fails } : asFields(fails);
    if (typeof code !== "string" || !Object.hasOwn(statusOf, code)) throw new RangeError(usage);
    mock.fails(code as never, details);
  }
  if (delay !== undefined) {
    const isPlain = typeof delay === "number" || Array.isArray(delay);
    const { milliseconds, ...times } = isPlain ? { milliseconds: delay } : asFields(delay);
    refuseUnknown(times, ["times", "every"], '"delay"');
    mock.delay(milliseconds as number, times);
  }
  if (drops !== undefined) mock.drops(asFields(drops));
  if (responds !== undefined) {
    const { times, every, ...response } = asFields(responds);
    mock.responds(response as never, {
      ...(times !== undefined && { times: Number(times) }),
      ...(every !== undefined && { every: Number(every) }),
    });
  }
}
