/** An outage is reported once in this time, not once per failure. */
const quietMs = 60_000;

/** Does something with an error, and with none of those that come within a minute after. */
export const throttle = (work: (error: unknown) => void): ((error: unknown) => void) => {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - last < quietMs) return;
    last = performance.now();
    work(error);
  };
};
