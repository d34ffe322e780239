const mostCodes = 50_000;
const rememberedMs = 10 * 60_000;

/**
 * Access codes that this process has recently verified, by network. Holds only keyed hashes, no code and no
 * address.
 */
export interface RightCodes {
  has(name: string, now: Date): boolean;
  add(name: string, now: Date): void;
  delete(name: string): void;
}

/** Creates an empty memory of the most recent 50,000 codes. */
export function createRightCodes(): RightCodes {
  /** Milliseconds since 1970 at which each was last right; the longest ago first. */
  const seen = new Map<string, number>();
  return {
    has(name, now) {
      const at = seen.get(name);
      return at !== undefined && Math.abs(now.getTime() - at) < rememberedMs;
    },
    add(name, now) {
      seen.delete(name);
      seen.set(name, now.getTime());
      if (seen.size <= mostCodes) return;
      for (const oldest of seen.keys()) {
        seen.delete(oldest);
        return;
      }
    },
    delete: (name) => void seen.delete(name),
  };
}
