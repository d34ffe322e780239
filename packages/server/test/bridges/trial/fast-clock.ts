// Makes `lapor serve` live faster than real time. Load it with --import before the program. The bridge's
// leases, pauses and intervals take minutes, but a trial has only seconds. Only the time of day is faster;
// timers are not, so requests have the usual time.

import { readFileSync } from "node:fs";

/** The variable with the path of the clock's JSON file. SIGUSR2 makes a process read the file again. */
export const fastClockVariable = "TRIAL_CLOCK";

const SystemDate = Date;

/**
 * A clock, in milliseconds. Since `from`, it has run `speed` times as fast as the system's clock, and it is
 * `ahead` of that.
 */
export interface FastClock {
  from: number;
  speed: number;
  ahead: number;
}

/** Returns the current time of a clock. */
export const readFastClock = ({ from, speed, ahead }: FastClock): number =>
  from + (SystemDate.now() - from) * speed + ahead;

const path = process.env[fastClockVariable];
if (path) {
  const read = (): FastClock => JSON.parse(readFileSync(path, "utf8"));
  let clock = read();
  process.on("SIGUSR2", () => {
    clock = read();
  });
  const now = () => readFastClock(clock);
  globalThis.Date = new Proxy(SystemDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
    get: (target, name, self) => (name === "now" ? now : Reflect.get(target, name, self)),
  });
}
