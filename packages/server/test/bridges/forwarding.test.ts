import assert from "node:assert/strict";
import { test } from "node:test";
import { forwardUnderKills } from "./trial/forward-under-kills.ts";
import { stopBeforeWrite } from "./trial/stop-before-write.ts";

test("each report reaches the ministry once, although servers are killed and the API shows every quirk", async () => {
  const { states } = await forwardUnderKills({
    ...{ reports: 24, kills: 2, speed: 240, hasLookUp: true, settleAfterMinutes: 2 },
    mostSeconds: 240,
  });
  assert.equal(states.unknown, 0);
});

test("a server that stopped just before it wrote creates no second complaint", async () => {
  assert.equal(await stopBeforeWrite({ speed: 240, hasLookUp: true, settleAfterMinutes: 2 }), 1);
});
