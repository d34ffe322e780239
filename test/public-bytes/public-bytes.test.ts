import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { engines } from "../../packages/server/test/support/engines.ts";
import { inLongRun, isLongRun } from "../../scripts/long-run.ts";
import { type PublicMove, publicMove } from "./public-moves.ts";
import { holdsPrivacy } from "./public-rules.ts";
import { openPublicWorld } from "./public-world.ts";
import { createReader } from "./read-public.ts";
import { takeMove } from "./take-move.ts";

/** The number of actions between two checks of everything that is public. */
const between = 20;

/**
 * The actions that the channel must accept at least once. Without them, a run would prove nothing about their
 * effects.
 */
const needed = [
  ...["submit", "release", "retract", "correct", "archive", "merge", "withdraw", "erasure", "support"],
  ...["not-solved", "withdraw-support", "upload", "replies", "feedback", "answer", "notes", "read-identity"],
];

const nameOf = (move: PublicMove): string => ("step" in move ? move.step : move.act);

/** Performs random actions on new channels, and checks everything that is public every few actions. */
async function liveInPublic(context: TestContext, engine: keyof typeof engines | "memory", runs: number) {
  const counts = { moves: 0, shown: 0, supports: 0, looks: 0 };
  const accepted = new Map<string, number>();
  const live = async (moves: readonly PublicMove[], store?: Awaited<ReturnType<typeof engines.PGlite>>) => {
    const world = await openPublicWorld(store);
    const reader = createReader(world);
    for (const [index, move] of moves.entries()) {
      counts.moves++;
      if (await takeMove(world, move)) accepted.set(nameOf(move), (accepted.get(nameOf(move)) ?? 0) + 1);
      if ((index + 1) % between > 0 && index + 1 < moves.length) continue;
      const { shown, supports } = await holdsPrivacy(world, reader);
      counts.shown += shown;
      counts.supports += supports;
      counts.looks++;
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(publicMove, { minLength: 80, maxLength: 200, size: "max" }), async (moves) => {
      const store = engine === "memory" ? undefined : await engines[engine]();
      try {
        await live(moves, store);
      } finally {
        await store?.close();
      }
    }),
    // Shrinking a failing sequence takes minutes, so only the long run does it.
    { numRuns: runs, endOnFailure: !isLongRun },
  );
  context.diagnostic(JSON.stringify({ ...counts, accepted: Object.fromEntries(accepted) }));
  return { ...counts, missing: needed.filter((name) => !accepted.has(name)) };
}

test("no public page or search reveals unreleased data after any of 10,000 random actions", async (context) => {
  const { moves, shown, supports, looks, missing } = await liveInPublic(
    context,
    "memory",
    isLongRun ? 84 : 2,
  );
  if (!isLongRun) return;
  assert.ok(shown > looks, "too little was released");
  assert.ok(supports > looks, "too few supports were public");
  assert.ok(moves >= 10_000, `${moves} moves`);
  assert.deepEqual(missing, []);
});

test(
  "no public page or search reveals unreleased data when the store is a SQL database",
  inLongRun,
  async (context) => {
    await liveInPublic(context, "PGlite", 10);
  },
);
