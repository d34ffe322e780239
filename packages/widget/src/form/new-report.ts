import type { Channel, NewReport } from "@lapor/sdk";
import type { FormValues } from "./form-state.ts";

/** The agency that the report names, if any: the citizen's choice, or the site's own. */
export function chosenAgencyId({ agency }: FormValues, siteAgencyId: string): string | undefined {
  if (agency.kind === "unknown") return undefined;
  return (agency.kind === "site" ? siteAgencyId : agency.agency?.id) || undefined;
}

/** Writes the report as the contract wants it, out of what was entered. Empty fields and those the channel has off stay out. */
export function writeReport(
  values: FormValues,
  { reporter }: Channel,
  siteAgencyId: string,
  attachmentIds: string[],
): NewReport {
  const agencyId = chosenAgencyId(values, siteAgencyId);
  const address = values.address.trim();
  const identity: Record<string, string> = {};
  for (const field of ["name", "email", "phone"] as const) {
    const value = values[field].trim();
    if (value && reporter[field] !== "off") identity[field] = value;
  }
  return {
    classification: values.classification as NewReport["classification"],
    title: values.title.trim(),
    body: values.body.trim(),
    occurredOn: values.occurredOn,
    location: {
      ...(values.region && { regionCode: values.region.code }),
      ...(address && { address }),
    },
    ...(agencyId && { agencyId }),
    ...(values.category && { categoryId: values.category }),
    ...(attachmentIds.length > 0 && { attachmentIds }),
    anonymous: values.anonymous,
    confidential: values.confidential,
    ...(Object.keys(identity).length > 0 && { reporter: identity }),
  };
}
