import type { Clock } from "@lapor/channel";

/** A clock that stands still until it is set or moved on. */
export interface SettableClock extends Clock {
  /** Throws RangeError for a time that is none. */
  set(time: Date | string): void;
  /** Moves on by milliseconds. */
  advance(milliseconds: number): void;
  /** From here on the machine's time. */
  follow(): void;
  /** Whether it follows the machine's time. */
  readonly follows: boolean;
}

const readTime = (time: Date | string): Date => {
  const date = new Date(time);
  if (Number.isNaN(date.getTime()))
    throw new RangeError(
      `"${String(time)}" is no time. Write it as RFC 3339, such as "2026-11-24T09:00:00+07:00".`,
    );
  return date;
};

/** A clock that stands at `start`, or follows the machine's when there is none. */
export const createSettableClock = (start: Date | string | undefined): SettableClock => {
  let stands = start === undefined ? undefined : readTime(start);
  const now = (): Date => new Date(stands ?? Date.now());
  return {
    now,
    set(time) {
      stands = readTime(time);
    },
    advance(milliseconds) {
      stands = new Date(now().getTime() + milliseconds);
    },
    follow() {
      stands = undefined;
    },
    get follows() {
      return stands === undefined;
    },
  };
};
