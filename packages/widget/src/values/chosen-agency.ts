import type { FormValues } from "./form-values.ts";

/**
 * Returns the id of the agency that the report names: the citizen's choice or the site's own agency. Returns
 * undefined if the report names none.
 */
export function chosenAgencyId({ agency }: FormValues, siteAgencyId: string): string | undefined {
  if (agency.kind === "unknown") return undefined;
  return (agency.kind === "site" ? siteAgencyId : agency.agency?.id) || undefined;
}
