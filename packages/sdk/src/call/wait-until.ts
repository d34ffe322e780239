/** Milliseconds of a monotonic clock. */
export const now = (): number => performance.now();

/**
 * Waits until `work` is done, the milliseconds have passed or `signal` is aborted, and then removes its timer
 * and listener. Beyond the range of a timer there is no limit, because such a timer would fire at once.
 * Chrome 80 and Safari 15.4 do not have `AbortSignal.any` and `AbortSignal.timeout`.
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
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
  });
  return Promise.race([over, ...work]).finally(() => {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  });
}
