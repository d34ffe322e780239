import assert from "node:assert/strict";
import { test } from "node:test";
import { loadTwoReplicas } from "./load-two-replicas.ts";

test("two processes on one PostgreSQL do nothing twice: no report, no clock, no webhook but under its id", async () => {
  const { repetitions, repeatedWebhooks, events } = await loadTwoReplicas(40, 25);
  // Each report was sent three times; what the receiver refused came again.
  assert.ok(repetitions >= 80 && repeatedWebhooks > 0 && events >= 80);
});
