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

/** Removes what nobody can use any more: every hour, a quarter past. */
export const dropExpiredJob = (channel: Pick<Channel, "dropExpired">, log: Log): Job<"drop-expired"> => ({
  name: "drop-expired",
  cron: "15 * * * *",
  async run(signal) {
    const { answers, files } = await channel.dropExpired(signal);
    if (answers + files > 0) log("info", "expired", { answers, files });
  },
});

/** Erases what reporters asked for and what is kept long enough: every hour, at ten to. */
export const eraseExpiredJob = (channel: Pick<Channel, "eraseExpired">, log: Log): Job<"erase-expired"> => ({
  name: "erase-expired",
  cron: "50 * * * *",
  async run(signal) {
    const onFault = (error: unknown) => log("error", "erasure", { error: describeFault(error) });
    const count = await channel.eraseExpired({ signal, onFault });
    if (count > 0) log("info", "erased", { count });
  },
});
