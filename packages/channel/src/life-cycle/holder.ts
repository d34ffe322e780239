import { hasOneAgency, onlyAgencyOf, type Policy } from "../policy.ts";
import { keeperOf } from "../report/report-access.ts";
import type { HolderFields, NationalRecord, ReportRecord } from "../report/store.ts";
import type { Holder } from "./transition.ts";

/** The kind of party that holds a report. */
export function holderOf({ responsibleAgencyId, custodianAgencyId }: HolderFields): Holder {
  if (responsibleAgencyId !== null) return "agency";
  return custodianAgencyId === null ? "national_triage" : "sp4n";
}

/**
 * The holder of a report that moves to an agency, or on to national triage (null). A channel of one agency
 * has no national triage: there SP4N-LAPOR! takes its place, and the agency that had the report is its
 * custodian.
 */
export function destinationOf(policy: Policy, report: HolderFields, agencyId: string | null): HolderFields {
  if (agencyId !== null || !hasOneAgency(policy))
    return { responsibleAgencyId: agencyId, custodianAgencyId: null };
  return { responsibleAgencyId: null, custodianAgencyId: keeperOf(report) ?? onlyAgencyOf(policy) };
}

const notThere = {
  trackingId: null,
  url: null,
  ministryStatus: null,
  forwardedAt: null,
  checkedAt: null,
} as const;

/** A report that has to go to SP4N-LAPOR!: by the bridge, or by hand. */
function onItsWay(
  { forwarding }: Policy,
  { confidential }: Pick<ReportRecord, "confidential">,
): NationalRecord {
  const isSent = forwarding && (!confidential || forwarding.confidential === "send");
  return { state: isSent ? "pending" : "manual", ...notThere };
}

/** The report in SP4N-LAPOR! when it is submitted: a gateway passes on a copy of each. */
export const nationalAtFirst = (
  policy: Policy,
  report: Pick<ReportRecord, "confidential">,
): NationalRecord | null =>
  policy.mode === "gateway" && policy.forwarding ? onItsWay(policy, report) : null;

/**
 * The report in SP4N-LAPOR! after it moved to this holder. What was handed over has to go there; taken back
 * before that, it need not. What is there, or may be, stays, wherever else the report goes. The copy of a
 * gateway does not depend on the holder.
 */
export function nationalAfterMove(
  policy: Policy,
  { national, confidential }: Pick<ReportRecord, "national" | "confidential">,
  { custodianAgencyId }: HolderFields,
): NationalRecord | null {
  const state = national?.state;
  if (state === "forwarded" || state === "sending" || state === "unknown") return national;
  if (national && policy.mode === "gateway" && policy.forwarding) return national;
  if (custodianAgencyId === null) return null;
  return state === "refused" ? national : onItsWay(policy, { confidential });
}
