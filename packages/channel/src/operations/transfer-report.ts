import { findPresentAgency, listResponsibleAgencies } from "@lapor/directory";
import type { TransferReport } from "@lapor/openapi";
import { routeTransfer } from "../life-cycle/life-cycle.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { hasOneAgency } from "../policy/channel-mode.ts";
import { viewAgency } from "../views/views.ts";
import { officerAction } from "./officer-action.ts";

/** Writes the message about forwarding the report to SP4N-LAPOR!. Timeline messages are in Indonesian. */
const handOverText = (reason: string, agencyId: string | undefined): string =>
  agencyId === undefined ? reason : `${reason}\n\nInstansi yang dimaksud: ${viewAgency(agencyId).name}.`;

/**
 * Bukan wewenang. Moves a report to another agency or to national triage, or in a channel for a single agency
 * to SP4N-LAPOR!. It never ends the report. `life-cycle-table.ts` lists the roles that may transfer it.
 */
export const transferReport = officerAction<TransferReport>(
  "transferReport",
  ({ report, timeline }, { toAgencyId, reason }, { policy }) => {
    const agency = toAgencyId === undefined ? undefined : findPresentAgency(toAgencyId, report.categoryId);
    // If the topic does not determine the successor of a divided agency, the transfer counts as naming no
    // agency.
    if (toAgencyId !== undefined && listResponsibleAgencies(toAgencyId).length === 0)
      throwIfInvalid([{ pointer: "#/toAgencyId", code: "not_found" }]);
    if (agency && agency.id === report.responsibleAgencyId)
      throwIfInvalid([{ pointer: "#/toAgencyId", code: "same_agency" }]);
    const { responsibleAgencyId, pingPong } = routeTransfer(policy, report, timeline, agency?.id);
    return {
      movesTo: responsibleAgencyId === null ? "national_triage" : "agency",
      responsibleAgencyId,
      changes: { transferCount: report.transferCount + 1, pingPong: report.pingPong || pingPong },
      message: hasOneAgency(policy) ? handOverText(reason, agency?.id ?? toAgencyId) : reason,
      pingPong,
    };
  },
);
