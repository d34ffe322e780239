import assert from "node:assert/strict";
import { test } from "node:test";
import { LaporError } from "@lapor/sdk";
import { failureOf } from "./send-action.ts";

const kinds: readonly [code: string, status: number, kind: string][] = [
  ["precondition_failed", 412, "conflict"],
  ["invalid_transition", 409, "conflict"],
  ["unavailable", 503, "unsent"],
  ["unauthorized", 401, "unsent"],
  ["step_up_required", 403, "unsent"],
  ["role_not_allowed", 403, "refused"],
  ["validation_failed", 422, "refused"],
];

test("each error is classified as a conflict, a refusal or an unknown result", () => {
  for (const [code, status, kind] of kinds)
    assert.equal(
      failureOf(
        new LaporError({ code, status, retryable: status === 503, operation: "answerReport", message: code }),
      )?.kind,
      kind,
      code,
    );
});
