import type { FollowedReport, TimelineKind } from "@lapor/openapi";
import type { System } from "../records/ports.ts";
import type { Audience } from "../records/principal.ts";
import type { ReportFile, TimelineRecord } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { viewDue, viewEntry, viewFiles, viewResponsible } from "./views.ts";

/**
 * The kinds of entries in the kept report that a duplicate's reporter sees. Questions are excluded, because
 * they are only for the kept report's own reporter.
 */
const sharedKinds: readonly TimelineKind[] = [
  "verified",
  "assigned",
  "transferred",
  "agency_ended",
  "follow_up_started",
  "promised",
  "answered",
  "closed",
  "archived",
  "overdue",
  "escalated",
  "closed_by_silence",
];

/** Returns the reports that a merged report follows, in order; empty when it was not merged. */
export async function followedFrom(store: ReportStore, file: ReportFile): Promise<ReportFile[]> {
  const chain: ReportFile[] = [];
  let next = file.report.mergedIntoId;
  while (next !== null) {
    const found = await store.findReport({ id: next });
    if (!found || chain.some(({ report }) => report.id === next)) break;
    chain.push(found);
    next = found.report.mergedIntoId;
  }
  return chain;
}

/**
 * Returns when the last report of a chain was archived, or undefined when the chain is empty or that report
 * is not archived.
 */
export function archivedAtOf(chain: readonly ReportFile[]): Date | undefined {
  const last = chain.at(-1)?.report;
  return (last?.status === "archived" && last.endedAt) || undefined;
}

const mergeOf = ({ timeline }: ReportFile): TimelineRecord | undefined =>
  timeline.filter(({ kind }) => kind === "merged").at(-1);

/**
 * Returns the kept report's entries since the merge, which both reports record at the same time. The
 * duplicate's reporter must not see earlier entries.
 */
function entriesSince({ timeline }: ReportFile, merge: TimelineRecord): TimelineRecord[] {
  const joined = timeline.findIndex(
    ({ kind, at }) => kind === "duplicate_joined" && at.getTime() === merge.at.getTime(),
  );
  return joined < 0 ? [] : timeline.slice(joined + 1).filter(({ kind }) => sharedKinds.includes(kind));
}

/**
 * Returns the progress of the reports that a merged report follows, without data about their reporters.
 * Returns undefined when the report was not merged.
 */
export async function viewFollowed(
  context: Pick<System, "clock"> & { secrets: Secrets },
  caller: Audience,
  file: ReportFile,
  chain: readonly ReportFile[],
): Promise<FollowedReport | undefined> {
  const kept = chain.at(-1);
  if (!kept) return undefined;
  const timeline: FollowedReport["timeline"] = [];
  let [duplicate, updatedAt] = [file, file.report.updatedAt];
  for (const next of chain) {
    const merge = mergeOf(duplicate);
    for (const entry of merge ? entriesSince(next, merge) : []) {
      timeline.push(viewEntry(entry, await viewFiles(context, caller, next.attachments, entry.id)));
      updatedAt = entry.at;
    }
    duplicate = next;
  }
  const { status, dueStage } = kept.report;
  return {
    status,
    responsible: viewResponsible(kept.report),
    updatedAt: updatedAt.toISOString(),
    dueAt: viewDue(kept.report),
    dueStage,
    timeline,
  };
}
