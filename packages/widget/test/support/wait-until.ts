// Keeps the original function, because a test may replace it.
const { setTimeout } = globalThis;

/** Waits until timers without a delay, and what they start, have run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits for a condition, long enough for a slow machine. `words` describes the condition in the error
 * message.
 */
export async function waitUntil(isSo: () => unknown, words = "what was waited for"): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It never came: ${words}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
