import { monitorEventLoopDelay } from "node:perf_hooks";

/**
 * The delay of the event loop, in milliseconds, at which a report waits noticeably: each takes about ten
 * turns of it.
 */
const busyAboveMs = 250;
/** The window of the average, in milliseconds. */
const windowMs = 1000;

/**
 * Watches this process's event loop. Returns whether it was late in the last window, on average; a window
 * ends with the first call after it. The timer does not keep the process alive.
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
