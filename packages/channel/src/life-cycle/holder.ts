import { findPresentAgency } from "@lapor/directory";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import type { Policy } from "../records/policy.ts";
import type { HolderFields, NationalRecord, ReportRecord } from "../records/report.ts";
import { keeperOf, mayBeThere } from "../report/report-access.ts";

/** The kind of party that holds a report. `sp4n` means that the report was handed over to SP4N-LAPOR!. */
export type Holder = "agency" | "national_triage" | "sp4n";

/** Returns the kind of party that holds a report. */
export function holderOf({ responsibleAgencyId, custodianAgencyId }: HolderFields): Holder {
  if (responsibleAgencyId !== null) return "agency";
  return custodianAgencyId === null ? "national_triage" : "sp4n";
}

/**
 * Returns the holder of a report that moves to an agency or on to national triage (null). A channel with a
 * single agency has no national triage: SP4N-LAPOR! takes its role, and the agency that had the report
 * becomes its custodian.
 */
export function destinationOf(policy: Policy, report: HolderFields, agencyId: string | null): HolderFields {
  if (agencyId !== null || !hasOneAgency(policy))
    return { responsibleAgencyId: agencyId, custodianAgencyId: null };
  return { responsibleAgencyId: null, custodianAgencyId: keeperOf(report) ?? onlyAgencyOf(policy) };
}

/**
 * Returns the custodian that replaces an abolished one: the agency that took over the report's topic, or the
 * agency that runs the channel if the tasks were divided and the topic does not determine a successor. Null
 * when neither exists: in `standalone` mode, or when the channel's own agency was divided.
 */
export function custodianAfter(
  policy: Policy,
  { custodianAgencyId, categoryId }: Pick<ReportRecord, "custodianAgencyId" | "categoryId">,
): string | null {
  const successor = findPresentAgency(custodianAgencyId ?? "", categoryId);
  if (successor || !hasOneAgency(policy)) return successor?.id ?? null;
  return findPresentAgency(onlyAgencyOf(policy))?.id ?? null;
}

const notThere = {
  trackingId: null,
  url: null,
  ministryStatus: null,
  forwardedAt: null,
  checkedAt: null,
} as const;

/**
 * Creates the national record of a report that must be entered into SP4N-LAPOR!, by the bridge or by hand.
 */
function onItsWay(
  { forwarding }: Policy,
  { confidential }: Pick<ReportRecord, "confidential">,
): NationalRecord {
  const isSent = forwarding && (!confidential || forwarding.confidential === "send");
  return { state: isSent ? "pending" : "manual", ...notThere };
}

/** Returns the national record of a new report. A gateway forwards a copy of each report. */
export const nationalAtFirst = (
  policy: Policy,
  report: Pick<ReportRecord, "confidential">,
): NationalRecord | null =>
  policy.mode === "gateway" && policy.forwarding ? onItsWay(policy, report) : null;

/**
 * Returns the national record after a move to this holder. A handed-over report must be entered into
 * SP4N-LAPOR!, unless it is taken back before that. Once the report is there, or may be there, it keeps its
 * national record wherever it goes. In gateway mode the copy does not depend on the holder.
 */
export function nationalAfterMove(
  policy: Policy,
  { national, confidential }: Pick<ReportRecord, "national" | "confidential">,
  { custodianAgencyId }: HolderFields,
): NationalRecord | null {
  if (mayBeThere(national)) return national;
  if (national && policy.mode === "gateway" && policy.forwarding) return national;
  if (custodianAgencyId === null) return null;
  return national?.state === "refused" ? national : onItsWay(policy, { confidential });
}
