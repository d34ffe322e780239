import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTwoReplicas } from "./load-two-replicas.ts";

test("two processes on one PostgreSQL never duplicate a report, a clock or a webhook ID", async () => {
  const { repeatedWebhooks, events } = await loadTwoReplicas(40, 25);
  // Each new report was verified once, and each other report missed a deadline twice.
  assert.equal(events, 2 * 40 + 2 * 25);
  assert.ok(repeatedWebhooks > 0, "what the receiver refused came again");
});
