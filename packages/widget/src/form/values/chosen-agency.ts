import type { FormValues } from "./form-values.ts";

/** The agency that the report names, if any: the citizen's choice, or the site's own. */
export function chosenAgencyId({ agency }: FormValues, siteAgencyId: string): string | undefined {
  if (agency.kind === "unknown") return undefined;
  return (agency.kind === "site" ? siteAgencyId : agency.agency?.id) || undefined;
}
