import { clientOf } from "../../client.ts";
import { emptyValues, type FormValues } from "../../values/form-values.ts";
import type { FormContext } from "../state/form-host.ts";
import { readRegion } from "./read-region.ts";

/** The values that a page can prefill for the citizen. */
export interface Prefill {
  classification?: FormValues["classification"];
  title?: string;
  body?: string;
  /** `YYYY-MM-DD` */
  occurredOn?: string;
  regionCode?: string;
  address?: string;
  agencyId?: string;
  categoryId?: string;
  anonymous?: boolean;
  confidential?: boolean;
}

/** The members that are copied unchanged into the field of the same name. */
const plain = [
  "classification",
  "title",
  "body",
  "occurredOn",
  "address",
  "anonymous",
  "confidential",
] as const;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/**
 * Fills in the page's values except in fields that the citizen has already filled in. Ignores unknown members
 * and members with a wrong type. Rejects if the channel does not find the region or the agency, or cannot be
 * reached.
 */
export async function prefill(form: FormContext, given: Prefill): Promise<void> {
  const { host, store } = form;
  const { regionCode, agencyId, categoryId } = given;
  const [region, agency] = await Promise.all([
    isText(regionCode) && readRegion(form, regionCode),
    isText(agencyId) && clientOf(host).getAgency(agencyId),
  ]);
  const { values, channel, policy } = store.state;
  // The page can replace the first classification, because the form has preset it and the citizen did not
  // choose it.
  const preset = { ...emptyValues, classification: policy.classifications[0] ?? "" };
  const isSiteRegion = values.region === channel?.region;
  const filled: Partial<FormValues> = {
    ...Object.fromEntries(
      plain
        .filter((name) => typeof given[name] === typeof emptyValues[name] && values[name] === preset[name])
        .map((name) => [name, given[name]]),
    ),
    ...(region && (!values.region || isSiteRegion) && { region, regionText: "" }),
    ...(agency && values.agency.kind === "site" && { agency: { kind: "other", agency, text: agency.name } }),
    ...(isText(categoryId) && !values.category && { category: categoryId }),
  };
  // The form's choice "Rahasia" also sets both members.
  if (filled.confidential) filled.anonymous = true;
  if (Object.keys(filled).length) store.dispatch({ type: "edit", values: filled });
}
