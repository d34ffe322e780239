import { findPresentAgency } from "@lapor/directory";
import type { ReportReader } from "@lapor/openapi";
import {
  accessOf,
  isHolder,
  lastDeparture,
  mayReadIdentity,
  partiesOf,
  readerOf,
} from "../report/report-access.ts";
import type { ReportFile } from "../report/store.ts";
import { viewParty } from "./views.ts";

/** The party, followed by the successor of an agency that ended. */
function withSuccessor(agencyId: string | null): (string | null)[] {
  const present = agencyId === null ? undefined : findPresentAgency(agencyId)?.id;
  return present === undefined ? [agencyId] : [agencyId, present];
}

/**
 * The readers of a report and their access, for its reporter: the holder, national triage, then former
 * holders, the last one first.
 */
export function readersOf({ report, departures }: Pick<ReportFile, "report" | "departures">): ReportReader[] {
  const holders = [...withSuccessor(report.responsibleAgencyId), null];
  const former = departures.toReversed().flatMap(({ agencyId }) => withSuccessor(agencyId));
  return [...new Set([...holders, ...former])].flatMap((agencyId): ReportReader[] => {
    const reader = readerOf(agencyId);
    const { level } = accessOf(report, departures, reader);
    if (level === "none") return [];
    const left = level === "full" ? undefined : lastDeparture(departures, partiesOf(agencyId));
    return [
      {
        party: viewParty(agencyId),
        access: level,
        ...(left && !isHolder(report, reader) && { until: left.at.toISOString() }),
        mayReadIdentity: !report.anonymous && mayReadIdentity(report, reader),
      },
    ];
  });
}
