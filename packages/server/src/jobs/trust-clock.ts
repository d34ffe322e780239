import { type Clock, mostApartMs } from "@lapor/channel";
import type { Log } from "../log.ts";
import type { Job } from "./job.ts";

/**
 * Lets a job that ends or removes things by the time of day run only while this machine and the database agree on it: a clock that is wrong
 * by a year would close every report and empty the log. When they do not, the log says by how many seconds, and it is tried again at the
 * job's next time. On PGlite both are one clock.
 */
export const trustClock = <Name extends string>(
  { run, ...job }: Job<Name>,
  { clock, readDatabaseClock, log }: { clock: Clock; readDatabaseClock(): Promise<Date>; log: Log },
): Job<Name> => ({
  ...job,
  async run(signal) {
    const before = clock.now().getTime();
    const there = (await readDatabaseClock()).getTime();
    // The answer was given at some moment between both.
    const ahead = Math.max(before - there, 0) + Math.min(clock.now().getTime() - there, 0);
    if (Math.abs(ahead) <= mostApartMs) return run(signal);
    log("error", "clock_apart", { job: job.name, aheadSeconds: Math.round(ahead / 1000) });
  },
});
