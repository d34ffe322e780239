import type { NewReport } from "@lapor/sdk";
import { chosenAgencyId } from "../../values/chosen-agency.ts";
import type { FormValues } from "../../values/form-values.ts";
import { localDate } from "../fields/validate.ts";
import type { Policy } from "../state/form-state.ts";

/**
 * The placeholder for the site's own agency in a report that was written before the channel named the agency.
 * The outbox replaces it on sending.
 */
export const ownAgency = "@own";

/**
 * Returns the report in the contract's format, without empty fields and fields that the channel has turned
 * off. The outbox adds the files on sending.
 */
export function writeReport(
  values: FormValues,
  { reporter }: Pick<Policy, "reporter">,
  siteAgencyId: string,
  notice?: NewReport["notice"],
): NewReport {
  const agencyId = chosenAgencyId(values, siteAgencyId || ownAgency);
  const { point } = values;
  // If the list of regions could not be loaded, `regionText` is the region as the citizen typed it, and is
  // sent as part of the address.
  const address = [values.regionText, values.address]
    .map((words) => words.trim())
    .filter(Boolean)
    .join(", ");
  const identity: Record<string, string> = {};
  for (const field of ["name", "email", "phone"] as const) {
    const value = values[field].trim();
    if (value && reporter[field] !== "off") identity[field] = value;
  }
  return {
    classification: values.classification as NewReport["classification"],
    title: values.title.trim(),
    body: values.body.trim(),
    ...(values.classification === "complaint" && {
      occurredOn: values.occurredOn || localDate(new Date()),
    }),
    location: {
      ...(values.region && { regionCode: values.region.code }),
      ...(address && { address }),
      ...(point && { latitude: point.latitude, longitude: point.longitude }),
    },
    ...(agencyId && { agencyId }),
    ...(values.category && { categoryId: values.category }),
    anonymous: values.anonymous,
    confidential: values.confidential,
    ...(Object.keys(identity).length > 0 && { reporter: identity }),
    ...(notice && { notice }),
  };
}
