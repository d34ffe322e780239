import { findTopic } from "@lapor/directory";
import type { AgencySuggestionList, AgencySuggestionRequest } from "@lapor/openapi";
import type { FieldViolation } from "@lapor/openapi/validators";
import type { Caller } from "../context.ts";
import { refuse } from "../domain-error.ts";
import { isKnownRegion } from "../known-region.ts";
import { suggest } from "../routing.ts";
import { viewAgency } from "../views.ts";

/** Up to three agencies for the words so far, each with a reason in the caller's language. Nothing is kept. */
export const suggestAgencies = async (
  { key, locale }: Caller,
  input: AgencySuggestionRequest,
): Promise<AgencySuggestionList> => {
  const violations: FieldViolation[] = [];
  const { text, regionCode, categoryId } = input;
  if (regionCode !== undefined && !(await isKnownRegion(regionCode)))
    violations.push({ pointer: "#/regionCode", code: "not_found" });
  if (categoryId !== undefined && !findTopic(categoryId))
    violations.push({ pointer: "#/categoryId", code: "not_found" });
  refuse(violations);
  const found = suggest({ text, regionCode, categoryId, siteAgencyId: key.agencyId as string });
  return {
    data: found.map(({ agencyId, score, reason, categoryId, explanation }) => ({
      agency: viewAgency(agencyId),
      score: Math.round(score * 100) / 100,
      reason,
      ...(categoryId !== undefined && { categoryId }),
      explanation: explanation[locale],
    })),
  };
};
