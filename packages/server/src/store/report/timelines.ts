import type { TimelineRecord } from "@lapor/channel";

/** Entries of several reports, each report's by its id, in the order in which they came. */
export const timelinesOf = (entries: readonly TimelineRecord[]): Map<string, TimelineRecord[]> => {
  const timelines = new Map<string, TimelineRecord[]>();
  for (const entry of entries) {
    const timeline = timelines.get(entry.reportId);
    if (timeline) timeline.push(entry);
    else timelines.set(entry.reportId, [entry]);
  }
  return timelines;
};
