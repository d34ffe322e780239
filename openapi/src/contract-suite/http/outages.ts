import { type OperationId, operations } from "../../operation.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, requestFor } from "../support/exchange.ts";
import { inItsMode } from "../support/modes.ts";
import { newIdempotencyKey, newReport, readReport } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

type Outage = "internal_error" | "unavailable";
const statusOf: Record<Outage, number> = { internal_error: 500, unavailable: 503 };

async function during<T>(target: ContractTarget, how: Outage, work: () => Promise<T>): Promise<T> {
  const mend = await target.breakStore?.(how);
  try {
    return await work();
  } finally {
    await mend?.();
  }
}

const outage = (operation: OperationId, how: Outage): ContractCase => ({
  title:
    how === "internal_error"
      ? `${operation} tells nothing of what broke inside, and works again afterwards`
      : `${operation} says when to come back while the store cannot be reached, and works again afterwards`,
  operation,
  code: how,
  needs: "breakStore",
  async run(target) {
    const request = await validRequest(target, operation);
    const { text, headers } = await during(target, how, () =>
      expectProblem(target, operation, statusOf[how], how, request),
    );
    holds(!/\bat .*:\d+|node:|\/src\/|stack/i.test(text), `${operation}: no stack trace in the answer`, text);
    if (how === "unavailable")
      holds(Number(headers.get("retry-after")) >= 1, `${operation}: expected Retry-After`);
    const again = await target.fetch(requestFor(target, operation, request));
    holds(again.ok, `${operation}: expected success afterwards`, again.status);
    equal(again.headers.get("idempotent-replayed"), null, `${operation}: nothing was kept of the failure`);
  },
});

export const outageCases: ContractCase[] = [
  ...operations.flatMap(({ id }) => [outage(id, "internal_error"), outage(id, "unavailable")]).map(inItsMode),
  {
    title:
      "submitReport does not store a failure: once the store is back, it creates one report with the same key",
    operation: "submitReport",
    code: "unavailable",
    needs: "breakStore",
    async run(target) {
      const request = { json: newReport(), idempotencyKey: newIdempotencyKey() };
      for (const how of ["internal_error", "unavailable"] as const)
        await during(target, how, () => expectProblem(target, "submitReport", statusOf[how], how, request));
      const once = await expectSuccess(target, "submitReport", request);
      equal(once.headers.get("idempotent-replayed"), null, "submitReport: the first that went through");
      equal(
        (await expectSuccess(target, "submitReport", request)).body,
        once.body,
        "submitReport: the receipt afterwards",
      );
      equal((await readReport(target, once.body)).timeline.length, 1, "getReport: it happened once");
    },
  },
];
