import type { ChannelContext } from "./context.ts";
import { dropExpired } from "./erasure/drop-expired.ts";
import { eraseExpired } from "./erasure/erase-expired.ts";
import { dropFullBuckets } from "./limits/drop-full-buckets.ts";
import { tellSupporters } from "./mail/supporters/tell-supporters.ts";
import { listDifferences } from "./national/differences.ts";
import { notifyOfficers } from "./notifications/notify-officers.ts";
import { refreshStatistics } from "./public/refresh-statistics.ts";
import { publishSupports } from "./supports/publish-supports.ts";
import { followAgencies } from "./transitions/follow-agencies.ts";
import { type TickOptions, tickClocks } from "./transitions/tick-clocks.ts";

/** The names of the channel's jobs. */
export type JobName =
  | "tick-clocks"
  | "drop-expired"
  | "refresh-statistics"
  | "publish-supports"
  | "erase-expired"
  | "follow-agencies"
  | "drop-full-buckets"
  | "tell-supporters"
  | "reconcile-national"
  | "notify-officers";

/** The number of items that a run changed, by kind. */
export type JobCounts = Readonly<Record<string, number>>;

/**
 * A recurring job. A run can stop at any point and overlap with another run; each change still happens once.
 */
export interface ChannelJob {
  name: JobName;
  /** When a host runs the job, as a cron expression with five fields, in UTC. */
  schedule: string;
  /**
   * Runs the job once. Passes errors that concern a single item to `onError` and continues. Throws
   * `StoreUnavailable`.
   */
  run(options?: TickOptions): Promise<JobCounts>;
}

/** Creates the channel's jobs, in the order in which a host without schedules runs them. */
export function createJobs(context: ChannelContext): ChannelJob[] {
  return [
    {
      // Marks overdue reports and sends notices. Deadlines are at the end of a day, so once a minute is
      // precise enough.
      name: "tick-clocks",
      schedule: "* * * * *",
      run: async (options) => ({ count: await tickClocks(context, options) }),
    },
    {
      name: "drop-expired",
      schedule: "15 * * * *",
      async run(options) {
        const { answers, files, events, filesLeft } = await dropExpired(context, options);
        return { answers, files, events, filesLeft };
      },
    },
    {
      // Runs at 00:40 in western Indonesia. A quarter is published on the first day that allows it.
      name: "refresh-statistics",
      schedule: "40 17 * * *",
      run: async (options) => ({ groups: await refreshStatistics(context, options?.signal) }),
    },
    {
      // Runs at 00:50 in western Indonesia. Publishing once a day keeps the number from revealing when
      // somebody added support.
      name: "publish-supports",
      schedule: "50 17 * * *",
      run: async (options) => ({ reports: await publishSupports(context, options?.signal) }),
    },
    {
      name: "erase-expired",
      schedule: "50 * * * *",
      run: async (options) => ({ count: await eraseExpired(context, options) }),
    },
    {
      // Moves reports whose agency was abolished, or whose party does not exist in the channel's mode.
      // Reporters can reopen such a report at any time.
      name: "follow-agencies",
      schedule: "* * * * *",
      run: async (options) => ({ count: await followAgencies(context, options) }),
    },
    {
      // A bucket's name contains the hash of an address. Deleting full buckets removes the last data that
      // relates to an address.
      name: "drop-full-buckets",
      schedule: "* * * * *",
      run: async (options) => ({ count: await dropFullBuckets(context, options?.signal) }),
    },
    {
      // Runs once a minute, so a bulk action results in a single message.
      name: "notify-officers",
      schedule: "* * * * *",
      run: async (options) => ({ messages: await notifyOfficers(context, options?.signal) }),
    },
    {
      // This is a separate job, because a report can have thousands of supporters, which is too many to
      // notify within the officer's action.
      name: "tell-supporters",
      schedule: "* * * * *",
      run: async (options) => ({ supporters: await tellSupporters(context, options?.signal) }),
    },
    {
      // Runs at 01:00 in western Indonesia. `lapor sp4n list` lists the reports.
      name: "reconcile-national",
      schedule: "0 18 * * *",
      run: async (options) => ({ differing: await countDifferences(context, options?.signal) }),
    },
  ];
}

async function countDifferences(context: ChannelContext, signal: AbortSignal | undefined): Promise<number> {
  let count = 0;
  for await (const _ of listDifferences(context, signal)) count++;
  return count;
}

/** Runs one of the channel's jobs now, outside its schedule. */
export async function runJob(
  { jobs }: { jobs: readonly ChannelJob[] },
  name: JobName,
  options?: TickOptions,
): Promise<JobCounts> {
  const job = jobs.find((candidate) => candidate.name === name);
  if (!job) throw new RangeError(`The channel has no job "${name}".`);
  return job.run(options);
}
