// As they were before a test put others in their place.
const { setTimeout } = globalThis;

/** Waits with the patience that a slow machine needs; `words` say what never came. */
export async function waitUntil(isSo: () => unknown, words = "what was waited for"): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It never came: ${words}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
