// Makes the clock of `lapor serve` run faster than real time. Load it with --import before the program. The
// bridge's leases, pauses and intervals take minutes, but a trial has only seconds. Timers keep their real
// speed, so requests have the usual time limits.

import { readFileSync } from "node:fs";

/**
 * The environment variable with the path of the clock's JSON file. A process that receives SIGUSR2 reads the
 * file again.
 */
export const fastClockVariable = "TRIAL_CLOCK";

const SystemDate = Date;

/**
 * A clock. It started at `from`, runs `speed` times as fast as the system's clock, and is `ahead` of the
 * result. Times are in milliseconds.
 */
export interface FastClock {
  from: number;
  speed: number;
  ahead: number;
}

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
