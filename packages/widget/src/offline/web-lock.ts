/**
 * Does `work` as the only tab that holds `name`; `undefined` when another tab has it. Without Web Locks (plain HTTP, a sandboxed
 * frame) it is simply done: two tabs are then told apart by the channel alone, whose idempotency makes one report of two sendings.
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
