import type { Channel } from "@lapor/channel";
import { describeFault, type Log } from "../log/log.ts";
import { seldom } from "../log/throttle.ts";
import type { Job } from "./job.ts";

/** Overdue reports, notices and silence: every minute, as deadlines are the end of a day. */
export const tickClocksJob = (channel: Pick<Channel, "tickClocks">, log: Log): Job<"tick-clocks"> => ({
  name: "tick-clocks",
  cron: "* * * * *",
  async run(signal) {
    const onFault = (error: unknown) => log("error", "clock", { error: describeFault(error) });
    const count = await channel.tickClocks({ signal, onFault });
    if (count > 0) log("info", "clocks", { count });
  },
});

/**
 * Moves reports whose agency ended: every minute, for those that their reporters open again, and when the
 * directory has changed.
 */
export const followAgenciesJob = (
  channel: Pick<Channel, "followAgencies">,
  log: Log,
): Job<"follow-agencies"> => ({
  name: "follow-agencies",
  cron: "* * * * *",
  async run(signal) {
    const onFault = (error: unknown) => log("error", "directory", { error: describeFault(error) });
    const count = await channel.followAgencies({ signal, onFault });
    if (count > 0) log("info", "agencies", { count });
  },
});

/**
 * Public statistics: every night, 00.40 in western Indonesia, so that a quarter is published on the first day
 * on which it may be.
 */
export const refreshStatisticsJob = (
  channel: Pick<Channel, "refreshStatistics">,
  log: Log,
): Job<"refresh-statistics"> => ({
  name: "refresh-statistics",
  cron: "40 17 * * *",
  mostMinutes: 360,
  async run(signal) {
    log("info", "statistics", { groups: await channel.refreshStatistics(signal) });
  },
});

/**
 * Forgets rate limits that are over, and with them the last trace of an address: every minute. Not logged: it
 * always has something to do.
 */
export const dropFullBucketsJob = (channel: Pick<Channel, "dropFullBuckets">): Job<"drop-full-buckets"> => ({
  name: "drop-full-buckets",
  cron: "* * * * *",
  run: async (signal) => void (await channel.dropFullBuckets(signal)),
});

/** Removes what nobody can use any more: every hour, a quarter past. */
export const dropExpiredJob = (channel: Pick<Channel, "dropExpired">, log: Log): Job<"drop-expired"> => ({
  name: "drop-expired",
  cron: "15 * * * *",
  async run(signal) {
    const onFault = seldom((error) => log("error", "file_removal", { error: describeFault(error) }));
    const { filesLeft, ...removed } = await channel.dropExpired({ signal, onFault });
    const { answers, files, events } = removed;
    if (answers + files + events > 0) log("info", "expired", { answers, files, events });
    if (filesLeft > 0) log("warn", "files_left", { count: filesLeft });
  },
});

/**
 * Erases what reporters asked for and what is kept long enough: every hour, at ten to.
 * @param eraseAgain Before that, what was erased already and has come back.
 */
export const eraseExpiredJob = (
  channel: Pick<Channel, "eraseExpired">,
  log: Log,
  eraseAgain: (signal: AbortSignal) => Promise<void>,
): Job<"erase-expired"> => ({
  name: "erase-expired",
  cron: "50 * * * *",
  async run(signal) {
    await eraseAgain(signal);
    const onFault = (error: unknown) => log("error", "erasure", { error: describeFault(error) });
    const count = await channel.eraseExpired({ signal, onFault });
    if (count > 0) log("info", "erased", { count });
  },
});
