import type { OperationId } from "../calls/operation-types.ts";
import { asFields, refuseUnknown } from "../checks/check-members.ts";
import {
  checkCode,
  checkDelay,
  checkDrop,
  checkFailure,
  checkResponse,
  checkTimes,
  failureMembers,
  responseMembers,
} from "../faults/check-rules.ts";
import type { OperationMock } from "../faults/operation-mock.ts";
import type { Fields } from "./control-http.ts";

const usage =
  'Send one or more of {"fails": "rate_limited"}, {"fails": {"code": "rate_limited", "times": 2, "retryAfter": 1}}, {"delay": 300}, {"drops": {"when": "after", "times": 1}}, {"responds": {"status": 200, "body": {}, "times": 1}}.';

const timesOf = ({ times, every }: Fields): object => ({
  ...(times !== undefined && { times }),
  ...(every !== undefined && { every }),
});

/**
 * Applies `mock.submitReport.fails(…)` and similar calls, given as JSON. Throws a RangeError for invalid
 * input before it applies anything.
 */
export function applyOverride(id: OperationId, mock: OperationMock<OperationId>, body: Fields): void {
  refuseUnknown(body, ["fails", "delay", "drops", "responds"], "The body", usage);
  const { fails, delay, drops, responds } = body;
  if ([fails, delay, drops, responds].every((value) => value === undefined)) throw new RangeError(usage);
  refuseUnknown(asFields(fails), failureMembers, '"fails"');
  refuseUnknown(asFields(responds), responseMembers, '"responds"');
  const { code, ...details } = typeof fails === "string" ? { code: fails } : asFields(fails);
  const isPlainDelay = typeof delay === "number" || Array.isArray(delay);
  const { milliseconds, ...delayTimes } = isPlainDelay ? { milliseconds: delay } : asFields(delay);
  const { times, every, ...response } = asFields(responds);
  const respondsTimes = timesOf({ times, every });
  if (fails !== undefined) {
    checkCode(id, code);
    checkFailure(details, '"fails"');
  }
  if (delay !== undefined) {
    checkTimes(delayTimes, '"delay"');
    checkDelay(milliseconds, '"delay"');
  }
  if (drops !== undefined) checkDrop(drops, '"drops"');
  if (responds !== undefined) {
    checkResponse(response, '"responds"');
    checkTimes(respondsTimes, '"responds"');
  }
  if (fails !== undefined) mock.fails(code as never, details);
  if (delay !== undefined) mock.delay(milliseconds as number, delayTimes);
  if (drops !== undefined) mock.drops(asFields(drops));
  if (responds !== undefined) mock.responds(response as never, respondsTimes);
}
