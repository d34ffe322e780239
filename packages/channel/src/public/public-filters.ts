import { findAgency, findTopic } from "@lapor/directory";
import type { operations } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import { DomainError } from "../platform/domain-error.ts";
import { isKnownRegion } from "../report/regions.ts";
import { type SoughtWord, soughtPublicWords } from "./public-words.ts";
import type { PublicFilters } from "./store.ts";

type Query = Omit<NonNullable<operations["listPublicReports"]["parameters"]["query"]>, "limit" | "cursor">;

/** Throws `invalid_request` for invalid filters. */
export async function readPublicFilters(query: Query): Promise<PublicFilters> {
  const words = query.q === undefined ? undefined : soughtPublicWords(query.q);
  await validateFilters(query, words);
  const { agencyId, categoryId, regionCode, status, classification, from, to } = query;
  return {
    ...(agencyId !== undefined && { responsibleAgencyId: findAgency(agencyId)?.id ?? agencyId }),
    ...(categoryId !== undefined && { categoryId: findTopic(categoryId)?.id ?? categoryId }),
    ...(regionCode !== undefined && { regionCode }),
    ...(status && { statuses: status }),
    ...(classification && { classification }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(words && { words }),
  };
}

async function validateFilters(query: Query, words: readonly SoughtWord[] | undefined): Promise<void> {
  const { agencyId, categoryId, regionCode, from, to } = query;
  const fieldErrors: FieldError[] = [];
  const addError = (parameter: keyof Query, code: FieldError["code"]) =>
    fieldErrors.push({ parameter, code });
  if (agencyId !== undefined && !findAgency(agencyId)) addError("agencyId", "not_found");
  if (categoryId !== undefined && !findTopic(categoryId)) addError("categoryId", "not_found");
  if (regionCode !== undefined && !(await isKnownRegion(regionCode))) addError("regionCode", "not_found");
  if (from !== undefined && to !== undefined && from > to)
    fieldErrors.push({ parameter: "to", code: "too_small", limits: { limit: from } });
  if (words?.length === 0) addError("q", "invalid_format");
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}
