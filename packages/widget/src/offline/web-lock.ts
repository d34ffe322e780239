/**
 * Runs `work` while only this tab holds the lock `name`. Resolves with `undefined` if another tab holds it.
 * Without Web Locks (plain HTTP, a sandboxed frame), `work` runs without a lock; the channel's idempotency
 * then turns two requests into one report.
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

/** Resolves once no tab holds the lock `name`. Rejects if `signal` aborts first. */
export async function untilFree(
  locks: LockManager | undefined,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  await locks?.request(name, { mode: "shared", signal }, () => {});
}
