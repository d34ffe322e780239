/**
 * Waits until the first of these: `work` is done, the milliseconds are over, `signal` has ended; nothing of it stays behind. No limit
 * where a timer cannot count so far: it would fire at once. By hand, because `AbortSignal.any` and `AbortSignal.timeout` are younger than
 * Chrome 80 and Safari 15.4.
 */
export function waitUntil(
  milliseconds: number,
  signal: AbortSignal,
  ...work: Promise<unknown>[]
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
    if (milliseconds < 2 ** 31) timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
  return Promise.race([over, ...work]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  });
}
