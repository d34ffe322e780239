import type { Clock } from "@lapor/channel";
import { checkValue, isNumber } from "../checks/check-members.ts";

/** A clock that is frozen until it is set or advanced. */
export interface SettableClock extends Clock {
  /** Sets the time. Throws RangeError for an invalid time. */
  set(time: Date | string): void;
  /** Advances the clock by milliseconds. Throws RangeError for anything but a number. */
  advance(milliseconds: number): void;
  /** Makes the clock follow the system clock. */
  follow(): void;
  /** Whether the clock follows the system clock. */
  readonly follows: boolean;
}

/** Creates a clock that is frozen at `start`, or follows the system clock if `start` is undefined. */
export function createSettableClock(start: Date | string | undefined): SettableClock {
  let frozenAt = start === undefined ? undefined : readTime(start);
  const now = (): Date => new Date(frozenAt ?? Date.now());
  return {
    now,
    set(time) {
      frozenAt = readTime(time);
    },
    advance(milliseconds) {
      checkValue(milliseconds, isNumber, "The advance of the clock");
      frozenAt = new Date(now().getTime() + milliseconds);
    },
    follow() {
      frozenAt = undefined;
    },
    get follows() {
      return frozenAt === undefined;
    },
  };
}

function readTime(time: Date | string): Date {
  const date = new Date(time);
  if (Number.isNaN(date.getTime()))
    throw new RangeError(
      `"${String(time)}" is not a valid time. Use RFC 3339, such as "2026-11-24T09:00:00+07:00".`,
    );
  return date;
}
