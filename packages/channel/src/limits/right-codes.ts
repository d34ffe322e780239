const mostCodes = 50_000;
const rememberedMs = 10 * 60_000;

/**
 * Access codes that this process has recently verified, by network. Contains only keyed hashes, neither codes
 * nor addresses.
 */
export interface RightCodes {
  has(name: string, now: Date): boolean;
  add(name: string, now: Date): void;
  delete(name: string): void;
}

/** Creates an empty memory of access codes, which keeps the most recent 50,000. */
export function createRightCodes(): RightCodes {
  /** When each code was last verified, in milliseconds since 1970, oldest first. */
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
