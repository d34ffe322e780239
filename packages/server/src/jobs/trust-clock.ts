import { type Clock, mostApartMs } from "@lapor/channel";
import type { Log } from "../log/log.ts";
import { seldom } from "../log/throttle.ts";
import type { Job } from "./job.ts";

/** This machine's clock, the database's, and where it is told that they differ. On PGlite both are one clock. */
export interface Clocks {
  clock: Clock;
  readDatabaseClock(): Promise<Date>;
  log: Log;
}

/** Seconds by which this machine's clock is ahead of the database's; 0 when they are near enough. */
const secondsAhead = async ({ clock, readDatabaseClock }: Clocks): Promise<number> => {
  const before = clock.now().getTime();
  const there = (await readDatabaseClock()).getTime();
  // The answer was given at some moment between both.
  const ahead = Math.max(before - there, 0) + Math.min(clock.now().getTime() - there, 0);
  return Math.abs(ahead) <= mostApartMs ? 0 : Math.round(ahead / 1000);
};

/**
 * Lets a job that ends or removes things by the time of day run only while this machine and the database agree on it: a clock that is wrong
 * by a year would close every report and empty the log. When they do not, the log says by how many seconds, and it is tried again at the
 * job's next time.
 */
export const trustClock = <Name extends string>({ run, ...job }: Job<Name>, clocks: Clocks): Job<Name> => ({
  ...job,
  async run(signal) {
    const aheadSeconds = await secondsAhead(clocks);
    if (aheadSeconds === 0) return run(signal);
    clocks.log("error", "clock_apart", { job: job.name, aheadSeconds });
  },
});

/**
 * Tells deliveries before each claim whether this machine and the database agree: a clock that is days ahead would give every mail up as
 * too late, and put off what fails into the future. When they do not, the log says so, seldom.
 */
export const clocksAgree = (what: "mails" | "webhooks", clocks: Clocks): (() => Promise<boolean>) => {
  const tell = seldom((aheadSeconds) => clocks.log("error", "clock_apart", { job: what, aheadSeconds }));
  return async () => {
    const aheadSeconds = await secondsAhead(clocks);
    if (aheadSeconds !== 0) tell(aheadSeconds);
    return aheadSeconds === 0;
  };
};
