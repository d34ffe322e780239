import assert from "node:assert/strict";
import { test } from "node:test";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { transitions } from "../../src/index.ts";
import { agencyIds } from "../support/life-moves.ts";
import { liveManyLives, nameOf } from "../support/life-run.ts";
import { openWorld } from "../support/life-world.ts";
import { unlimited } from "../support/memory-channel.ts";

/**
 * The number of lives, the minimum number of actions in all of them, and the maximum share of the table's
 * transitions that are never taken.
 */
const [lives, leastActions, untakenShare] = isLongRun ? [260, 10_000, 1 / 10] : [104, 4000, 1 / 5];

test("an open report always has exactly one holder and follows the transition table", async () => {
  const { actions, refused, taken } = await liveManyLives(unlimited, lives);
  // If few actions were granted or refused, the property would prove nothing.
  const granted = actions - refused;
  const leastOfEach = leastActions / 5;
  const facts = `${actions} actions, ${granted} granted`;
  assert.ok(actions >= leastActions && granted > leastOfEach && refused > leastOfEach, facts);
  // Leaves out transitions that cannot occur here: no agency is abolished (`agency-ends.test.ts` covers
  // that), and the channel stays `standalone`.
  const names = new Set(
    transitions
      .filter(
        ({ action, holder }) => action !== "followAgency" && action !== "followMode" && holder !== "sp4n",
      )
      .filter(({ action, by }) => action !== "setNationalReference" && !by.includes("sp4n"))
      .map(nameOf),
  );
  const never = [...names].filter((name) => !taken.has(name));
  assert.ok(never.length < names.size * untakenShare, `never taken: ${never.join(", ")}`);
});

test("when two officers act on the same version at once, one of them gets 412", async () => {
  const { channel, keyOf } = await openWorld();
  const { trackingId } = await channel.submit({ agencyId: agencyIds[0] });
  const verify = () =>
    channel.call("POST", `/v1/agency-reports/${trackingId}/verify`, {
      key: keyOf("holder", agencyIds[0]),
      body: {},
      headers: { "if-match": '"1"' },
    });
  const statuses = (await Promise.all([verify(), verify()])).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [200, 412]);
});
