import assert from "node:assert/strict";
import test from "node:test";
import { type Ended, tryAgain } from "./second-try.ts";

const ended = (name: string, failed: number, again?: Ended["again"]): Ended => ({
  name,
  outcome: { passed: 1, failed, skipped: 0 },
  output: "",
  ...(again && { again }),
});

test("what failed runs once more, and what passes only then is told apart", async () => {
  const runs: string[] = [];
  const second = (name: string, failed: number) => async () => {
    runs.push(name);
    return ended(name, failed);
  };
  const all = [
    ended("sound", 0, second("sound", 0)),
    ended("unsteady", 1, second("unsteady", 0)),
    ended("broken", 2, second("broken", 1)),
    ended("no program", 1),
  ];
  const { ended: last, unsteady } = await tryAgain(all);
  assert.deepEqual(runs, ["unsteady", "broken"]);
  assert.deepEqual(
    last.map(({ name, outcome }) => [name, outcome.failed]),
    [
      ["sound", 0],
      ["unsteady", 0],
      ["broken", 1],
      ["no program", 1],
    ],
  );
  assert.deepEqual(
    unsteady.map(({ name }) => name),
    ["unsteady"],
  );
});

test("nothing runs again where much failed", async () => {
  const again = async (): Promise<Ended> => assert.fail("it ran again");
  const all = Array.from({ length: 3 }, (_, at) => ended(`${at}`, 1, again));
  assert.deepEqual(await tryAgain(all, 2), { ended: all, unsteady: [] });
});
