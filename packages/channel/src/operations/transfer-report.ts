import { findPresentAgency, listResponsibleAgencies } from "@lapor/directory";
import type { TransferReport } from "@lapor/openapi";
import { routeTransfer } from "../life-cycle/life-cycle.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { officerAction } from "./officer-action.ts";

/** Bukan wewenang. Moves a report to another agency or to national triage. Never ends it. */
export const transferReport = officerAction<TransferReport>(
  "transferReport",
  ({ report, timeline }, { toAgencyId, reason }) => {
    const agency = toAgencyId === undefined ? undefined : findPresentAgency(toAgencyId, report.categoryId);
    // An agency that was divided counts as not named, if the topic does not say which part is meant.
    if (toAgencyId !== undefined && listResponsibleAgencies(toAgencyId).length === 0)
      throwIfInvalid([{ pointer: "#/toAgencyId", code: "not_found" }]);
    if (agency && agency.id === report.responsibleAgencyId)
      throwIfInvalid([{ pointer: "#/toAgencyId", code: "same_agency" }]);
    const { responsibleAgencyId, pingPong } = routeTransfer(report, timeline, agency?.id);
    return {
      movesTo: responsibleAgencyId === null ? "national_triage" : "agency",
      responsibleAgencyId,
      changes: { transferCount: report.transferCount + 1, pingPong: report.pingPong || pingPong },
      message: reason,
      pingPong,
    };
  },
);
