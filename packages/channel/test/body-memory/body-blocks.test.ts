import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { blockBytes, createBlockPool } from "../../src/body-memory/block-pool.ts";
import { createBlocks } from "../../src/http/read-chunks.ts";

const bytesOf = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 31 + seed) & 255);

test("bodies that share a pool keep their own bytes, and hold exactly the blocks that are counted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat({ max: 100_000 }), { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      (bodies) => {
        const pool = createBlockPool(4 * blockBytes);
        const open = bodies.map(() => {
          let held = 0;
          const blocks = createBlocks(pool, (bytes) => {
            held += bytes;
          });
          return { blocks, heldBytes: () => held };
        });
        for (const [index, pieces] of bodies.entries())
          for (const length of pieces) open[index]?.blocks.add(bytesOf(length, index));
        for (const [index, pieces] of bodies.entries()) {
          const { blocks, heldBytes } = open[index] as (typeof open)[number];
          const expected = pieces.flatMap((length) => [...bytesOf(length, index)]);
          assert.deepEqual([...blocks.join()], expected);
          assert.equal(heldBytes(), Math.ceil(expected.length / blockBytes) * blockBytes);
          blocks.release();
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("a released block is reused for the next body", () => {
  const pool = createBlockPool(3 * blockBytes);
  const [kept, first] = [pool.take(), pool.take()];
  pool.give(first);
  assert.equal(pool.take(), first);
  assert.notEqual(kept, first);
});

test("used and free blocks together stay within the pool's limit", () => {
  const pool = createBlockPool(2 * blockBytes);
  const blocks = Array.from({ length: 4 }, () => pool.take());
  for (const block of blocks.slice(1)) pool.give(block);
  const again = [pool.take(), pool.take()];
  assert.equal(again.filter((block) => blocks.includes(block)).length, 1);
});

test("an unused pool holds no memory", () => {
  const pool = createBlockPool(8 * blockBytes);
  const block = pool.take();
  pool.give(block);
  assert.notEqual(pool.take(), block);
});
