import { findPresentAgency } from "@lapor/directory";
import type { NationalChannel } from "@lapor/openapi";
import type { Policy } from "../records/policy.ts";

/** Returns whether a single agency runs the channel, so reports for other agencies go to SP4N-LAPOR!. */
export const hasOneAgency = ({ mode }: Pick<Policy, "mode">): boolean => mode !== "standalone";

/**
 * Returns the single agency that runs the channel, or its only successor. Throws in the mode `standalone`,
 * which has no such agency.
 */
export function onlyAgencyOf({ mode, agencyId }: Pick<Policy, "mode" | "agencyId">): string {
  if (agencyId === undefined || !hasOneAgency({ mode }))
    throw new Error(`The policy names no agency that runs the channel alone (mode ${mode}).`);
  return findPresentAgency(agencyId)?.id ?? agencyId;
}

/** Returns whether and how this channel's reports reach SP4N-LAPOR!, according to the mode and the bridge. */
export function nationalChannelOf({
  mode,
  forwarding,
}: Pick<Policy, "mode" | "forwarding">): NationalChannel {
  if (mode === "gateway" || (mode === "single_agency" && forwarding)) return "forwarded";
  return mode === "single_agency" ? "linked" : "none";
}
