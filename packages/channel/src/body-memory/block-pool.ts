export const blockBytes = 64 * 1024;

/**
 * Memory for request bodies, in reusable blocks. The garbage collector frees a large buffer long after the
 * request is over. Without the pool, many short requests would occupy several times the memory that the
 * budget counts.
 */
export interface BlockPool {
  /** Returns a block with arbitrary content. */
  take(): Uint8Array<ArrayBuffer>;
  /** Returns a block to the pool. The caller must drop all views of it. */
  give(block: Uint8Array<ArrayBuffer>): void;
}

/**
 * Creates an empty pool, which grows with the bodies that it serves. Used and free blocks together stay below
 * `mostBytes`, because `give` drops a block that would exceed it. When no block is in use, the pool drops all
 * free blocks.
 */
export function createBlockPool(mostBytes: number): BlockPool {
  const free: Uint8Array<ArrayBuffer>[] = [];
  let used = 0;
  return {
    take() {
      used++;
      return free.pop() ?? new Uint8Array(blockBytes);
    },
    give(block) {
      used--;
      if (used === 0) free.length = 0;
      else if ((used + free.length + 1) * blockBytes <= mostBytes) free.push(block);
    },
  };
}
