import type { Channel } from "@lapor/channel";
import { describeFault, type Log } from "../log.ts";
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

/** Moves reports whose agency ended: every minute, for those that their reporters open again, and when the directory has changed. */
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

/** Removes what nobody can use any more: every hour, a quarter past. */
export const dropExpiredJob = (channel: Pick<Channel, "dropExpired">, log: Log): Job<"drop-expired"> => ({
  name: "drop-expired",
  cron: "15 * * * *",
  async run(signal) {
    const { answers, files } = await channel.dropExpired(signal);
    if (answers + files > 0) log("info", "expired", { answers, files });
  },
});
