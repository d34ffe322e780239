// Lets `lapor serve` live faster than real time: loaded with --import before the program. Leases, pauses and
// intervals of the bridge take minutes; a trial has seconds. Only the time of day is faster. Timers are not, so
// that requests have as long as they always have.

/** The variable that holds a clock, as JSON. */
export const fastClockVariable = "TRIAL_CLOCK";

const SystemDate = Date;

/** A clock, in milliseconds: it runs `speed` times as fast as the system's since `from`, and `ahead` of that. */
export interface FastClock {
  from: number;
  speed: number;
  ahead: number;
}

/** What a clock shows now. */
export const readFastClock = ({ from, speed, ahead }: FastClock): number =>
  from + (SystemDate.now() - from) * speed + ahead;

const variable = process.env[fastClockVariable];
if (variable) {
  const clock = JSON.parse(variable) as FastClock;
  const now = () => readFastClock(clock);
  globalThis.Date = new Proxy(SystemDate, {
    construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
    get: (target, name, self) => (name === "now" ? now : Reflect.get(target, name, self)),
  });
}
