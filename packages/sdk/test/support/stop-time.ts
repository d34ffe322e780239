import type { TestContext } from "node:test";

/**
 * Stops the time of timers and of `performance.now`, so a slow machine cannot time out a call. Returns a
 * function that lets milliseconds pass.
 */
export function stopTime(test: TestContext): (ms: number) => void {
  let time = 0;
  test.mock.timers.enable({ apis: ["setTimeout"] });
  test.mock.method(performance, "now", () => time);
  return (ms) => {
    time += ms;
    test.mock.timers.tick(ms);
  };
}
