import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { operations } from "@lapor/channel";
import { statusOf } from "@lapor/channel/testing";
import { validateResponse } from "@lapor/openapi/conformance";
import type { OperationId } from "@lapor/openapi/operations";
import { createMock, type OperationMock, type ScenarioName } from "../../src/index.ts";

type Code = keyof typeof statusOf;

/** Creates a request to an operation without a body and with a made-up path parameter. */
function requestTo({ method, path }: { method: string; path: string }, headers: Record<string, string> = {}) {
  const address = path.replaceAll(/\{\w+\}/g, "K7M-2QF-9XK");
  return new Request(`http://mock${address}`, { method, headers });
}

describe("every error code of an operation is returned as the contract requires", () => {
  for (const operation of operations)
    test(operation.id, async () => {
      const mock = createMock();
      for (const code of operation.codes as Code[]) {
        (mock[operation.id] as OperationMock<OperationId>).once(code as never);
        const overridden = await mock.fetch(requestTo(operation));
        const requested = await mock.fetch(requestTo(operation, { "lapor-scenario": code }));
        const preferred = await mock.fetch(requestTo(operation, { prefer: `code=${code}` }));
        for (const response of [overridden, requested, preferred]) {
          assert.deepEqual(await validateResponse(requestTo(operation), response), [], code);
          assert.deepEqual([response.status, (await response.json()).code], [statusOf[code], code]);
        }
      }
    });
});

test("every error code is a scenario that makes at least one operation fail", async () => {
  const mock = createMock();
  for (const code of Object.keys(statusOf) as (Code & ScenarioName)[]) {
    mock.scenario(code);
    const knows = operations.find(({ codes }) => codes.includes(code)) ?? operations[0];
    assert.ok(knows);
    assert.equal((await (await mock.fetch(requestTo(knows))).json()).code, code);
  }
});
