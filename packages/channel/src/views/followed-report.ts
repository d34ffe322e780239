import type { FollowedReport, Report, TimelineKind } from "@lapor/openapi";
import type { Audience, ChannelContext } from "../context.ts";
import type { ReportFile, TimelineRecord } from "../report/store.ts";
import type { Store } from "../store.ts";
import { viewDue, viewEntry, viewFiles, viewReport, viewResponsible } from "./views.ts";

/** What agencies, national triage and the channel tell a reporter. What they ask is asked of the other reporter alone. */
const told: readonly TimelineKind[] = [
  "verified",
  "assigned",
  "transferred",
  "agency_ended",
  "follow_up_started",
  "answered",
  "closed",
  "archived",
  "overdue",
  "escalated",
  "closed_by_silence",
];

/** The reports that one follows, the next first, the last one last; empty when it was merged into none. */
export const followedFrom = async (store: Store, file: ReportFile): Promise<ReportFile[]> => {
  const chain: ReportFile[] = [];
  let next = file.report.mergedIntoId;
  while (next !== null) {
    const found = await store.findReportById(next);
    if (!found || chain.some(({ report }) => report.id === next)) break;
    chain.push(found);
    next = found.report.mergedIntoId;
  }
  return chain;
};

/** When the last report of a chain was archived; undefined where there is none, or it was not. */
export const archivedAtOf = (chain: readonly ReportFile[]): Date | undefined => {
  const last = chain.at(-1)?.report;
  return (last?.status === "archived" && last.endedAt) || undefined;
};

const mergeOf = ({ timeline }: ReportFile): TimelineRecord | undefined =>
  timeline.filter(({ kind }) => kind === "merged").at(-1);

/** The entries since the merge: both reports tell of it at the same moment, and what the kept one has before is not for the other. */
const entriesSince = ({ timeline }: ReportFile, merge: TimelineRecord): TimelineRecord[] => {
  const joined = timeline.findIndex(
    ({ kind, at }) => kind === "duplicate_joined" && at.getTime() === merge.at.getTime(),
  );
  return joined < 0 ? [] : timeline.slice(joined + 1).filter(({ kind }) => told.includes(kind));
};

/** How the matter of a merged report goes on in the reports that it follows, without anything of who sent the others; undefined when it was merged into none. */
export const viewFollowed = async (
  context: ChannelContext,
  caller: Audience,
  file: ReportFile,
  chain: readonly ReportFile[],
): Promise<FollowedReport | undefined> => {
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
  const { status, responsibleAgencyId, dueStage } = kept.report;
  return {
    status,
    responsible: viewResponsible(responsibleAgencyId),
    updatedAt: updatedAt.toISOString(),
    dueAt: viewDue(kept.report),
    dueStage,
    timeline,
  };
};

/** A report as its reporter reads it, with what became of the report that it was merged into. */
export async function viewForReporter(
  context: ChannelContext,
  audience: Audience,
  file: ReportFile,
): Promise<Report> {
  const chain = await followedFrom(context.store, file);
  const followed = await viewFollowed(context, audience, file, chain);
  return viewReport(context, audience, file, { followed, followedArchivedAt: archivedAtOf(chain) });
}
