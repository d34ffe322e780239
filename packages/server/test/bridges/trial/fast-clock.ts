// Lets `lapor serve` live faster than real time: loaded with --import before the program. Leases, pauses and
// intervals of the bridge take minutes; a trial has seconds. Only the time of day is faster. Timers are not, so
// that requests have as long as they always have.

import { readFileSync } from "node:fs";

/** The variable that names the file of a clock, in JSON. SIGUSR2 makes a process read it again. */
export const fastClockVariable = "TRIAL_CLOCK";

const SystemDate = Date;

/**
 * A clock, in milliseconds: it runs `speed` times as fast as the system's since `from`, and `ahead` of that.
 */
export interface FastClock {
  from: number;
  speed: number;
  ahead: number;
}

/** The current time of a clock. */
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
