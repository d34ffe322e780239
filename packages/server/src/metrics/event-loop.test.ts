import assert from "node:assert/strict";
import { test } from "node:test";
import { watchEventLoop } from "./event-loop.ts";

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test("a late event loop is reported as busy until its delay is low again", async () => {
  const isBusy = watchEventLoop();
  assert.equal(isBusy(), false);
  for (let turn = 0; turn < 4; turn++) {
    work(400);
    await new Promise((resolve) => setTimeout(resolve));
  }
  assert.equal(isBusy(), true);
  while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 20));
});
