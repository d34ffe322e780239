/** Returns the time of a monotonic clock, in milliseconds. */
export const now = (): number => performance.now();

/**
 * Waits for `work`, the timeout or the abort of `signal`, whichever comes first, and then removes its timer
 * and listener. Resolves to the result of `work`, or to undefined if it is not done. A time beyond the range
 * of a timer means no limit, because such a timer would fire immediately. Does not use `AbortSignal.any` and
 * `AbortSignal.timeout`, which Chrome 80 and Safari 15.4 lack.
 */
export function waitUntil<Result>(
  milliseconds: number,
  signal?: AbortSignal | undefined,
  work?: Promise<Result>,
): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const end = <Value>(settle: (value: Value) => void, value: Value) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      settle(value);
    };
    const stop = (): void => end(resolve, undefined);
    const timer = milliseconds < 2 ** 31 ? setTimeout(stop, milliseconds) : undefined;
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) stop();
    work?.then(
      (result) => end(resolve, result),
      (error) => end(reject, error),
    );
  });
}
