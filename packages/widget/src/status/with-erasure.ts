import type { TimelineEntry } from "@lapor/sdk";
import type { ShownReport } from "./shown-report.ts";

/** What the entry of an erasure tells of its report, for when it cannot be read again. */
export function withErasure(report: ShownReport, entry: TimelineEntry): ShownReport {
  const { at, kind } = entry;
  const { attachments, location, ...rest } = report;
  const asked = { reason: "requested", requestedAt: report.erasure?.requestedAt ?? at } as const;
  if (kind !== "erased")
    return { ...report, anonymous: true, erasure: asked, timeline: [...report.timeline, entry] };
  const { regionCode, regionName } = location;
  return {
    ...rest,
    ...{ title: "", body: "", attachments: [], anonymous: true, reporterActs: [] },
    location: { ...(regionCode && { regionCode }), ...(regionName && { regionName }) },
    erasure: { ...asked, erasedAt: at },
    timeline: [...report.timeline.map(({ message, attachments, ...bare }) => bare), entry],
  };
}
