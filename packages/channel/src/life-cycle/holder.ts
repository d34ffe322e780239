import { findPresentAgency } from "@lapor/directory";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import type { Policy } from "../records/policy.ts";
import type { HolderFields, NationalRecord, ReportRecord } from "../records/report.ts";
import { keeperOf, mayBeThere } from "../report/report-access.ts";

/** The holder of the report. `sp4n` is SP4N-LAPOR!, which a report was handed over to. */
export type Holder = "agency" | "national_triage" | "sp4n";

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

/**
 * The custodian in place of one that ended: the agency that took over the topic of the report, or, if its
 * tasks were divided and the topic does not say which one did, the agency that runs the channel. Null when
 * neither is there: in the mode `standalone`, or when the channel's own agency is the one that was divided.
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
 * The national reference after a move to this holder. A handed-over report must be entered into SP4N-LAPOR!,
 * unless it is taken back before that. Once it is there, or may be, the reference stays wherever the report
 * goes. In gateway mode the copy does not depend on the holder.
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
