/** Bytes of one block. */
export const blockBytes = 64 * 1024;

/**
 * Memory for request bodies, in reusable blocks. The garbage collector frees a large buffer long after its
 * body has ended. Without the pool, many short bodies would hold several times the memory that is counted.
 */
export interface BlockPool {
  /** A block with any content. */
  take(): Uint8Array<ArrayBuffer>;
  /** Returns a block to the pool. The caller must drop all views of it. */
  give(block: Uint8Array<ArrayBuffer>): void;
}

/**
 * Creates an empty pool, which grows with the bodies that it serves. Used and free blocks together stay below
 * `mostBytes`. A block beyond that is dropped when it is returned; all free blocks are dropped when none is
 * used.
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
