/** Calls `work` after `ms` milliseconds. Returns a function that stops the timer. */
export type StartTimer = (ms: number, work: () => void) => () => void;

/** The platform's timer. */
export const startSystemTimer: StartTimer = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/**
 * The minimum that must arrive of a body in each window, unless it ends in it: 4 KB a second on average.
 *
 * EDGE, the slowest network on which the SDK still tries, brings 8 KB a second: its windows hold twice the
 * minimum, or 15 seconds in a tunnel and 15 seconds of sending. 3G at 30 to 50 KB a second fills a window in
 * 4 seconds, which leaves 26 for a tunnel and for TCP to notice its end. A body below the minimum would not
 * be whole within the two minutes that the server gives a request.
 */
export const minimumPace = { bytes: 120 * 1024, windowMs: 30_000 } as const;

/** Measures the pace of one body. */
export interface PaceWatch {
  /** Awaits the next bytes. Rejects with the error of `late` when the body is too slow. */
  during<Result>(read: () => Promise<Result>): Promise<Result>;
  count(bytes: number): void;
  /** Ends the body: a waiting or the next call for bytes rejects with this error. */
  end(error: Error): void;
  stop(): void;
}

/**
 * Starts to measure. Time in which the server works instead of waiting for bytes does not count against the
 * client.
 */
export function watchPace(startTimer: StartTimer, late: () => Error): PaceWatch {
  let arrived = 0;
  let ended: Error | undefined;
  let giveUp: ((error: Error) => void) | undefined;
  let stopTimer = (): void => {};
  const measure = (): void => {
    stopTimer = startTimer(minimumPace.windowMs, () => {
      if (giveUp && arrived < minimumPace.bytes) giveUp(late());
      else {
        arrived = 0;
        measure();
      }
    });
  };
  measure();
  return {
    during: (read) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        giveUp = reject;
        read()
          .then(resolve, reject)
          .finally(() => {
            giveUp = undefined;
          });
      }),
    count(bytes) {
      arrived += bytes;
    },
    end(error) {
      ended = error;
      giveUp?.(error);
    },
    stop: () => stopTimer(),
  };
}
