/**
 * Runs `work` as the only tab that holds `name`; resolves with `undefined` when another tab holds it. Without
 * Web Locks (plain HTTP, a sandboxed frame) it just runs: the channel's idempotency then makes one report of
 * two requests.
 */
export async function whileHolding<Result>(
  locks: LockManager | undefined,
  name: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  let asked = false;
  try {
    if (locks)
      return await locks.request(name, { ifAvailable: true }, async (lock) => {
        asked = true;
        return lock ? work() : undefined;
      });
  } catch (error) {
    if (asked) throw error;
  }
  return work();
}

/** Resolves once no tab holds `name`; rejects when `signal` aborts first. */
export async function untilFree(
  locks: LockManager | undefined,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  await locks?.request(name, { mode: "shared", signal }, () => {});
}
