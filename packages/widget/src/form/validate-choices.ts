import type { FieldFault, FormValues } from "./form-state.ts";

/**
 * Says where words stand that were to be searched for, without a choice from the list. `noPlaces`: the list of places could not be had, and
 * its words are enough.
 */
export function validateChoices({ region, regionText, agency }: FormValues, noPlaces: boolean): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!region && regionText.trim() && !noPlaces) faults.push({ field: "region", code: "pick" });
  if (agency.kind === "other" && !agency.agency) faults.push({ field: "agency", code: "pick_or_unknown" });
  return faults;
}
