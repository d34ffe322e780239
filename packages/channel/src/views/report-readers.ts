import { findPresentAgency } from "@lapor/directory";
import type { ReportReader } from "@lapor/openapi";
import { hasOneAgency } from "../policy/channel-mode.ts";
import type { Policy } from "../records/policy.ts";
import type { ReportFile } from "../records/report.ts";
import {
  accessOf,
  isKeeper,
  keeperOf,
  lastDeparture,
  mayReadIdentity,
  partiesOf,
  readerOf,
} from "../report/report-access.ts";
import { viewAgency, viewParty } from "./views.ts";

type ReadReport = Pick<ReportFile, "report" | "timeline" | "departures">;

/** Returns the party, followed by the successor if it is an abolished agency. */
function withSuccessor(agencyId: string | null): (string | null)[] {
  const present = agencyId === null ? undefined : findPresentAgency(agencyId)?.id;
  return present === undefined ? [agencyId] : [agencyId, present];
}

/**
 * Returns SP4N-LAPOR! as a reader. Once a report has been forwarded to it, SP4N-LAPOR! keeps the content that
 * the report had then.
 */
function sp4nReader({ report, timeline }: ReadReport): ReportReader[] {
  const handedOver = timeline.findLast(
    ({ custodianAgencyId }, index) =>
      custodianAgencyId !== null && (timeline[index - 1]?.custodianAgencyId ?? null) === null,
  );
  const custodianAgencyId = report.custodianAgencyId ?? handedOver?.custodianAgencyId;
  if (!handedOver || !custodianAgencyId) return [];
  return [
    {
      party: { kind: "sp4n", custodian: viewAgency(custodianAgencyId) },
      access: "former",
      until: handedOver.at.toISOString(),
      mayReadIdentity: false,
    },
  ];
}

function agencyReader({ report, departures }: ReadReport, agencyId: string | null): ReportReader[] {
  const reader = readerOf(agencyId);
  const { level } = accessOf(report, departures, reader);
  if (level === "none") return [];
  const left = level === "full" ? undefined : lastDeparture(departures, partiesOf(agencyId));
  return [
    {
      party: viewParty(agencyId),
      access: level,
      ...(left && !isKeeper(report, reader) && { until: left.at.toISOString() }),
      mayReadIdentity: !report.anonymous && mayReadIdentity(report, reader),
    },
  ];
}

/**
 * Returns a report's readers and their access, for its reporter: the holder, the custodian of a report with
 * SP4N-LAPOR!, national triage, then former holders, latest first. A channel for a single agency has no
 * national triage, even if national triage held the report while the channel was `standalone`.
 */
export function readersOf(file: ReadReport, policy: Pick<Policy, "mode">): ReportReader[] {
  const { report, departures } = file;
  const keepers = [...withSuccessor(keeperOf(report)), null];
  const former = departures.toReversed().flatMap(({ agencyId }) => withSuccessor(agencyId));
  const later = [...new Set(former)].filter((agencyId) => !keepers.includes(agencyId));
  const readersAmong = (parties: readonly (string | null)[]): ReportReader[] =>
    parties
      .filter((agencyId) => agencyId !== null || !hasOneAgency(policy))
      .flatMap((agencyId) => agencyReader(file, agencyId));
  const now = readersAmong([...new Set(keepers)]);
  const sp4n = sp4nReader(file);
  const isThere = report.custodianAgencyId !== null;
  return [...(isThere ? sp4n : []), ...now, ...(isThere ? [] : sp4n), ...readersAmong(later)];
}
