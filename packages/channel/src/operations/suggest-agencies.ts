import { findRegion, findTopic, findVillage } from "@lapor/directory";
import type { AgencySuggestionList, AgencySuggestionRequest, SuggestionPlace } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller } from "../limits/client-info.ts";
import { throwIfInvalid } from "../platform/domain-error.ts";
import { hasOneAgency, onlyAgencyOf } from "../policy/channel-mode.ts";
import { nameTeam } from "../policy/name-team.ts";
import type { System } from "../records/ports.ts";
import { isKnownRegion } from "../report/regions.ts";
import { explain } from "../routing/explain.ts";
import type { Model } from "../routing/model.ts";
import { type Suggestions, suggest } from "../routing/suggest.ts";
import type { FoundPlace } from "../routing/text/find-place.ts";
import { viewAgency } from "../views/views.ts";

const viewRegion = async (regionCode: string) => ({
  regionCode,
  name: (findRegion(regionCode) ?? (await findVillage(regionCode)))?.name ?? regionCode,
});

const viewPlace = async ({ regionCode, source, differs }: FoundPlace): Promise<SuggestionPlace> => ({
  ...(await viewRegion(regionCode)),
  source,
  ...(differs !== undefined && { differs: await viewRegion(differs) }),
});

/**
 * Returns the channel's single agency as the only suggestion. Its category is that of the likeliest agency,
 * even if that is another agency.
 */
function suggestOnly(agencyId: string, { agencies, confidence, place }: Suggestions): Suggestions {
  const own = agencies.find((suggestion) => suggestion.agencyId === agencyId);
  const categoryId = own?.categoryId ?? agencies.find((suggestion) => suggestion.categoryId)?.categoryId;
  const explanation = explain({ agencyId, reason: "site", rank: 0 });
  const only = {
    ...(own ?? { agencyId, score: 0, reason: "site" as const, explanation }),
    ...(categoryId !== undefined && { categoryId }),
  };
  const isFirst = agencies[0]?.agencyId === agencyId;
  return { agencies: [only], confidence: isFirst ? confidence : "unsure", ...(place && { place }) };
}

/**
 * Suggests at most three agencies for the text so far, each with a reason in the caller's language. Stores
 * nothing.
 */
export async function suggestAgencies(
  { currentModel, policy }: Pick<System, "policy"> & { currentModel(): Promise<Model> },
  { principal, mailLocale }: Caller,
  input: AgencySuggestionRequest,
): Promise<AgencySuggestionList> {
  const fieldErrors: FieldError[] = [];
  const { text, regionCode } = input;
  const topic = findTopic(input.categoryId ?? "");
  if (regionCode !== undefined && !(await isKnownRegion(regionCode)))
    fieldErrors.push({ pointer: "#/regionCode", code: "not_found" });
  if (input.categoryId !== undefined && !topic)
    fieldErrors.push({ pointer: "#/categoryId", code: "not_found" });
  throwIfInvalid(fieldErrors);
  const siteAgencyId = principal.agencyId ?? undefined;
  const query = { text, regionCode, categoryId: topic?.id, siteAgencyId };
  const found = suggest(await currentModel(), query, (locale) => nameTeam(policy, locale));
  const { agencies, confidence, place } = hasOneAgency(policy)
    ? suggestOnly(onlyAgencyOf(policy), found)
    : found;
  return {
    data: agencies.map(({ agencyId, score, reason, categoryId, explanation }) => ({
      agency: viewAgency(agencyId),
      score: Math.round(score * 100) / 100,
      reason,
      ...(categoryId !== undefined && { categoryId }),
      explanation: explanation[mailLocale],
    })),
    confidence,
    ...(place && { place: await viewPlace(place) }),
  };
}
