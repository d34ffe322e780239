import type { Channel, JobName } from "@lapor/channel";
import type { Job } from "../platform/job.ts";
import { describeError, type Log } from "../platform/log/log.ts";
import { throttle } from "../platform/log/throttle.ts";
import { type Clocks, trustClock } from "../platform/trust-clock.ts";

/** The logging and the limits of a job of the channel. The job's schedule is in the channel's `jobs.ts`. */
interface JobSettings {
  /** The log event for a run that changed something. Undefined when runs are not logged. */
  done?: string;
  failed: string;
  /** Also logs runs that changed nothing. */
  logsEveryRun?: boolean;
  /** Logs at most one error a minute in each run. */
  throttlesErrors?: boolean;
  /** Set for jobs that expire or delete data by time, because a wrong clock would do harm. */
  needsRightClock?: boolean;
  maxMinutes?: number;
}

const settings: Record<JobName, JobSettings> = {
  "tick-clocks": { done: "clocks", failed: "clock", needsRightClock: true },
  "drop-expired": { done: "expired", failed: "file_removal", throttlesErrors: true, needsRightClock: true },
  "erase-expired": { done: "erased", failed: "erasure", needsRightClock: true },
  "follow-agencies": { done: "agencies", failed: "directory" },
  "refresh-statistics": { done: "statistics", failed: "statistics", logsEveryRun: true, maxMinutes: 360 },
  // A clock that is ahead would delete today's counts per network.
  "publish-supports": { done: "supports", failed: "supports", needsRightClock: true },
  // Not logged, because every run deletes something.
  "drop-full-buckets": { failed: "limits" },
  // With a clock that is days ahead, digests would be written too early and not again at the right time.
  "notify-officers": { done: "notifications", failed: "notifications", needsRightClock: true },
  "tell-supporters": { done: "supporters_told", failed: "supporters_told" },
  "reconcile-national": { done: "national_differences", failed: "national" },
};

/** Returns the channel's jobs, which log their runs and call `eraseAgain` before each erasure. */
export function channelJobs(
  channel: Pick<Channel, "jobs">,
  { log, clocks, eraseAgain }: { log: Log; clocks: Clocks; eraseAgain(signal: AbortSignal): Promise<void> },
): Job<JobName>[] {
  return channel.jobs.map(({ name, schedule, run }) => {
    const { done, failed, logsEveryRun, throttlesErrors, needsRightClock, maxMinutes } = settings[name];
    const job: Job<JobName> = {
      name,
      schedule,
      ...(maxMinutes !== undefined && { maxMinutes }),
      async run(signal) {
        if (name === "erase-expired") await eraseAgain(signal);
        const logError = (error: unknown): void => log("error", failed, { error: describeError(error) });
        const onError = throttlesErrors ? throttle(logError) : logError;
        const { filesLeft = 0, ...counts } = await run({ signal, onError });
        const isIdle = Object.values(counts).every((count) => count === 0);
        if (done !== undefined && (logsEveryRun || !isIdle)) log("info", done, counts);
        if (filesLeft > 0) log("warn", "files_left", { count: filesLeft });
      },
    };
    return needsRightClock ? trustClock(job, clocks) : job;
  });
}
