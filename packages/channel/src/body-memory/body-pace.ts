/** Calls `work` after `ms` milliseconds. Returns a function that stops the timer. */
export type StartTimer = (ms: number, work: () => void) => () => void;

/** Starts one of the platform's timers. */
export const startSystemTimer: StartTimer = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/**
 * The number of bytes that must arrive in each window of a body, except the last window. It is 4 KB a second
 * on average.
 *
 * EDGE, the slowest network on which the SDK still sends, transfers 8 KB a second, which is twice the
 * minimum, so a phone can spend half of a window in a tunnel. 3G, at 30 to 50 KB a second, needs 4 seconds
 * for the minimum, which leaves 26 for a tunnel and for TCP to notice its end. The server allows two minutes
 * for a request, in which a body at the minimum pace transfers 480 KB.
 */
export const minimumPace = { bytes: 120 * 1024, windowMs: 30_000 } as const;

/** Watches how fast one body arrives. */
export interface PaceWatch {
  /** Awaits the next bytes. Rejects with the error from `late` when the body is too slow. */
  during<Result>(read: () => Promise<Result>): Promise<Result>;
  count(bytes: number): void;
  /** Aborts the body: the pending read, or the next one, rejects with this error. */
  end(error: Error): void;
  stop(): void;
}

/**
 * Starts to watch a body. Time that the server spends on work instead of waiting for bytes does not count
 * against the client.
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
