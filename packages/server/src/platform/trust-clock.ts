import type { Clock } from "@lapor/channel";
import { mostApartMs } from "@lapor/channel/store";
import type { Job } from "./job.ts";
import type { Log } from "./log/log.ts";
import { throttle } from "./log/throttle.ts";

/**
 * This machine's clock, the database's clock, and the log for their difference. On PGlite they are one
 * clock.
 */
export interface Clocks {
  clock: Clock;
  readDatabaseClock(): Promise<Date>;
  log: Log;
}

/**
 * Lets a job that ends or removes things by the clock run only while this machine and the database agree on
 * the time: a clock that is wrong by a year would close every report and empty the log. When they disagree,
 * logs the difference in seconds; the job's next run tries again.
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
 * Checks before each claim of deliveries whether this machine and the database agree on the time. With a
 * clock that is days ahead, every mail would be discarded as too late, and every retry postponed. Logs a
 * disagreement at most once a minute.
 * @param what What is delivered, for the log.
 */
export function clocksAgree(what: string, clocks: Clocks): () => Promise<boolean> {
  const logDifference = throttle((aheadSeconds) =>
    clocks.log("error", "clock_apart", { job: what, aheadSeconds }),
  );
  return async () => {
    const aheadSeconds = await secondsAhead(clocks);
    if (aheadSeconds !== 0) logDifference(aheadSeconds);
    return aheadSeconds === 0;
  };
}

/** Seconds by which this machine's clock is ahead of the database's; 0 when they are near enough. */
async function secondsAhead({ clock, readDatabaseClock }: Clocks): Promise<number> {
  const before = clock.now().getTime();
  const there = (await readDatabaseClock()).getTime();
  // The database read its clock at some moment between both.
  const ahead = Math.max(before - there, 0) + Math.min(clock.now().getTime() - there, 0);
  return Math.abs(ahead) <= mostApartMs ? 0 : Math.round(ahead / 1000);
}
