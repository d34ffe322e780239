export interface FuzzOptions {
  count: number;
  seed: number;
  onProgress?: (done: number) => void;
}

export interface FuzzResult {
  count: number;
  statuses: Record<string, number>;
  /** One sentence per violation. */
  faults: string[];
  slowestMs: number;
}
