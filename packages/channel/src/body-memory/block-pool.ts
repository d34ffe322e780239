/** Bytes of one block. */
export const blockBytes = 64 * 1024;

/**
 * Memory for request bodies, in blocks that are used again. The garbage collector frees a large buffer long
 * after its body has ended, so that bodies that come and go would hold several times what is counted.
 */
export interface BlockPool {
  /** A block with any content. */
  take(): Uint8Array<ArrayBuffer>;
  /** Takes a block back. The caller holds no view of it any more. */
  give(block: Uint8Array<ArrayBuffer>): void;
}

/**
 * Creates an empty pool, which grows with the bodies that it serves. Used and free blocks together stay below
 * `mostBytes`; a block beyond is dropped when it comes back, and all of them when none is used.
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
