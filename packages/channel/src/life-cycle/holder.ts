import { hasOneAgency, onlyAgencyOf, type Policy } from "../policy.ts";
import { keeperOf } from "../report/report-access.ts";
import type { HolderFields, NationalRecord } from "../report/store.ts";
import type { Holder } from "./transition.ts";

/** The kind of party that holds a report. */
export function holderOf({ responsibleAgencyId, custodianAgencyId }: HolderFields): Holder {
  if (responsibleAgencyId !== null) return "agency";
  return custodianAgencyId === null ? "national_triage" : "sp4n";
}

/**
 * The holder of a report that moves to an agency, or on to national triage (null). A channel of one agency has
 * no national triage: there SP4N-LAPOR! takes its place, and the agency that had the report is its custodian.
 */
export function destinationOf(policy: Policy, report: HolderFields, agencyId: string | null): HolderFields {
  if (agencyId !== null || !hasOneAgency(policy))
    return { responsibleAgencyId: agencyId, custodianAgencyId: null };
  return { responsibleAgencyId: null, custodianAgencyId: keeperOf(report) ?? onlyAgencyOf(policy) };
}

/** A report that still has to be taken to SP4N-LAPOR! by hand. */
const manualReference: NationalRecord = {
  state: "manual",
  trackingId: null,
  url: null,
  ministryStatus: null,
  forwardedAt: null,
  checkedAt: null,
};

/**
 * The report in SP4N-LAPOR! after it moved to this holder. What was handed over still has to be taken there;
 * taken back before that, it need not be. A number stays: the report is there, wherever else it goes.
 */
export function nationalAfterMove(
  national: NationalRecord | null,
  { custodianAgencyId }: HolderFields,
): NationalRecord | null {
  if (national?.state === "forwarded") return national;
  return custodianAgencyId === null ? null : manualReference;
}
