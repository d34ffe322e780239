import type { Clock } from "@lapor/channel";
import { mostApartMs } from "@lapor/channel/store";
import type { Job } from "./job.ts";
import type { Log } from "./log/log.ts";
import { throttle } from "./log/throttle.ts";

/**
 * This machine's clock, the database's clock, and the log for differences between them. With PGlite they are
 * the same clock.
 */
export interface Clocks {
  clock: Clock;
  readDatabaseClock(): Promise<Date>;
  log: Log;
}

/**
 * Wraps a job that expires or deletes data by time, so it runs only while this machine and the database agree
 * on the time. A clock that is wrong by a year would close every report and empty the log. When the clocks
 * disagree, the difference is logged in seconds, and the job's next run tries again.
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
 * Returns a function that checks, before deliveries are claimed, whether this machine and the database agree
 * on the time. With a clock that is days ahead, every email would be discarded as too late, and every retry
 * postponed. A disagreement is logged at most once a minute.
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

/**
 * Returns by how many seconds this machine's clock is ahead of the database's, or 0 when they are close
 * enough.
 */
async function secondsAhead({ clock, readDatabaseClock }: Clocks): Promise<number> {
  const before = clock.now().getTime();
  const there = (await readDatabaseClock()).getTime();
  // The database read its clock at some point between the two local readings.
  const ahead = Math.max(before - there, 0) + Math.min(clock.now().getTime() - there, 0);
  return Math.abs(ahead) <= mostApartMs ? 0 : Math.round(ahead / 1000);
}
