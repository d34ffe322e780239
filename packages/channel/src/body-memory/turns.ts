/** Limits how many tasks run at a time. The others wait in order of arrival. */
export interface Turns {
  /**
   * Waits for a turn. Resolves to a function that ends the turn, or to undefined when too many tasks wait or
   * when `signal` aborts the wait.
   */
  take(signal?: AbortSignal): Promise<(() => void) | undefined>;
  /** Whether no task is running or waiting. */
  isIdle(): boolean;
}

/** Creates a limit of `most` running and `mostWaiting` waiting tasks. */
export function createTurns(most: number, mostWaiting: number = Number.POSITIVE_INFINITY): Turns {
  let running = 0;
  const waiting = new Set<() => void>();

  const end = (): void => {
    const [next] = waiting;
    if (next) {
      waiting.delete(next);
      next();
    } else running--;
  };
  /** Returns a function that ends the turn. Further calls do nothing. */
  const createEnd = (): (() => void) => {
    let ended = false;
    return () => {
      if (!ended) end();
      ended = true;
    };
  };

  return {
    async take(signal) {
      if (signal?.aborted) return undefined;
      if (running < most) {
        running++;
        return createEnd();
      }
      if (waiting.size >= mostWaiting) return undefined;
      return new Promise((resolve) => {
        const stopWaiting = (): void => {
          waiting.delete(start);
          resolve(undefined);
        };
        const start = (): void => {
          signal?.removeEventListener("abort", stopWaiting);
          resolve(createEnd());
        };
        waiting.add(start);
        signal?.addEventListener("abort", stopWaiting, { once: true });
      });
    },
    isIdle: () => running === 0 && waiting.size === 0,
  };
}
