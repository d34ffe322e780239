import type { Report } from "@lapor/openapi";
import { offsetOf } from "../life-cycle/deadlines.ts";
import { reporterActionsOf } from "../life-cycle/reporter-actions.ts";
import { withOffset } from "../platform/local-time.ts";
import type { System } from "../records/ports.ts";
import type { Audience } from "../records/principal.ts";
import type { ReportFile } from "../records/report.ts";
import type { ReportStore } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { viewChannelIdentity } from "./channel-identity.ts";
import { archivedAtOf, followedFrom, viewFollowed } from "./followed-report.ts";
import { readersOf } from "./report-readers.ts";
import { viewUnreadable } from "./unreadable.ts";
import { type ReleasedTexts, viewEscalation, viewShared } from "./views.ts";

export type ReporterViewContext = Pick<System, "clock" | "policy"> & {
  store: ReleasedTexts & ReportStore;
  secrets: Secrets;
};

/** Returns a report as its reporter sees it, with the progress of the report that it was merged into. */
export async function viewReport(
  context: ReporterViewContext,
  audience: Audience,
  file: ReportFile,
): Promise<Report> {
  const { report } = file;
  const { overdueSince } = report;
  const chain = await followedFrom(context.store, file);
  const followed = await viewFollowed(context, audience, file, chain);
  const followedArchivedAt = archivedAtOf(chain);
  const facts = {
    report,
    policy: context.policy,
    now: context.clock.now(),
    ...(followedArchivedAt && { followedArchivedAt }),
  };
  return {
    ...(await viewShared(context, audience, file)),
    channel: viewChannelIdentity(context.policy, report.siteAgencyId, audience.locale),
    ...(overdueSince && {
      overdueSince: withOffset(overdueSince, offsetOf(report.location, report.siteAgencyId)),
    }),
    ...viewEscalation(report),
    readers: readersOf(file, context.policy),
    reporterActions: reporterActionsOf(facts, file),
    ...(followed && { followed }),
    ...(report.notice && { notice: report.notice }),
    ...viewUnreadable(file),
  };
}
