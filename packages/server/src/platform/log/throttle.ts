/** An outage is reported once per interval, not once per failure. */
const quietMs = 60_000;

/** Calls `report` for an error, and skips errors that follow within a minute. */
export function throttle(work: (error: unknown) => void): (error: unknown) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - last < quietMs) return;
    last = performance.now();
    work(error);
  };
}
