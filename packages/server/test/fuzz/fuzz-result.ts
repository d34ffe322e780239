/** Options for a fuzz run. */
export interface FuzzOptions {
  count: number;
  seed: number;
  onProgress?: (done: number) => void;
}

/** The result of a fuzz run. */
export interface FuzzResult {
  count: number;
  /** The number of responses by status. */
  statuses: Record<string, number>;
  /** One sentence per violation. */
  faults: string[];
  slowestMs: number;
}
