/** Milliseconds between two reports of the same outage. */
const quietMs = 60_000;

/** Returns a function that calls `work` for an error, and skips errors that follow within a minute. */
export function throttle(work: (error: unknown) => void): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - last < quietMs) return;
    last = performance.now();
    work(error);
  };
}
