import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * The event loop delay, in milliseconds, above which a report takes noticeably long: each takes about ten
 * turns of the loop.
 */
const busyAboveMs = 250;
/** The averaging window, in milliseconds. */
const windowMs = 1000;

/**
 * Watches this process's event loop. The returned function reports whether the average delay in the last
 * window was too high; the first call after a window's end starts the next one. The timer does not keep the
 * process alive.
 */
export function watchEventLoop(): () => boolean {
  const delays = monitorEventLoopDelay({ resolution: 20 });
  delays.enable();
  let began = performance.now();
  let busy = false;
  return () => {
    const now = performance.now();
    if (now - began >= windowMs) {
      busy = delays.count > 0 && delays.mean / 1e6 > busyAboveMs;
      delays.reset();
      began = now;
    }
    return busy;
  };
}
