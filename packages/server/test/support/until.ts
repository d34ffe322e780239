import { setTimeout as wait } from "node:timers/promises";

/** Waits until a condition holds. Throws after `ms` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come true within ${ms} ms: ${holds}`);
    await wait(50);
  }
}
